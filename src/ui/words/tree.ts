import { count, some } from './numbers.ts';

export const searchLabel = 'Find in keys and values';
export const matches = (found: number) => (found === 0 ? 'No match' : some(found, 'match', 'matches'));
export const matchesCut = (rows: number) => `Only the first ${count(rows)} rows are shown. Narrow the search.`;
export const keys = (value: number) => some(value, 'key');
export const items = (value: number) => some(value, 'item');
export const rangeItems = (value: number) => some(value, 'entry', 'entries');
export const showAll = (characters: number) => `Show all ${count(characters)} characters`;
export const showLess = 'Show less';
export const level = (value: number) => `Level ${count(value)}`;
export const copyValue = 'Copy as Python';
export const copyMore = 'More copy options';
export const copiedAsPython = 'as Python';

export const marks = {
  added: 'added',
  changed: 'changed',
  moved: 'moved',
  removed: 'removed',
  inside: 'changed inside',
} as const;

export const was = 'was';
export const copyMenuLabel = 'Copy';

export const copyMenu = {
  python: 'Copy as Python',
  json: 'Copy as JSON',
  text: 'Copy as plain text',
  path: 'Copy path',
} as const;

export const copiedAs = { python: copiedAsPython, json: 'as JSON', text: 'as plain text', path: 'the path' } as const;
