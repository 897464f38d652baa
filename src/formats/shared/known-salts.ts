import type { DigestMethod } from '../../itsdangerous/settings.ts';

/** A salt that a library gives to its serializer, and what it signs so. All of them derive the key as a bare serializer does. */
export type KnownSalt = {
  readonly salt: string;
  readonly library: string;
  /** What the library calls the value. */
  readonly token: string;
  /** Seconds for which the library takes it unless it is configured otherwise; null where it asks for no age. */
  readonly maxAge: number | null;
  /** Without it, SHA-1. */
  readonly digest?: DigestMethod;
  /** The cookie that carries it. A salt that is a common word is the library's under that name alone. */
  readonly cookie?: string;
  /** Where the library says so. */
  readonly source: string;
};

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const flaskSecurity = { library: 'Flask-Security' } as const;
const datasette = { library: 'Datasette', maxAge: null } as const;

// CTFd (CTFd/utils/security/signing.py), Redash (redash/authentication/account.py), SimpleLogin (app/alias_suffix.py) and Flask-User before
// 1.0 (flask_user/tokens.py) leave the default salts of itsdangerous, so those tell no library; nor does Flask-Login's token, which has
// none. Flask-JWT-Extended's CSRF token is a part of a JWT (flask_jwt_extended/tokens.py).
export const knownSalts: readonly KnownSalt[] = [
  {
    ...flaskSecurity,
    salt: 'confirm-salt',
    token: 'email confirmation token',
    maxAge: 5 * day,
    source: 'flask_security/core.py: CONFIRM_SALT, CONFIRM_EMAIL_WITHIN',
  },
  {
    ...flaskSecurity,
    salt: 'reset-salt',
    token: 'password reset token',
    maxAge: day,
    source: 'flask_security/core.py: RESET_SALT, RESET_PASSWORD_WITHIN (5 days before 5.4)',
  },
  {
    ...flaskSecurity,
    salt: 'login-salt',
    token: 'passwordless login token',
    maxAge: day,
    source: 'flask_security/core.py: LOGIN_SALT, LOGIN_WITHIN',
  },
  {
    ...flaskSecurity,
    salt: 'change-salt',
    token: 'password change token',
    maxAge: null,
    source: 'flask_security/core.py: CHANGE_SALT',
  },
  {
    ...flaskSecurity,
    salt: 'remember-salt',
    token: 'authentication token',
    maxAge: null,
    source: 'flask_security/core.py: REMEMBER_SALT, TOKEN_MAX_AGE',
  },
  {
    ...flaskSecurity,
    salt: 'change-email-salt',
    token: 'email change token',
    maxAge: 2 * hour,
    source: 'flask_security/core.py: CHANGE_EMAIL_SALT, CHANGE_EMAIL_WITHIN',
  },
  {
    ...flaskSecurity,
    salt: 'tf-validity-salt',
    token: 'two-factor validity token',
    maxAge: 30 * day,
    cookie: 'tf_validity',
    source: 'flask_security/core.py: TWO_FACTOR_VALIDITY_SALT, TWO_FACTOR_LOGIN_VALIDITY',
  },
  {
    ...flaskSecurity,
    salt: 'tf-setup-salt',
    token: 'two-factor setup token',
    maxAge: 30 * minute,
    source: 'flask_security/core.py: TWO_FACTOR_SETUP_SALT, TWO_FACTOR_SETUP_WITHIN',
  },
  {
    ...flaskSecurity,
    salt: 'us-setup-salt',
    token: 'unified sign-in setup token',
    maxAge: 30 * minute,
    source: 'flask_security/core.py: US_SETUP_SALT, US_SETUP_WITHIN',
  },
  // Registration has half an hour, sign-in a minute.
  {
    ...flaskSecurity,
    salt: 'wan-salt',
    token: 'WebAuthn token',
    maxAge: 30 * minute,
    source: 'flask_security/core.py: WAN_SALT, WAN_REGISTER_WITHIN',
  },
  {
    library: 'Flask-WTF',
    salt: 'wtf-csrf-token',
    token: 'CSRF token',
    maxAge: hour,
    source: 'flask_wtf/csrf.py: generate_csrf, WTF_CSRF_TIME_LIMIT',
  },
  {
    library: 'Quart-Auth',
    salt: 'quart auth salt',
    token: 'login cookie',
    maxAge: 365 * day,
    digest: 'sha512',
    cookie: 'QUART_AUTH',
    source: 'quart_auth/extension.py: QUART_AUTH_SALT, QUART_AUTH_DURATION, _AuthSerializer',
  },
  {
    ...datasette,
    salt: 'actor',
    token: 'login cookie',
    cookie: 'ds_actor',
    source: 'datasette/app.py: sign; datasette/actor_auth_cookie.py',
  },
  {
    ...datasette,
    salt: 'messages',
    token: 'messages',
    cookie: 'ds_messages',
    source: 'datasette/app.py: sign, unsign of ds_messages',
  },
  // `dstok_` stands before it where it is sent.
  {
    ...datasette,
    salt: 'token',
    token: 'API token',
    cookie: 'dstok',
    source: 'datasette/default_permissions: "dstok_", namespace="token"',
  },
];

const common = new Set(['actor', 'messages', 'token']);

/** What a library calls a value with this salt, of a cookie of that name; null where the salt tells none. */
export function knownSaltOf(salt: string, name: string | null): KnownSalt | null {
  const known = knownSalts.find((one) => one.salt === salt);
  if (known === undefined || (common.has(salt) && known.cookie !== name)) return null;
  return known;
}
