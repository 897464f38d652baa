import { mostBytes } from '../../../jar/cookie-size.ts';
import { count } from '../numbers.ts';

export const difference = 'Difference';
export const noDifference = 'none yet';
export const signedWith = 'Signed with';
export const keyLine = (line: number, keys: number) =>
  keys === 1 ? 'the key given' : `the key of line ${count(line)}`;
export const timestampLabel = 'Timestamp';
export const signNow = 'Now';
export const signKept = 'As it was';
export const signEnding = (seconds: number) => `${count(seconds)} s before its lifetime ends`;
export const signEnded = 'Just after its lifetime';
export const signChosen = 'At…';
export const chosenTime = 'Signed at';

export const sizeProblems = {
  'near-limit': 'Werkzeug warns of this',
  'too-large': `browsers drop more than ${count(mostBytes)}`,
} as const;
