import { type FormatName, formatOf } from '../../formats/index.ts';

export const wordsOf = (format: FormatName) => formatOf(format).words;
export const formatLabel = (format: FormatName) => wordsOf(format).label;
export const formatTitle = (format: FormatName) => wordsOf(format).title;
export const readAs = 'Read as';
