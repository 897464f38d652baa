import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-WTF CSRF token',
  title: 'The token that protects Flask-WTF forms',
  framework: 'Flask-WTF',
  thing: 'token',
  accepts: 'Flask-WTF will accept this token if the session has the same one',
  refuses: 'Flask-WTF will ignore this token',
  fails: 'Flask-WTF will return a 500 error',
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'WTF_CSRF_TIME_LIMIT',
  documentation: () => 'https://flask-wtf.readthedocs.io/en/latest/csrf/',
  presets: { 'flask-wtf': 'Flask-WTF' },
} satisfies FormatWords;
