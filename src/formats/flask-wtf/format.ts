import type { SignerSettings } from '../../itsdangerous/settings.ts';
import type { PyValue } from '../../python/value.ts';
import type { Comparison } from '../../session/facts.ts';
import type { Evidence, Format } from '../format.ts';
import { lazyPayload, plainCodec } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import { hasSignedEnd, hasTimestamp, isPadded } from '../shared/shapes.ts';
import { type Cut, cutTimed, readingOf, timestampFact } from '../shared/timed-value.ts';
import { acceptsFuture, readsUtf8 } from '../shared/versions.ts';
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
  holds: 'token',
  scheme: separated,
  signers: [signer],
  presets: [{ name: 'flask-wtf', label: words.presets['flask-wtf'], signer }],
  // No setting changes it (`generate_csrf`).
  canSign: ({ salt }) => salt === signer.salt,
  read(value, settings) {
    const { payload, timestamp, signed, parts } = cutTimed(value, settings);
    const cut = { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
    return readingOf(cut, () => (isPadded(value) ? 'none' : evidenceOf(cut)));
  },
  write,
  // `validate_csrf` catches BadData, unreadable payloads among it, and knows `app.secret_key` alone.
  rules: {
    lifetime: 3600,
    fallbackKeys: 'ignored',
    looksAhead: true,
    readsLatin1: true,
    brokenPayload: 'bad-signature',
  },
  versions: { 'accepts-future': acceptsFuture, 'reads-utf-8': readsUtf8 },
  // The app's own code sets it, if at all, and for scripts to read: `response.set_cookie` without flags.
  cookie: { name: 'csrf_token', httpOnly: false, sameSite: 'unspecified', maxAge: null },
  compare,
  startsEmpty: null,
  json: 'plain',
};

function evidenceOf(cut: Cut): Evidence {
  const fact = cut.payload();
  const isToken = fact.code === 'decoded' && fact.value.type === 'str' && /^[0-9a-f]{40}$/.test(fact.value.value);
  if (isToken && hasTimestamp(cut.timestamp)) return 'shape';
  return isToken || hasSignedEnd(cut) ? 'trace' : 'none';
}

/** With the session's token under the field's own name (`WTF_CSRF_FIELD_NAME`); null where Python would raise TypeError. */
function compare(token: PyValue, session: PyValue): Comparison | null {
  const entries = session.type === 'dict' ? session.entries : [];
  const held = entries.find(({ key }) => key.type === 'str' && key.value === 'csrf_token')?.value;
  if (held === undefined) return 'missing';
  const [mine, theirs] = [comparable(token), comparable(held)];
  if (mine?.type !== 'str' || theirs?.type !== 'str') return null;
  return mine.value === theirs.value ? 'same' : 'different';
}

/** `hmac.compare_digest` with the session's token raises TypeError on anything but ASCII text: a server error. */
function comparable(value: PyValue): PyValue | null {
  return value.type === 'str' && !/[^\0-\x7f]/.test(value.value) ? value : null;
}
