import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { verifySignature } from '../../itsdangerous/signer.ts';
import type { PyValue } from '../../python/value.ts';
import type { Format } from '../format.ts';
import { lazyPayload, plainCodec } from '../shared/payload.ts';
import { hasSignedEnd, hasTimestamp } from '../shared/shapes.ts';
import { cutTimed, timestampFact } from '../shared/timed-value.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const codec = { ...plainCodec, mapping: comparable };

const signer: SignerSettings = {
  salt: 'wtf-csrf-token',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};

/** Flask-WTF's token where an app puts it in a cookie (flask_wtf/csrf.py): the session's `csrf_token`, signed. */
export const flaskWtf: Format<'flask-wtf'> = {
  name: 'flask-wtf',
  words,
  extends: 'flask',
  ownsName: (name) => name === 'csrf_token',
  signers: [signer],
  presets: [{ name: 'flask-wtf', label: words.presets['flask-wtf'], signer }],
  read(value, settings) {
    const { payload, timestamp, signed, parts } = cutTimed(value, settings);
    return { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
  },
  evidenceOf(reading) {
    const fact = reading.payload();
    const isToken = fact.code === 'decoded' && fact.value.type === 'str' && /^[0-9a-f]{40}$/.test(fact.value.value);
    if (isToken && hasTimestamp(reading.timestamp)) return 'shape';
    return isToken || hasSignedEnd(reading) ? 'trace' : 'none';
  },
  verify: verifySignature,
  // `validate_csrf` catches BadData, unreadable payloads among it, and knows `app.secret_key` alone.
  write,
  rules: { lifetime: 3600, fallbackKeys: 'ignored', looksAhead: true, brokenPayload: 'bad-signature' },
  // The app's own code sets it, if at all, and for scripts to read: `response.set_cookie` without flags.
  cookie: { name: 'csrf_token', httpOnly: false, sameSite: 'unspecified', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

/** `hmac.compare_digest` with the session's token raises TypeError on anything but ASCII text: a server error. */
function comparable(value: PyValue): PyValue | null {
  return value.type === 'str' && !/[^\0-\x7f]/.test(value.value) ? value : null;
}
