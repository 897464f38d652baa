import type { Rule } from '../../session/verdict.ts';
import type { FormatWords } from '../words.ts';

export const words = {
  label: 'Flask session',
  title: 'The session cookie of Flask and Quart, which write the same bytes',
  framework: 'Flask',
  thing: 'session',
  accepts: 'Flask will accept this session',
  refuses: 'Flask will ignore this session',
  fails: 'Flask will return a 500 error',
  doesNotCatch: 'Flask doesn’t catch that',
  keySetting: 'SECRET_KEY',
  lifetimeSetting: 'PERMANENT_SESSION_LIFETIME',
  documentation: (rule) => `https://flask.palletsprojects.com/en/stable/config/#${settingOf(rule)}`,
  presets: { flask: 'Flask', 'flask-sha256': 'Flask with sha256', 'flask-sha512': 'Flask with sha512' },
  versions: {
    'accepts-future': 'Flask before 2.0 accepts it',
    'reads-utf-8': 'Flask with Werkzeug before 2.3 accepts it',
    fallbacks: 'Flask before 3.1 has no fallback keys, and 3.1.0 alone signs with the last one',
    'naive-dates': 'Flask before 2.0 reads its dates without a time zone',
    'quart-dates': 'Quart before 0.19 wrote its dates and reads them, Flask makes None of them',
  },
} satisfies FormatWords;

function settingOf(rule: Rule): string {
  if (rule === 'too-old' || rule === 'from-the-future' || rule === 'expiry-out-of-range')
    return 'PERMANENT_SESSION_LIFETIME';
  return rule === 'signed-by-fallback-key' ? 'SECRET_KEY_FALLBACKS' : 'SECRET_KEY';
}
