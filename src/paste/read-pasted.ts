import { memoize } from '../foundation/memo.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import { findBroken } from './find-pasted.ts';
import type { Pasted } from './pasted.ts';
import { badCharacter } from './readers/lines/read-lines.ts';
import { isSessionName } from './readers/tokens/shape.ts';

/** Why nothing can be shown of a pasted text; `at` is an index into it. */
export type PasteProblem = {
  readonly code: 'empty' | 'no-cookie' | 'cookie-file' | 'unclosed-quote' | 'bad-character';
  readonly at: number;
};

type PasteResult = Result<Pasted[], PasteProblem>;

/**
 * The cookies, and the tokens that are signed alike, in whatever text a person copied: values, headers, commands, code, JSON, tables,
 * pages, addresses, or prose. Never an empty list.
 */
export const readPasted: (text: string) => PasteResult = memoize(read, { answers: 8, size: 0, sizeOf: () => 0 });

function read(text: string): PasteResult {
  if (text.trim() === '') return fail({ code: 'empty', at: 0 });
  const { found, problem } = findBroken(text);
  if (found.length > 0) return ok([...found]);
  return fail(problem ?? badLine(text) ?? { code: 'no-cookie', at: 0 });
}

/** Where a line is a pair or a value but for a character that neither can hold. */
function badLine(text: string): PasteProblem | null {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const start = index + line.indexOf(value);
    if (isSessionName(name) && badCharacter.test(value))
      return { code: 'bad-character', at: start + value.search(badCharacter) };
  }
  const only = text.trim();
  const isOneWord = !/\s/.test(only) && badCharacter.test(only);
  return isOneWord ? { code: 'bad-character', at: text.search(/\S/) + only.search(badCharacter) } : null;
}
