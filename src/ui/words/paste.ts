import type { PasteProblem } from '../../paste/read-pasted.ts';
import { count } from './numbers.ts';

export const pastedName = 'A value';
export const pastedChip = 'pasted';
export const pasteLabel = 'A cookie value, a Cookie or Set-Cookie header, a curl or HTTPie command, or code';
export const pasteClose = 'Close the paste field';
export const pastedNothing = 'Nothing in this reads as a session.';
export const pastedOthers = (names: readonly string[]) => `No session: ${names.join(', ')}`;

export const pasteProblems: Readonly<Record<PasteProblem['code'], string>> = {
  empty: '',
  'no-cookie': 'There is no cookie in this.',
  'cookie-file': 'This curl command reads its cookies from a file: paste the value itself.',
  'unclosed-quote': 'A quote is not closed.',
  'bad-character': 'A cookie value cannot hold this character.',
};

export const pasteAt = (at: number) => `At character ${count(at + 1)}.`;
