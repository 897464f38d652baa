import { sessionMapping } from '../flask/session.ts';
import { untagged } from '../flask/tag.ts';
import { verifySignature } from '../itsdangerous/signer.ts';
import { loadUrlSafe } from '../itsdangerous/url-safe.ts';
import type { Evidence, Format, Reading } from './format.ts';
import type { Codec } from './shared/payload.ts';
import { lazyPayload, loadJson } from './shared/payload.ts';
import { hasSignedEnd, hasTimestamp, isJose, startsLikeObject } from './shared/shapes.ts';
import { cutTimed, timestampFact } from './shared/timed-value.ts';

const codec: Codec = {
  unpack: loadUrlSafe,
  load(bytes) {
    const json = loadJson(bytes);
    return json.ok ? untagged(json.value) : json;
  },
  mapping: sessionMapping,
};

/** `SecureCookieSessionInterface` (flask/sessions.py). Quart's is the same, to the byte. */
export const flask: Format = {
  name: 'flask',
  ownsName: (name) => name === 'session',
  signers: [{ salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' }],
  read(value, signer) {
    const { payload, timestamp, signed, parts } = cutTimed(value, signer);
    return { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
  },
  evidenceOf,
  verify: verifySignature,
  rules: { lifetime: 31 * 24 * 60 * 60, fallbackKeys: true, looksAhead: true, brokenPayload: 'server-error' },
};

function evidenceOf(reading: Reading, value: string): Evidence {
  if (value === '') return 'trace';
  if (isJose(value, reading.timestamp)) return 'none';
  // A whole object without a separator was never cut: Express' cookie-session calls its own so, under the name `session`.
  if (reading.signed === null && isObject(reading)) return 'none';
  const begins = startsLikeObject(value);
  if (hasTimestamp(reading.timestamp) && (begins || isObject(reading))) return 'shape';
  return begins || hasSignedEnd(reading) ? 'trace' : 'none';
}

function isObject({ payload }: Reading): boolean {
  const fact = payload();
  return fact.code === 'decoded' && fact.value.type === 'dict';
}
