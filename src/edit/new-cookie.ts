import type { FormatName } from '../formats/index.ts';
import type { Cookie } from '../jar/cookie.ts';

export type NewCookie = {
  readonly format: FormatName;
  /** As `URL.hostname` writes it. */
  readonly host: string;
  readonly storeId: string;
  /** Where the site's session has another name than the framework's. */
  readonly name?: string;
  /** Unix seconds. */
  readonly now: number;
};

type Defaults = Pick<Cookie, 'name' | 'httpOnly' | 'sameSite'> & { readonly maxAge: number | null };

const day = 86_400;

/** What each framework sets unless it is configured otherwise; all of them without Domain and Secure, under `/`. */
const defaults: Readonly<Record<FormatName, Defaults>> = {
  // flask/app.py, default_config
  flask: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  'flask-session': { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
  // starlette/middleware/sessions.py
  starlette: { name: 'session', httpOnly: true, sameSite: 'lax', maxAge: 14 * day },
  // django/conf/global_settings.py, SESSION_COOKIE_*
  django: { name: 'sessionid', httpOnly: true, sameSite: 'lax', maxAge: 14 * day },
  // flask_login/config.py, COOKIE_*
  'flask-login': { name: 'remember_token', httpOnly: true, sameSite: 'unspecified', maxAge: 365 * day },
  // Set by the app's own code, if at all: `response.set_cookie` without flags, for scripts to read.
  'flask-wtf': { name: 'csrf_token', httpOnly: false, sameSite: 'unspecified', maxAge: null },
  itsdangerous: { name: 'session', httpOnly: true, sameSite: 'unspecified', maxAge: null },
};

/** A cookie for a site that has none yet, still without value, as the framework would set it. */
export function newCookie({ format, host, storeId, name, now }: NewCookie): Cookie {
  const { maxAge, ...flags } = defaults[format];
  return {
    ...flags,
    ...(name === undefined ? {} : { name }),
    value: '',
    domain: host,
    hostOnly: true,
    path: '/',
    secure: false,
    expiresAt: maxAge === null ? null : Math.floor(now) + maxAge,
    storeId,
    partition: null,
  };
}
