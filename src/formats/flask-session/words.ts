import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-Session ID',
  title: 'The ID of a session that Flask-Session stores on the server',
  framework: 'Flask-Session',
  thing: 'session ID',
  accepts: 'Flask-Session will look this session up on the server',
  refuses: 'Flask-Session will ignore this session ID',
  fails: 'Flask-Session will return a 500 error',
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'PERMANENT_SESSION_LIFETIME',
  documentation: () => 'https://flask-session.readthedocs.io/en/latest/security.html',
  presets: { 'flask-session': 'Flask-Session' },
  versions: { 'reads-utf-8': 'Flask-Session with Werkzeug before 2.3 accepts it' },
} satisfies FormatWords;
