import type { SignerSettings } from '../../itsdangerous/settings.ts';
import type { Evidence, Format } from '../format.ts';
import { lazyPayload, plainCodec } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import { knownSaltOf, knownSalts } from '../shared/known-salts.ts';
import { commonSalts } from '../shared/salts.ts';
import { hasEndOfAnyEpoch, hasSignedEnd, isJose, isPadded, startsLikeObject } from '../shared/shapes.ts';
import { type Cut, cutSigned, cutTimed, readingOf, timestampFact } from '../shared/timed-value.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const sha1Signature = /^[\w-]{27}$/;

const bare: SignerSettings = { salt: 'itsdangerous', keyDerivation: 'django-concat', digest: 'sha1', separator: '.' };

// The default digest of 1.0, withdrawn in 1.1.
const sha512: SignerSettings = { ...bare, digest: 'sha512' };

/** A `URLSafeSerializer` or `URLSafeTimedSerializer` of the app's own, by default or common salt. */
export const itsdangerous: Format<'itsdangerous'> = {
  name: 'itsdangerous',
  words,
  ownsName: () => false,
  holds: 'app-value',
  scheme: separated,
  signers: [
    bare,
    sha512,
    ...commonSalts.filter((salt) => salt !== bare.salt).map((salt) => ({ ...bare, salt })),
    ...knownSalts.flatMap(({ salt, digest }) => (digest === undefined ? [] : [{ ...bare, salt, digest }])),
    // A serializer that was made like Flask's own signs lists and texts too, which are no session.
    { ...bare, salt: 'cookie-session', keyDerivation: 'hmac' },
  ],
  presets: [
    { name: 'serializer', label: words.presets.serializer, signer: bare },
    { name: 'serializer-sha512', label: words.presets['serializer-sha512'], signer: sha512 },
  ],
  read(value, signer) {
    const cut = cutUp(value, signer);
    return readingOf(cut, () => evidenceOf(cut, value), {
      signedEvidence: ({ signer: by }) => signedEvidenceOf(cut, by),
    });
  },
  write,
  // `loads` is given no max_age, as a rule; BadPayload is no BadSignature, so it reaches whoever catches that.
  rules: { lifetime: null, fallbackKeys: 'tried', looksAhead: true, brokenPayload: 'server-error' },
  lifetimeOf: ({ salt }, name) => knownSaltOf(salt, name)?.maxAge ?? null,
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

function cutUp(value: string, signer: SignerSettings): Cut {
  const timed = cutTimed(value, signer);
  if (timed.timestamp === null || timed.payload === '') return cutUntimed(value, signer);
  const { payload, timestamp, signed, parts } = timed;
  return { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, plainCodec) };
}

function evidenceOf(cut: Cut, value: string): Evidence {
  const { timestamp, payload, signed } = cut;
  if (signed === null || isJose(value, timestamp)) return 'none';
  // Others sign base64 of JSON too (Remix with SHA-256): without a signing time, only the default digest is telling.
  const isSigned = timestamp.code === 'none' ? sha1Signature.test(signed.signature) : hasEndOfAnyEpoch(cut);
  if (!isSigned || isPadded(value)) return 'none';
  if (startsLikeObject(value) && (timestamp.code === 'none' || hasSignedEnd(cut))) return 'shape';
  const fact = payload();
  if (fact.code !== 'decoded') return 'none';
  // Random letters read as a number now and then; not with a signing time of our days behind them.
  return hasSignedEnd(cut) || ['dict', 'list', 'str'].includes(fact.value.type) ? 'shape' : 'none';
}

/** A `Signer`, and a `Serializer` that is not URL-safe, can have its salts: what it could not have made is a text that the app signed. */
function signedEvidenceOf({ payload, parts }: Cut, { salt }: SignerSettings): Evidence {
  if (payload().code === 'decoded') return 'shape';
  const text = parts.find(({ kind }) => kind === 'payload')?.text ?? '';
  return salt === bare.salt && /^\.?[\w=-]*$/.test(text) ? 'shape' : 'none';
}

/** payload and signature; the payload's mark is no separator. */
function cutUntimed(value: string, signer: SignerSettings): Cut {
  const { text, signed, parts } = cutSigned(value, signer, 'payload');
  return { parts, signed, timestamp: { code: 'none' }, payload: lazyPayload(text, plainCodec) };
}
