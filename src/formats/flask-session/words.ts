import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask-Session id',
  title: 'The id of a session that Flask-Session keeps on the server',
  framework: 'Flask-Session',
  thing: 'session id',
  accepts: 'Flask-Session will look this session up on the server',
  refuses: 'Flask-Session will ignore this session id',
  fails: 'Flask-Session will answer 500',
  lifetimeSetting: 'Lifetime',
  documentation: () => 'https://flask-session.readthedocs.io/en/latest/security.html',
  presets: { 'flask-session': 'Flask-Session' },
} satisfies FormatWords;
