import type { Piece } from '../../shell/word.ts';
import type { ReadGiven } from '../given.ts';
import { givenByPieces } from './shell-value.ts';
import { vetted } from './vetted.ts';

const variable = /\$(?:[A-Za-z_]\w*|\{\w+(?:(?::?[-+?])([^}]*))?\})/y;

/**
 * A word in a Dockerfile (BuildKit's shell/lex.go): quotes anywhere, backslash escapes, `$NAME` and `${NAME:-default}`, but no
 * commands. `isWhole` is for `ENV NAME value`, where the rest of the line is the value.
 */
export function readDockerWord(text: string, at: number, isWhole: boolean): ReadGiven {
  const pieces: Piece[] = [];
  let end = at;
  let quote = '';
  while (end < text.length) {
    const character = text.charAt(end);
    if (/[\r\n]/.test(character) && quote !== "'") break;
    if (quote === '' && !isWhole && /\s/.test(character)) break;
    const joint = /^\\[ \t]*\r?\n/.exec(text.slice(end, end + 40))?.[0];
    if (joint !== undefined) {
      end += joint.length;
      continue;
    }
    if (quote === '' ? /['"]/.test(character) : character === quote) {
      quote = quote === '' ? character : '';
      end += 1;
      continue;
    }
    variable.lastIndex = end;
    const match = quote === "'" ? null : variable.exec(text);
    if (match !== null) {
      pieces.push({
        kind: 'expansion',
        source: match[0],
        fallback: /^\$\{\w+:?-/.test(match[0]) ? (match[1] ?? null) : null,
      });
      end += match[0].length;
      continue;
    }
    const escaped = escapedAt(text, end, quote);
    pieces.push({ kind: 'text', text: escaped ?? character });
    end += escaped === null ? 1 : 2;
  }
  if (quote !== '') return { given: { code: 'unreadable', problem: 'unterminated-string', at }, end };
  return { given: vetted(givenByPieces(trimmed(pieces, isWhole), text.slice(at, end).trim())), end };
}

/** Outside of quotes, a backslash escapes anything; in double quotes, only a quote, a dollar and itself. */
function escapedAt(text: string, at: number, quote: string): string | null {
  if (text[at] !== '\\' || quote === "'") return null;
  const next = text.charAt(at + 1);
  return next !== '' && (quote === '' || /["$\\]/.test(next)) ? next : null;
}

/** Blanks at the end of the line are not part of it. */
function trimmed(pieces: readonly Piece[], isWhole: boolean): readonly Piece[] {
  if (!isWhole) return pieces;
  const last = pieces.findLastIndex((piece) => piece.kind === 'expansion' || piece.text.trim() !== '');
  return pieces.slice(0, last + 1);
}
