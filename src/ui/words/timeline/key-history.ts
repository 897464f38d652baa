import { some } from '../numbers.ts';

export const showHistory = 'History of this key';
export const historyOf = 'History of';
export const closeHistory = 'Close the history';
export const historyStart = 'at the start of the timeline';
export const notThere = 'not in the session';
export const noHistory = 'This key isn’t in the timeline.';
export const historyValues = (value: number) => some(value, 'value');
