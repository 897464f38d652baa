import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { FormatName } from '../formats/index.ts';

/** A framework's own signer settings, by a name that people know. */
export type Preset = { readonly name: PresetName; readonly format: FormatName; readonly signer: SignerSettings };

export type PresetName =
  | 'flask'
  | 'flask-sha256'
  | 'flask-sha512'
  | 'flask-session'
  | 'flask-wtf'
  | 'starlette'
  | 'django'
  | 'django-before-3.1'
  | 'serializer'
  | 'serializer-sha512';

// flask/sessions.py, SecureCookieSessionInterface; quart/sessions.py has the same.
const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };
// itsdangerous/serializer.py and signer.py: defaults of a bare Serializer.
const serializer: SignerSettings = {
  salt: 'itsdangerous',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};
// django/core/signing.py: `salted_hmac` of salt + "signer" is itsdangerous' django-concat. SHA-1 was the default before 3.1.
const django: SignerSettings = {
  salt: 'django.contrib.sessions.backends.signed_cookies',
  keyDerivation: 'django-concat',
  digest: 'sha256',
  separator: ':',
};

/** The most common first. */
export const presets: readonly Preset[] = [
  { name: 'flask', format: 'flask', signer: flask },
  // What SECURITY-minded subclasses of SecureCookieSessionInterface set as `digest_method`.
  { name: 'flask-sha256', format: 'flask', signer: { ...flask, digest: 'sha256' } },
  { name: 'flask-sha512', format: 'flask', signer: { ...flask, digest: 'sha512' } },
  // flask_session/sessions.py
  { name: 'flask-session', format: 'flask-session', signer: { ...flask, salt: 'flask-session' } },
  // flask_wtf/csrf.py
  { name: 'flask-wtf', format: 'flask-wtf', signer: { ...serializer, salt: 'wtf-csrf-token' } },
  // starlette/middleware/sessions.py: a TimestampSigner as it is.
  { name: 'starlette', format: 'starlette', signer: { ...serializer, salt: 'itsdangerous.Signer' } },
  { name: 'django', format: 'django', signer: django },
  { name: 'django-before-3.1', format: 'django', signer: { ...django, digest: 'sha1' } },
  { name: 'serializer', format: 'itsdangerous', signer: serializer },
  // The default digest of itsdangerous 1.0, withdrawn in 1.1.
  { name: 'serializer-sha512', format: 'itsdangerous', signer: { ...serializer, digest: 'sha512' } },
];
