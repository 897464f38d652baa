import { mostBytes } from '../../../jar/cookie-size.ts';
import { count } from '../numbers.ts';

export const difference = 'Difference';
export const noDifference = 'none yet';
export const signedWith = 'Signed with';
export const keyLine = (line: number, keys: number) => (keys === 1 ? 'your key' : `the key on line ${count(line)}`);
export const timestampLabel = 'Timestamp';
export const signNow = 'Now';
export const signKept = 'Keep';
export const signEnding = (seconds: number) => `${count(seconds)} s before expiry`;
export const signEnded = 'Just expired';
export const signChosen = 'Custom…';
export const chosenTime = 'Signed at';

export const sizeProblems = {
  'near-limit': 'Werkzeug warns about this',
  'too-large': `browsers drop cookies above ${count(mostBytes)}`,
} as const;
