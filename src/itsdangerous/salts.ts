/** Salts that libraries and tutorials give to a bare serializer; no cookie tells its own. Those of frameworks and of sessions first. */
export const commonSalts = [
  'itsdangerous', 'cookie-session', 'session', 'flask-session', 'wtf-csrf-token', 'itsdangerous.Signer',
  'django.contrib.sessions.backends.signed_cookies', 'sessions', 'session-cookie', 'session_cookie', 'user-session', 'user_session',
  'auth-session', 'cookie', 'cookies', 'cookie-salt', 'auth', 'auth-token', 'token', 'login', 'user', 'api', 'salt', 'csrf', 'csrf-token',
  'remember-me', 'remember-token', 'activate', 'unsubscribe', 'email-confirm', 'email-confirm-key', 'recover-key', 'email-confirm-salt',
  'email-confirmation', 'password-reset', 'password-reset-salt',
  // Flask-Security: SECURITY_LOGIN_SALT and its kin
  'login-salt', 'confirm-salt', 'reset-salt', 'remember-salt', 'change-salt',
  // fastapi-csrf-protect; starlette-csrf
  'fastapi-csrf-token', 'csrftoken',
] as const;
