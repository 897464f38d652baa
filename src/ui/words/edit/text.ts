import type { TextForm, EditTextProblem } from '../../../edit/text.ts';
import { count } from '../numbers.ts';
import { formNames } from './editor.ts';

export const sessionAs: Readonly<Record<TextForm, string>> = {
  python: 'The session as Python writes it',
  'tagged-json': 'The session as Flask’s tagged JSON',
  json: 'The session as JSON',
};

export const noSuchForm = (form: TextForm) => `${formNames[form]} has no word for something that is in this session.`;

export function textProblem(form: TextForm, { code, detail, place }: EditTextProblem): string {
  const where = place === null ? '' : `Line ${count(place.line)}, column ${count(place.column)}: `;
  if (form !== 'python') return `${where}${jsonProblems[code] ?? detail}.`;
  return `${where}${literalProblems[code] ?? 'this is no Python literal'}${detail === '' ? '' : ` (${detail})`}.`;
}

const jsonProblems: Readonly<Record<string, string>> = {
  'too-deep': 'nested deeper than Python reads',
  'int-too-long': 'a whole number of more than 4,300 digits, which Python does not read',
  'too-many-values': 'too many values',
  'over-cap': 'too long',
};

const literalProblems: Readonly<Record<string, string>> = {
  empty: 'there is nothing here yet',
  cut: 'it ends too early',
  trailing: 'something follows the value',
  'unterminated-string': 'a string without its closing quote',
  'bad-escape': 'an escape that Python does not know',
  'named-escape': 'names of characters are not read here: write the character',
  'non-ascii-bytes': 'bytes hold ASCII letters and \\x escapes alone',
  'mixed-strings': 'bytes and text side by side',
  'bad-number': 'not a number that Python reads',
  'int-too-long': 'a whole number of more than 4,300 digits',
  'not-a-literal': 'code, where only values can stand',
};
