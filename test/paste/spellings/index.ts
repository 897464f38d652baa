import { codeSpellings } from './code.ts';
import { commandSpellings } from './commands.ts';
import { headerSpellings } from './headers.ts';
import { jsonSpellings } from './json.ts';
import { otherSpellings } from './pages.ts';
import { pythonSpellings } from './python.ts';
import type { Spelling } from './spelling.ts';

/** Grouped by what wrote the text. */
export const spellings: Readonly<Record<string, readonly Spelling[]>> = {
  'JSON of exporters': jsonSpellings,
  'what Python prints': pythonSpellings,
  'a command': commandSpellings,
  headers: headerSpellings,
  code: codeSpellings,
  'another text': otherSpellings,
};
