import { base64Encode } from '../../itsdangerous/encoding.ts';
import { macOf, type Signed, signatureLength } from '../../itsdangerous/signer.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { lastDatetime } from '../../itsdangerous/timed.ts';
import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import { fail } from '../../foundation/result.ts';
import { parseJson } from '../../python/json/parse.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { TimestampFact } from '../../session/facts.ts';
import type { Evidence, Format } from '../format.ts';
import type { Codec } from '../shared/payload.ts';
import { lazyPayload } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import {
  hasLikelyEnd,
  hasSignedEnd,
  isForeign,
  isJose,
  isWholeWithoutEnd,
  startsLikeObject,
} from '../shared/shapes.ts';
import { type Cut, cutTimed, readingOf } from '../shared/timed-value.ts';
import { sizeOfBase62 } from './base62.ts';
import { versions } from './versions.ts';
import { words } from './words.ts';
import { write } from './write.ts';

const codec: Codec = {
  unpack: loadUrlSafe,
  load: (bytes) => (isPickle(bytes) ? fail({ code: 'pickle' }) : parseJson(decodeLatin1(bytes))),
  // The session is used as a dict; `None` too fails at its first use.
  mapping: (value) => (value.type === 'dict' ? value : null),
};

// `salted_hmac` of salt + "signer" is itsdangerous' django-concat.
const sha256: SignerSettings = {
  salt: 'django.contrib.sessions.backends.signed_cookies',
  keyDerivation: 'django-concat',
  digest: 'sha256',
  separator: ':',
};
const sha1: SignerSettings = { ...sha256, digest: 'sha1' };

const lifetime = 14 * 24 * 60 * 60;

/** Django's `signed_cookies` sessions (django/core/signing.py). SHA-1 was the digest before 3.1, and is taken until 4.0. */
export const django: Format<'django'> = {
  name: 'django',
  words,
  ownsName: (name) => name === 'sessionid',
  holds: 'session',
  scheme: separated,
  signers: [sha256, sha1],
  presets: [
    { name: 'django', label: words.presets.django, signer: sha256 },
    { name: 'django-before-3.1', label: words.presets['django-before-3.1'], signer: sha1 },
  ],
  canSign: ({ separator, keyDerivation }) => separator === ':' && keyDerivation === 'django-concat',
  read(value, signer) {
    const { payload, timestamp, signed, parts } = cutTimed(value, signer);
    const cut = { parts, signed, timestamp: timestampFact(timestamp), payload: lazyPayload(payload, codec) };
    return readingOf(cut, () => evidenceOf(cut, value), { verify });
  },
  write,
  // `SessionStore.load` swallows every exception into an empty session.
  rules: { lifetime, fallbackKeys: 'tried', looksAhead: false, fractions: true, brokenPayload: 'bad-signature' },
  versions,
  // django/conf/global_settings.py, SESSION_COOKIE_*
  cookie: { name: 'sessionid', httpOnly: true, sameSite: 'lax', maxAge: lifetime },
  // `SESSION_COOKIE_AGE` is both, unless `set_expiry` gave this one cookie another expiry (django/contrib/sessions/backends/base.py).
  readsLast: true,
  expiresWithLifetime: (session) =>
    session.type === 'dict' &&
    !session.entries.some(({ key }) => key.type === 'str' && key.value === '_session_expiry'),
  startsEmpty: 'timed',
  json: 'plain',
};

/** The protocols 2 to 5, one of which was the highest of every Python 3 (`PickleSerializer`, django/contrib/sessions/serializers.py). */
function isPickle([mark, protocol = 0]: Uint8Array): boolean {
  return mark === 0x80 && protocol >= 2 && protocol <= 5;
}

/** The same two bytes in base64url. */
const pickleStart = /^gA[I-X]/;

/** Compared as text: Django knows one spelling of a signature only. */
function verify({ text, signature }: Signed, secret: Uint8Array, signer: SignerSettings): boolean {
  return base64Encode(macOf(text, secret, signer)) === signature;
}

function evidenceOf(cut: Cut, value: string): Evidence {
  if (isJose(value, cut.timestamp)) return 'none';
  const begins = startsLikeObject(value) || pickleStart.test(value);
  // Django's messages cookie is signed alike, but holds a list.
  const fact = begins && hasLikelyEnd(cut) ? cut.payload() : null;
  if (fact?.code === 'decoded') return fact.value.type === 'dict' ? 'shape' : 'none';
  if (fact?.code === 'undecodable' && fact.problem.code === 'pickle') return 'shape';
  const isCut = begins && !isForeign(value, ':') && !isWholeWithoutEnd(cut, signatureLength('sha256'));
  return isCut || hasSignedEnd(cut) ? 'trace' : 'none';
}

/** Base 62, with a minus where negative (django/utils/baseconv.py). */
function timestampFact(text: string | null): TimestampFact {
  if (text === null) return { code: 'missing' };
  if (!/^(?:-|-?[0-9A-Za-z]{1,64})$/.test(text)) return { code: 'malformed' };
  const size = sizeOfBase62(text.replace('-', ''));
  const seconds = text.startsWith('-') ? -size : size;
  return size > lastDatetime
    ? { code: 'out-of-range', seconds }
    : { code: 'read', signedAt: Number(seconds), legacy: null };
}
