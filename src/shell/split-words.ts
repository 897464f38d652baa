import { fail, ok, type Result } from '../foundation/result.ts';
import { blank, readShellWord, sourceText } from './word.ts';

/** A word of a command line without its quotes; `at` is where it starts in the text. */
export type Word = { readonly text: string; readonly at: number };

/** Splits as bash does, or as cmd does where its `^` stands; fails with the index of a quote that is never closed, cmd's carets not counted. */
export function splitWords(command: string): Result<Word[], number> {
  // Browsers' "copy as cURL (cmd)": each special character has a caret, each line ends with one.
  const text = /\^["\r\n]/.test(command) ? fromCmd(command) : command;
  const words: Word[] = [];
  let end = 0;
  for (;;) {
    // A backslash at a line's end joins the next line.
    const at = end + (/^(?:\s|\\\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0);
    if (at >= text.length) return ok(words);
    const word = readShellWord(text, at, { stop: blank });
    if (word.openQuote !== null) return fail(word.openQuote);
    words.push({ text: sourceText(word.pieces), at });
    end = word.end;
  }
}

/** A caret is the character after it alone; two are one. */
function fromCmd(command: string): string {
  return command
    .replaceAll(/\^(\r\n|\r|\n)/g, ' $1')
    .replaceAll(/\^\^/g, '\0')
    .replaceAll('^', '')
    .replaceAll('\0', '^');
}
