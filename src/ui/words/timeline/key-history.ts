import { some } from '../numbers.ts';

export const showHistory = 'History of this key';
export const historyOf = 'History of';
export const closeHistory = 'Close the history';
export const historyStart = 'when the timeline began';
export const notThere = 'not in the session';
export const noHistory = 'No entry of the timeline says anything about this key.';
export const historyValues = (value: number) => some(value, 'value');
