import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-Login remember token',
  title: 'The cookie by which Flask-Login remembers a user',
  framework: 'Flask-Login',
  thing: 'token',
  accepts: 'Flask-Login will log this user in again',
  refuses: 'Flask-Login will ignore this token',
  fails: 'Flask-Login will answer 500',
  lifetimeSetting: 'REMEMBER_COOKIE_DURATION',
  documentation: () => 'https://flask-login.readthedocs.io/en/latest/#remember-me',
  presets: {},
} satisfies FormatWords;
