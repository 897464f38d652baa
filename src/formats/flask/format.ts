import { sessionMapping } from '../../flask/session.ts';
import { untagged } from '../../flask/tag.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
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
import { expiryOf } from './expiry.ts';
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

const sha1Length = 27;

const signer: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };

/** `SecureCookieSessionInterface` (flask/sessions.py). Quart's is the same, to the byte. */
export const flask: Format<'flask'> = {
  name: 'flask',
  words,
  ownsName: (name) => name === 'session',
  signers: [signer],
  presets: [
    { name: 'flask', label: words.presets.flask, signer },
    // What security-minded subclasses of SecureCookieSessionInterface set as `digest_method`.
    { name: 'flask-sha256', label: words.presets['flask-sha256'], signer: { ...signer, digest: 'sha256' } },
    { name: 'flask-sha512', label: words.presets['flask-sha512'], signer: { ...signer, digest: 'sha512' } },
  ],
  read(value, settings) {
    const { payload, timestamp, signed, parts } = cutTimed(value, settings);
    return { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
  },
  evidenceOf,
  verify: verifySignature,
  write,
  rules: { lifetime: 31 * 24 * 60 * 60, fallbackKeys: 'tried', looksAhead: true, brokenPayload: 'server-error' },
  // flask/app.py, default_config
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  expiryOf,
  startsEmpty: 'timed',
  json: 'tagged',
  isForTestClient: true,
};

function evidenceOf(reading: Reading, value: string): Evidence {
  if (value === '') return 'trace';
  if (isJose(value, reading.timestamp)) return 'none';
  const begins = startsLikeObject(value);
  if (hasLikelyEnd(reading) && (begins || holdsDict(reading.payload()))) return 'shape';
  const isCut = begins && !isForeign(value, '.') && !isWholeWithoutEnd(reading, sha1Length);
  return isCut || hasSignedEnd(reading) ? 'trace' : 'none';
}
