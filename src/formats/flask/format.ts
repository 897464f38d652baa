import { sessionMapping } from '../../flask/session.ts';
import { untagged } from '../../flask/tag.ts';
import { verifySignature } from '../../itsdangerous/signer.ts';
import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import type { Evidence, Format, Reading } from '../format.ts';
import type { Codec } from '../shared/payload.ts';
import { lazyPayload, loadJson } from '../shared/payload.ts';
import {
  hasLikelyEnd,
  hasSignedEnd,
  holdsDict,
  isForeign,
  isJose,
  isWholeWithoutEnd,
  startsLikeObject,
} from '../shared/shapes.ts';
import { cutTimed, timestampFact } from '../shared/timed-value.ts';

const codec: Codec = {
  unpack: loadUrlSafe,
  load(bytes) {
    const json = loadJson(bytes);
    return json.ok ? untagged(json.value) : json;
  },
  mapping: sessionMapping,
};

const sha1Length = 27;

/** `SecureCookieSessionInterface` (flask/sessions.py). Quart's is the same, to the byte. */
export const flask: Format<'flask'> = {
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
  const begins = startsLikeObject(value);
  if (hasLikelyEnd(reading) && (begins || holdsDict(reading.payload()))) return 'shape';
  const isCut = begins && !isForeign(value, '.') && !isWholeWithoutEnd(reading, sha1Length);
  return isCut || hasSignedEnd(reading) ? 'trace' : 'none';
}
