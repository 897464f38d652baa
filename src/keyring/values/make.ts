import { textReading } from '../encodings.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';

/** A make variable: the rest of the line, where `#` starts a comment, `$$` is a dollar and quotes belong to the value. */
export function readMake(text: string, at: number): ReadGiven {
  const line = restOfLine(text, at).replace(/\r$/, '');
  const source = /^(?:\\#|[^#])*/.exec(line)?.[0] ?? '';
  const raw = source.trim();
  const value = raw.replaceAll('\\#', '#');
  const end = at + line.length;
  if (/(?<!\$)(?:\$\$)*\$(?:[({]|\w)/.test(value)) return { given: referring(value, raw), end };
  const dollars = value.replaceAll('$$', '$');
  const inner = /^(['"])(.*)\1$/.exec(dollars)?.[2];
  if (inner === undefined) return { given: { code: 'value', value: str(dollars), text: raw }, end };
  // If exported, the quotes are passed on; in a recipe, the shell removes them.
  return {
    given: {
      code: 'value',
      value: str(inner),
      text: raw,
      also: textReading('assigned-text', dollars),
      isAmbiguous: true,
    },
    end,
  };
}

function referring(value: string, text: string): Given {
  if (/^\$\(shell\b.*(?:openssl rand|token_hex|urandom|uuidgen)/.test(value))
    return { code: 'none', why: 'random', text };
  const fallback = /^\$\(or\s+\$[({]\w+[)}],\s*([^$()]+)\)$/.exec(value)?.[1];
  if (fallback !== undefined) return { code: 'default', values: [str(fallback)], text };
  if (/^\$[({].*[)}]$/.test(value)) return { code: 'none', why: 'code', text };
  return { code: 'none', why: 'filled-in', text, also: textReading('unfilled', value) };
}
