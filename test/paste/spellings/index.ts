import { jsonSpellings } from './json.ts';
import { pythonSpellings } from './python.ts';
import type { Spelling } from './spelling.ts';

/** Grouped by what wrote the text. */
export const spellings: Readonly<Record<string, readonly Spelling[]>> = {
  'JSON of exporters': jsonSpellings,
  'what Python prints': pythonSpellings,
};
