import type { TextForm, EditTextProblem } from '../../../edit/text.ts';
import { count } from '../numbers.ts';
import { formNames } from './editor.ts';

export const sessionAs: Readonly<Record<TextForm, string>> = {
  python: 'The session as a Python literal',
  'tagged-json': 'The session as Flask’s tagged JSON',
  json: 'The session as JSON',
};

export const noSuchForm = (form: TextForm) => `This session has values ${formNames[form]} can’t express.`;

export function textProblem(form: TextForm, { code, detail, place }: EditTextProblem): string {
  const where = place === null ? '' : `Line ${count(place.line)}, column ${count(place.column)}: `;
  if (form !== 'python') return `${where}${jsonProblems[code] ?? detail}.`;
  return `${where}${literalProblems[code] ?? 'not a Python literal'}${detail === '' ? '' : ` (${detail})`}.`;
}

const jsonProblems: Readonly<Record<string, string>> = {
  'too-deep': 'nested deeper than Python can read',
  'int-too-long': 'an integer of more than 4,300 digits, Python’s limit',
  'too-many-values': 'too many values',
  'over-cap': 'too long',
};

const literalProblems: Readonly<Record<string, string>> = {
  empty: 'nothing here yet',
  cut: 'incomplete',
  trailing: 'extra text after the value',
  'unterminated-string': 'unclosed string',
  'bad-escape': 'unknown escape',
  'named-escape': '\\N{…} isn’t supported; type the character instead',
  'non-ascii-bytes': 'bytes can contain only ASCII characters and \\x escapes',
  'mixed-strings': 'bytes and str can’t be joined',
  'bad-number': 'not a Python number',
  'int-too-long': 'an integer of more than 4,300 digits, Python’s limit',
  'not-a-literal': 'code; only values are allowed',
};
