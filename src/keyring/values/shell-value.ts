import { type Piece, type ShellWord, sourceText } from '../../shell/word.ts';
import { textReading } from '../encodings.ts';
import { type Given, str } from '../given.ts';

/** What a word's pieces give: the text, the text with defaults filled in, or the reason why there is neither. */
export function givenByPieces(pieces: readonly Piece[], text: string): Given {
  const whole = sourceText(pieces);
  if (pieces.every(({ kind }) => kind === 'text')) return { code: 'value', value: str(whole), text };
  const filled = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.fallback));
  if (filled.every((part) => part !== null)) return { code: 'default', values: [str(filled.join(''))], text };
  // `pa$$word`: the writer may not have thought of the shell.
  const isMixed = pieces.some((piece) => piece.kind === 'text' && piece.text !== '');
  return isMixed
    ? { code: 'none', why: 'filled-in', text, also: textReading('unfilled', whole) }
    : { code: 'none', why: 'code', text };
}

export function givenByWord({ pieces, openQuote }: ShellWord, text: string): Given {
  if (openQuote !== null) return { code: 'unreadable', problem: 'unterminated-string', at: openQuote };
  return givenByPieces(pieces, text);
}
