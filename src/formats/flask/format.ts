import { signatureLength } from '../../itsdangerous/signer.ts';
import { sessionMapping } from '../../flask/session.ts';
import { untagged } from '../../flask/tag.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import type { Evidence, Format } from '../format.ts';
import type { Codec } from '../shared/payload.ts';
import { lazyPayload, loadJson } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import {
  hasLikelyEnd,
  hasSignedEnd,
  holdsDict,
  isForeign,
  isJose,
  isWholeWithoutEnd,
  startsLikeObject,
} from '../shared/shapes.ts';
import { spellingOf } from '../shared/spelling.ts';
import { type Cut, cutTimed, readingOf, timestampFact } from '../shared/timed-value.ts';
import { expiryOf, isPermanent } from './expiry.ts';
import { versions } from './versions.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const codec: Codec = {
  unpack: loadUrlSafe,
  load(bytes) {
    const json = loadJson(bytes);
    return json.ok ? untagged(json.value) : json;
  },
  mapping: sessionMapping,
};

const signer: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };

/** `SecureCookieSessionInterface` (flask/sessions.py). Quart's is the same, to the byte. */
export const flask: Format<'flask'> = {
  name: 'flask',
  words,
  ownsName: (name) => name === 'session',
  holds: 'session',
  scheme: separated,
  signers: [signer],
  presets: [
    { name: 'flask', label: words.presets.flask, signer },
    // What security-minded subclasses of SecureCookieSessionInterface set as `digest_method`.
    { name: 'flask-sha256', label: words.presets['flask-sha256'], signer: { ...signer, digest: 'sha256' } },
    { name: 'flask-sha512', label: words.presets['flask-sha512'], signer: { ...signer, digest: 'sha512' } },
  ],
  // A salt of its own with the derivation of a bare serializer is that of a token: nobody's subclass of the interface has both.
  canSign: ({ salt, keyDerivation }) => salt === signer.salt || keyDerivation !== 'django-concat',
  read(value, settings) {
    const { payload, timestamp, signed, parts } = cutTimed(value, settings);
    const cut = { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
    const isStandard = () => spellingOf(payload, timestamp !== null) === 'standard';
    const signedEvidence = () => signedEvidenceOf(cut);
    return readingOf(cut, () => (isStandard() ? 'none' : evidenceOf(cut, value)), { signedEvidence });
  },
  write,
  rules: {
    lifetime: 31 * 24 * 60 * 60,
    fallbackKeys: 'tried',
    looksAhead: true,
    readsLatin1: true,
    brokenPayload: 'server-error',
  },
  versions,
  // flask/app.py, default_config
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  expiryOf,
  expiresWithLifetime: isPermanent,
  startsEmpty: 'timed',
  json: 'tagged',
  isForTestClient: true,
};

/** Flask itself signs dicts alone. Another program's list with Flask's salt breaks Flask under its session's name, and nowhere else. */
function signedEvidenceOf({ payload }: Cut): Evidence {
  const fact = payload();
  return fact.code === 'decoded' && fact.mapping === null ? 'trace' : 'shape';
}

function evidenceOf(cut: Cut, value: string): Evidence {
  if (value === '') return 'trace';
  if (isJose(value, cut.timestamp)) return 'none';
  const begins = startsLikeObject(value);
  if (hasLikelyEnd(cut) && (begins || holdsDict(cut.payload()))) return 'shape';
  const isCut = begins && !isForeign(value, '.') && !isWholeWithoutEnd(cut, signatureLength('sha1'));
  if (isCut) return 'trace';
  // Flask signs no text, list or number: a token of the app's own does.
  return hasSignedEnd(cut) && cut.payload().code !== 'decoded' ? 'trace' : 'none';
}
