import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-WTF CSRF token',
  title: 'The token by which Flask-WTF guards forms',
  framework: 'Flask-WTF',
  thing: 'token',
  accepts: 'Flask-WTF will take this token, if the session holds the same one',
  refuses: 'Flask-WTF will ignore this token',
  fails: 'Flask-WTF will answer 500',
  lifetimeSetting: 'WTF_CSRF_TIME_LIMIT',
  documentation: () => 'https://flask-wtf.readthedocs.io/en/latest/csrf/',
  presets: { 'flask-wtf': 'Flask-WTF' },
} satisfies FormatWords;
