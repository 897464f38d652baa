import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-WTF CSRF token',
  title: 'The token that protects Flask-WTF forms',
  framework: 'Flask-WTF',
  thing: 'token',
  accepts: 'Flask-WTF will accept this token if the session has the same one',
  refuses: 'Flask-WTF will ignore this token',
  fails: 'Flask-WTF will return a 500 error',
  // `validate_csrf` (flask_wtf/csrf.py), whose messages these are.
  comparison: {
    same: { title: 'Flask-WTF will accept this token', rule: 'The session has the same token.' },
    different: {
      title: 'Flask-WTF will ignore this token: the session has a different one',
      rule: 'The token is from another session, so Flask-WTF answers “The CSRF tokens do not match.”',
    },
    missing: {
      title: 'Flask-WTF will ignore this token: the session has none',
      rule: 'The session has no csrf_token, so Flask-WTF answers “The CSRF session token is missing.”',
    },
  },
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'WTF_CSRF_TIME_LIMIT',
  documentation: () => 'https://flask-wtf.readthedocs.io/en/latest/csrf/',
  presets: { 'flask-wtf': 'Flask-WTF' },
  versions: {
    'accepts-future': 'Flask-WTF with itsdangerous before 2.0 accepts it',
    'reads-utf-8': 'Flask-WTF with Werkzeug before 2.3 accepts it',
  },
} satisfies FormatWords;
