import type { SignerSettings } from '../../itsdangerous/settings.ts';
import type { Signed } from '../../itsdangerous/signer.ts';
import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import type { Evidence, Format } from '../format.ts';
import { loadJson } from '../shared/payload.ts';
import { separated } from '../shared/separated.ts';
import { startsLikeObject } from '../shared/shapes.ts';
import { type Cut, cutSigned, readingOf } from '../shared/timed-value.ts';
import { readsUtf8 } from '../shared/versions.ts';
import { words } from './words.ts';

// `secrets.token_urlsafe(32)` since Flask-Session 0.6, `str(uuid4())` before.
const sessionId = /^(?:[\w-]{43}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i;
const sha1Signature = /^[\w-]{27}$/;
// Others sign such an id too, with another digest or in hex.
const otherSignature = /^(?:[\da-f]{32,}|[\w-]{43}|[\w-]{64}|[\w-]{86})$/;

const signer: SignerSettings = { salt: 'flask-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };

/** Flask-Session's cookie: only the id of a session that the server keeps; signed where `SESSION_USE_SIGNER` is set. */
export const flaskSession: Format<'flask-session'> = {
  name: 'flask-session',
  words,
  extends: 'flask',
  // Ids of this shape are everywhere: a bare one says nothing under any other name.
  ownsName: (name) => /^(?:__Host-|__Secure-)?(?:[a-z0-9]+[-_])?session$/i.test(name),
  holds: 'session',
  // `SESSION_COOKIE_NAME` is the app's own, `your_session_cookie_name` in tutorials. Other software says `session_id` and `session-token`.
  mayHaveName: (name) => /session(?![-_.]?(?:id|token))/i.test(name),
  scheme: separated,
  signers: [signer],
  presets: [{ name: 'flask-session', label: words.presets['flask-session'], signer }],
  // No setting changes it (`_get_signer`).
  canSign: ({ salt }) => salt === signer.salt,
  read(value, settings) {
    const { text: id, signed, parts } = cutSigned(value, settings, 'id');
    const cut: Cut = { parts, signed, timestamp: { code: 'none' }, payload: () => ({ code: 'on-server', id }) };
    return readingOf(cut, () => evidenceOf(signed, value), { unsigned: 'none' });
  },
  write: { impossible: 'kept-on-server' },
  // Its signer is given `app.secret_key` alone (flask_session/sessions.py). The server decides how long a session lasts.
  rules: {
    lifetime: null,
    fallbackKeys: 'ignored',
    looksAhead: false,
    readsLatin1: true,
    brokenPayload: 'bad-signature',
  },
  versions: { 'reads-utf-8': readsUtf8 },
  cookie: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  startsEmpty: null,
  json: 'plain',
};

function evidenceOf(signed: Signed | null, value: string): Evidence {
  if (signed === null) return sessionId.test(value) ? 'trace' : 'none';
  // SESSION_ID_LENGTH makes an id of another length; a bare serializer signs JSON, and other formats answer for what was cut.
  if (!sessionId.test(signed.text)) return isOtherId(signed) ? 'trace' : 'none';
  if (sha1Signature.test(signed.signature)) return 'shape';
  return otherSignature.test(signed.signature) ? 'none' : 'trace';
}

function isOtherId({ text, signature }: Signed): boolean {
  if (!/^[\w-]{8,}$/.test(text) || !sha1Signature.test(signature) || startsLikeObject(text)) return false;
  const bytes = loadUrlSafe(text);
  return !bytes.ok || !loadJson(bytes.value.bytes).ok;
}
