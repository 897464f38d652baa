import type { Pasted } from '../../paste/pasted.ts';
import type { PasteProblem } from '../../paste/read-pasted.ts';
import { count, some } from './numbers.ts';

export const pastedName = 'Pasted value';
export const pastedChip = 'pasted';
export const pasteLabel =
  'Whatever you copied: a cookie, headers, a command, code, JSON, a page, a link, or a whole file';
export const pasteClose = 'Close the paste field';
export const pastedNothing = 'No session found in this text.';
export const pastedOthers = (names: readonly string[]) =>
  `${names.length === 1 ? 'Not a session' : 'Not sessions'}: ${names.join(', ')}`;

export const pasteProblems: Readonly<Record<PasteProblem['code'], string>> = {
  empty: '',
  'no-cookie':
    'No cookie or signed value found. Paste a cookie value, a Cookie or Set-Cookie header, a command, code, JSON of cookies, a cookie jar, a page or a link.',
  'cookie-file': 'This curl command reads its cookies from a file. Paste the value instead.',
  'unclosed-quote': 'A quote isn’t closed.',
  'bad-character': 'A cookie value can’t contain this character.',
};

export const findsTitle = (finds: number) => `Found ${some(finds, 'value')}`;
export const noName = 'no name';
export const findPlace = (line: number, by: Pasted['by']) => `line ${count(line)}, ${foundBy[by]}`;
export const moreFinds = (finds: number) => `and ${count(finds)} more`;

const foundBy: Readonly<Record<Pasted['by'], string>> = {
  value: 'a value or pairs',
  header: 'a header',
  command: 'a command',
  code: 'code or JSON',
  table: 'a table of cookies',
  page: 'a page',
  link: 'a link or form',
  text: 'other text',
};

export const pasteFileProblems: Readonly<Record<'too-large' | 'binary' | 'unreadable', (name: string) => string>> = {
  'too-large': (name) => `${name} is too large. Paste the part with the cookie instead.`,
  binary: (name) => `${name} isn’t a text file.`,
  unreadable: (name) => `${name} can’t be read.`,
};

export const pasteAt = (at: number) => `At character ${count(at + 1)}.`;
