import type { PasteProblem } from '../../paste/read-pasted.ts';
import { count } from './numbers.ts';

export const pastedName = 'Pasted value';
export const pastedChip = 'pasted';
export const pasteLabel = 'A cookie value, a Cookie or Set-Cookie header, a curl or HTTPie command, or code';
export const pasteClose = 'Close the paste field';
export const pastedNothing = 'No session found in this text.';
export const pastedOthers = (names: readonly string[]) =>
  `${names.length === 1 ? 'Not a session' : 'Not sessions'}: ${names.join(', ')}`;

export const pasteProblems: Readonly<Record<PasteProblem['code'], string>> = {
  empty: '',
  'no-cookie': 'No cookie found in this text.',
  'cookie-file': 'This curl command reads its cookies from a file. Paste the value instead.',
  'unclosed-quote': 'A quote isn’t closed.',
  'bad-character': 'A cookie value can’t contain this character.',
};

export const pasteAt = (at: number) => `At character ${count(at + 1)}.`;
