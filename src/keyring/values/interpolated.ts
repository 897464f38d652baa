import type { Piece } from '../../shell/word.ts';
import { textReading } from '../encodings.ts';
import { type Given, str } from '../given.ts';
import { givenByPieces } from './shell-value.ts';
import { vetted } from './vetted.ts';

const composeVariable = /\$(?:\$|([A-Za-z_]\w*)|\{(\w+)(?:(:?[-+?])([^{}]*))?\})/g;

/** A value in a Compose file: `$$` is a dollar; `$NAME` and `${NAME:-default}` are filled in (compose-go's template). */
export function composed(value: string, text: string): Given {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of value.matchAll(composeVariable)) {
    const [source, , , sign, fallback] = match;
    pieces.push({ kind: 'text', text: value.slice(end, match.index) });
    end = match.index + source.length;
    if (source === '$$') pieces.push({ kind: 'text', text: '$' });
    else pieces.push({ kind: 'expansion', source, fallback: sign?.endsWith('-') === true ? (fallback ?? '') : null });
  }
  pieces.push({ kind: 'text', text: value.slice(end) });
  return withSource(vetted(givenByPieces(pieces, text)), value);
}

/** A value of a Kubernetes container: `$$` is a dollar, `$(NAME)` another variable (third_party/forked/golang/expansion). */
export function expanded(value: string, text: string): Given {
  const outer = vetted({ code: 'value', value: str(value), text });
  if (outer.code !== 'value') return outer;
  if (/(?<!\$)(?:\$\$)*\$\([^)]*\)/.test(value))
    return { code: 'none', why: 'filled-in', text, also: textReading('unfilled', value) };
  return withSource({ code: 'value', value: str(value.replaceAll('$$', '$')), text }, value);
}

/** The text before dollars were interpreted, in case another program reads the file. */
function withSource(given: Given, value: string): Given {
  return given.code === 'value' && value.includes('$$') ? { ...given, also: textReading('unfilled', value) } : given;
}
