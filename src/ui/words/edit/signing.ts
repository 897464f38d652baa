import type { SigningProblem } from '../../../edit/sign.ts';
import { count } from '../numbers.ts';
import { typeLabels } from '../python-types.ts';

export const keyGone = 'The key that signed this session is no longer among your keys.';

export function signProblem(problem: SigningProblem): string {
  switch (problem.code) {
    case 'no-key':
      return keyGone;
    case 'empty-session':
      return 'The session is empty, so Flask would set no cookie.';
    case 'not-a-mapping':
      return 'A session must be a dict.';
    case 'not-a-text':
      return 'This token holds a single string.';
    case 'kept-on-server':
      return 'This session’s data is on the server.';
    case 'bad-timestamp':
      return 'Timestamps before 1970 can’t be written.';
    case 'bad-separator':
      return 'itsdangerous rejects this separator.';
    case 'key-not-latin-1':
      return 'Flask-Login accepts only Latin-1 characters in a key.';
    case 'too-long':
      return `This framework writes at most ${count(problem.limit)} characters.`;
    case 'lone-surrogate':
      return 'A lone surrogate can’t be encoded as UTF-8.';
    case 'too-deep':
      return `Nested more than ${count(problem.limit)} levels deep, so Python raises RecursionError.`;
    case 'int-too-long':
      return 'Python can’t write integers of more than 4,300 digits.';
    case 'mixed-keys':
      return 'Flask sorts dict keys, and keys of different types can’t be sorted.';
    case 'key-type':
      return 'JSON can’t have keys of this type.';
    case 'date-overflow':
      return 'Dates after the year 9999 in UTC can’t be written.';
    case 'no-json-type':
      return `JSON has no ${typeLabels[problem.type]}, so this framework can’t write it.`;
  }
}
