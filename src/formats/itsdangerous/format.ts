import { commonSalts } from '../../itsdangerous/salts.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { splitSigned, verifySignature } from '../../itsdangerous/signer.ts';
import type { Format, Reading } from '../format.ts';
import { lazyPayload, plainCodec } from '../shared/payload.ts';
import { hasSignedEnd, isJose, startsLikeObject } from '../shared/shapes.ts';
import { cutTimed, partsOf, timestampFact } from '../shared/timed-value.ts';
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
  signers: [bare, sha512, ...commonSalts.filter((salt) => salt !== bare.salt).map((salt) => ({ ...bare, salt }))],
  presets: [
    { name: 'serializer', label: words.presets.serializer, signer: bare },
    { name: 'serializer-sha512', label: words.presets['serializer-sha512'], signer: sha512 },
  ],
  read(value, signer) {
    const timed = cutTimed(value, signer);
    if (timed.timestamp === null || timed.payload === '') return readUntimed(value, signer);
    const { payload, timestamp, signed, parts } = timed;
    return { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, plainCodec) };
  },
  evidenceOf(reading, value) {
    const { timestamp, payload, signed } = reading;
    if (signed === null || signed === 'none' || isJose(value, timestamp)) return 'none';
    // Others sign base64 of JSON too (Remix with SHA-256): without a signing time, only the default digest is telling.
    const isSigned = timestamp.code === 'none' ? sha1Signature.test(signed.signature) : hasSignedEnd(reading);
    if (!isSigned) return 'none';
    if (startsLikeObject(value)) return 'shape';
    const fact = payload();
    if (fact.code !== 'decoded') return 'none';
    // Random letters read as a number now and then; not with a signing time behind them.
    return timestamp.code !== 'none' || ['dict', 'list', 'str'].includes(fact.value.type) ? 'shape' : 'none';
  },
  verify: verifySignature,
  // `loads` is given no max_age, as a rule; BadPayload is no BadSignature, so it reaches whoever catches that.
  write,
  rules: { lifetime: null, fallbackKeys: 'tried', looksAhead: true, brokenPayload: 'server-error' },
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

/** payload and signature; the payload's mark is no separator. */
function readUntimed(value: string, signer: SignerSettings): Reading {
  const signed = splitSigned(value, signer);
  const payload = signed?.text ?? value;
  const signature = signed
    ? ([
        ['separator', signer.separator],
        ['signature', signed.signature],
      ] as const)
    : [];
  const parts = partsOf([['payload', payload], ...signature]);
  return { parts, signed, timestamp: { code: 'none' }, payload: lazyPayload(payload, plainCodec) };
}
