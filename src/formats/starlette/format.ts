import { wantBytes } from '../../itsdangerous/encoding.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { signatureLength } from '../../itsdangerous/signer.ts';
import { decodeBase64 } from '../../python/base64.ts';
import { dictFrom } from '../../python/dict.ts';
import { decodeJsonBytes } from '../../python/json/text.ts';
import { parseJson } from '../../python/json/parse.ts';
import { decodeLatin1 } from '../../python/text.ts';
import { fail, ok } from '../../foundation/result.ts';
import type { Evidence, Format } from '../format.ts';
import type { Codec } from '../shared/payload.ts';
import { lazyPayload } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import {
  hasLikelyEnd,
  hasSignedEnd,
  hasTimestamp,
  holdsDict,
  isForeign,
  isJose,
  isWholeWithoutEnd,
  startsLikeObject,
} from '../shared/shapes.ts';
import { type Spelling, spellingOf } from '../shared/spelling.ts';
import { type Cut, cutTimed, readingOf, timestampFact } from '../shared/timed-value.ts';
import { versions } from './versions.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const codec: Codec = {
  // `b64decode`, to which `-` and `_` are junk, and which no one pads.
  unpack(text) {
    const bytes = decodeBase64(wantBytes(text));
    return bytes.ok ? ok({ bytes: bytes.value, compressed: false }) : fail({ code: 'base64' });
  },
  // `json.loads` of bytes, which takes UTF-16 and UTF-32 too.
  load(bytes) {
    const text = decodeJsonBytes(bytes);
    return text.ok ? parseJson(text.value) : fail({ code: 'utf8', at: text.problem.at });
  },
  // `Session(…)`, a dict, which raises TypeError or ValueError on most of what is none.
  mapping: dictFrom,
};

// A `TimestampSigner` as it is.
const signer: SignerSettings = {
  salt: 'itsdangerous.Signer',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};

const lifetime = 14 * 24 * 60 * 60;

/** Starlette's and FastAPI's `SessionMiddleware` (starlette/middleware/sessions.py): a bare `TimestampSigner` around base64. */
export const starlette: Format<'starlette'> = {
  name: 'starlette',
  words,
  ownsName: (name) => name === 'session',
  holds: 'session',
  scheme: separated,
  signers: [signer],
  presets: [{ name: 'starlette', label: words.presets.starlette, signer }],
  // The middleware makes a `TimestampSigner` of the key alone.
  canSign: ({ salt, keyDerivation }) => salt === signer.salt && keyDerivation === signer.keyDerivation,
  read(value, settings) {
    const { payload, timestamp, signed, parts } = cutTimed(value, settings);
    const cut = { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
    return readingOf(cut, () => evidenceOf(cut, value, spellingOf(payload, timestamp !== null)), {
      signedEvidence: () => signedEvidenceOf(cut, payload),
    });
  },
  write,
  rules: { lifetime, fallbackKeys: 'none', looksAhead: true, readsLatin1: true, brokenPayload: 'server-error' },
  versions,
  cookie: { name: 'session', httpOnly: true, sameSite: 'lax', maxAge: lifetime },
  // `max_age` is both the Max-Age and the limit for `unsign`.
  expiresWithLifetime: () => true,
  readsLast: true,
  startsEmpty: 'timed',
  json: 'plain',
};

function evidenceOf(cut: Cut, value: string, spelling: Spelling): Evidence {
  const { timestamp, payload } = cut;
  if (spelling === 'url-safe' || isJose(value, timestamp)) return 'none';
  if (timestamp.code === 'missing') return spelling === 'standard' && isCutPayload(cut, value) ? 'trace' : 'none';
  if (!hasTimestamp(timestamp)) return 'none';
  const fact = payload();
  if (fact.code === 'decoded' && !holdsDict(fact))
    return spelling === 'standard' && hasSignedEnd(cut) ? 'trace' : 'none';
  if (hasLikelyEnd(cut)) return fact.code === 'decoded' ? 'shape' : startsLikeObject(value) ? 'trace' : 'none';
  return 'none';
}

/** Whether it begins as a session, and lost its end. */
function isCutPayload(cut: Cut, value: string): boolean {
  // `+` and `/` are of its own alphabet.
  const isOther = isForeign(value.replaceAll(/[+/]/g, ''), '.');
  return startsLikeObject(value) && !isOther && !isWholeWithoutEnd(cut, signatureLength('sha1'));
}

/** Its signer is the default of every `TimestampSigner`: what Starlette could not read is a text that the app signed. */
function signedEvidenceOf(cut: Cut, text: string): Evidence {
  if (!hasTimestamp(cut.timestamp)) return 'none';
  if (cut.payload().code === 'decoded') return 'shape';
  // Texts have dots; `b64encode` writes none.
  if (text.includes('.', 1)) return 'none';
  if (startsLikeObject(text) || startsWithJson(text)) return 'shape';
  return text === '' || isPaddedBase64(text) ? 'trace' : 'none';
}

/** Whether base64 of a JSON object, array or text begins there, however broken it goes on. Words read as base64 are no such letters. */
function startsWithJson(text: string): boolean {
  const bytes = decodeBase64(wantBytes(text.slice(0, 8)));
  return bytes.ok && /^(?:\xef\xbb\xbf)?["[{][ -~]*$/.test(decodeLatin1(bytes.value));
}

/** Padded as `b64encode` pads, which other texts are only by chance. */
function isPaddedBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]+={1,2}$/.test(text);
}
