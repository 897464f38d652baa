import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-Login remember token',
  title: 'The cookie that keeps a user logged in with Flask-Login',
  framework: 'Flask-Login',
  thing: 'token',
  accepts: 'Flask-Login will log this user in again',
  refuses: 'Flask-Login will ignore this token',
  fails: 'Flask-Login will return a 500 error',
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'REMEMBER_COOKIE_DURATION',
  documentation: () => 'https://flask-login.readthedocs.io/en/latest/#remember-me',
  presets: {},
  versions: { 'reads-utf-8': 'Flask-Login with Werkzeug before 2.3 accepts it' },
} satisfies FormatWords;
