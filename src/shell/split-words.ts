import { fail, ok, type Result } from '../foundation/result.ts';
import { blank, readShellWord, sourceText } from './word.ts';

/** A word of a command line without quotes; `at` is where it starts in the text. */
export type Word = { readonly text: string; readonly at: number };

/** Splits like bash, or like cmd if the text uses its `^`. Fails with the index of an unclosed quote. */
export function splitWords(command: string): Result<Word[], number> {
  // Browsers' "copy as cURL (cmd)" puts a caret before each special character and at the end of each line.
  const { text, places } = /\^["\r\n]/.test(command) ? fromCmd(command) : { text: command, places: null };
  const placeOf = (at: number): number => places?.[at] ?? at;
  const words: Word[] = [];
  let end = 0;
  for (;;) {
    // A backslash at the end of a line joins the next line.
    const at = end + (/^(?:\s|\\\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0);
    if (at >= text.length) return ok(words);
    const word = readShellWord(text, at, { stop: blank });
    if (word.openQuote !== null) return fail(placeOf(word.openQuote));
    words.push({ text: sourceText(word.pieces), at: placeOf(at) });
    end = word.end;
  }
}

/**
 * A caret stands for the character after it, and before a line end for a blank; two carets are one. `places` tells where each
 * character was.
 */
function fromCmd(command: string): { text: string; places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < command.length; at += 1) {
    const isCaret = command.charAt(at) === '^';
    const next = command.charAt(at + 1);
    if (isCaret && next !== '\r' && next !== '\n') at += 1;
    text += isCaret && (next === '\r' || next === '\n') ? ' ' : command.charAt(at);
    places.push(at);
  }
  return { text, places };
}
