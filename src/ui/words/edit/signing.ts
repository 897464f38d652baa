import type { SigningProblem } from '../../../edit/sign.ts';
import { count } from '../numbers.ts';
import { typeLabels } from '../python-types.ts';

export const keyGone = 'The key that signed this session is not among the keys given any more.';

export function signProblem(problem: SigningProblem): string {
  switch (problem.code) {
    case 'no-key':
      return keyGone;
    case 'empty-session':
      return 'The session is empty: Flask would set no cookie.';
    case 'not-a-mapping':
      return 'A session is a dict.';
    case 'not-a-text':
      return 'This kind of token holds one text.';
    case 'kept-on-server':
      return 'What this session holds is on the server.';
    case 'bad-timestamp':
      return 'No timestamp before 1970 can be written.';
    case 'bad-separator':
      return 'itsdangerous refuses this separator.';
    case 'key-not-latin-1':
      return 'Flask-Login takes a key of Latin-1 letters alone.';
    case 'lone-surrogate':
      return 'Half of a character cannot be written as UTF-8.';
    case 'too-deep':
      return `Nested deeper than ${count(problem.limit)} levels, where Python gives up.`;
    case 'int-too-long':
      return 'A whole number of more than 4,300 digits: Python does not write it.';
    case 'mixed-keys':
      return 'Keys of several types cannot be sorted, and Flask sorts them.';
    case 'key-type':
      return 'JSON has no key of this type.';
    case 'date-overflow':
      return 'A date that is beyond the year 9999 in UTC cannot be written.';
    case 'no-json-type':
      return `JSON has no ${typeLabels[problem.type]}: this framework cannot write it.`;
  }
}
