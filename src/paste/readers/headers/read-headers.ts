import { type Pasted, pastedCookies, pastedSetCookies, type Place } from '../../pasted.ts';
import { isSession } from '../tokens/shape.ts';

const names = /(?:set-)?cookie[23]?/gi;
// What stands between name and value: signs of Markdown and of tables among it, Wireshark's “Cookie pair”, or a line end in devtools.
const between = /(?: pair)?["'`*_\]]{0,3}[ \t]*(?:[:=]|=>|→|│|\|)(?!\/\/)[ \t]*["'`*_]{0,3}[ \t]*/y;
const nextLine = /:?[ \t]*\r?\n(?![\w-]+:[ \t])[ \t]*(?=[^\s=]+=)/y;
const firstPair = /^[!#$%&'*+.^`|~\w-]+[ \t]*=/;

/** The headers of cookies among the lines of a text, however they are decorated. */
export function readHeaders(text: string): Pasted[] {
  const found: Pasted[] = [];
  let end = 0;
  for (const { 0: name, index: at } of text.matchAll(names)) {
    if (at < end) continue;
    const start = endOf(nextLine, text, at + name.length) ?? endOf(between, text, at + name.length);
    if (start === null || !isNameAt(text, at)) continue;
    const header = headerAt(text, { name, at, start });
    found.push(...header.found);
    // A line has one header: so no line is read twice.
    end = header.end;
  }
  return found;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const farthest = 300;

/** Not in quotes, where the reader of code knows better, and no part of another word. */
function isNameAt(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - farthest), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  // An environ has `HTTP_COOKIE`.
  if (/[\w"'$.@-]$/.test(line.replace(/\bHTTP_$/, ''))) return false;
  return [/"/g, /(?<!\w)'|'(?!\w)/g].every((quote) => (line.match(quote)?.length ?? 0) % 2 === 0);
}

type HeaderStart = { readonly name: string; readonly at: number; readonly start: number };

function headerAt(
  text: string,
  { name, at, start }: HeaderStart,
): { readonly found: readonly Pasted[]; readonly end: number } {
  const line = /[^\r\n]*/y;
  line.lastIndex = start;
  const rest = line.exec(text)?.[0] ?? '';
  // A value in quotes ends with them, and a code span of Markdown with its back-quote.
  const quote = /["'`]$/.exec(text.slice(start - 1, start))?.[0] ?? (text.charAt(at - 1) === '`' ? '`' : null);
  const value = undecorated(quote === null ? rest : (rest.split(quote)[0] ?? ''));
  const end = start + rest.length;
  const place: Place = { at, end, by: 'header' };
  const isCookie = firstPair.test(value) || isSession(null, value);
  if (!isCookie) return { found: [], end };
  return { found: /^set-/i.test(name) ? pastedSetCookies(value, place) : pastedCookies(value, place), end };
}

/** Without the line end that Wireshark spells out, and the signs of Markdown and of tables around it. */
function undecorated(rest: string): string {
  const value = rest.replace(/(?:\\r)?\\n$/, '').trim();
  const bare = value.replace(/(?:\s*[|│]|\*\*|__)$/, '').trim();
  const quoted = /^(["'`])(.*)\1[,;]?$/.exec(bare)?.[2];
  return quoted ?? bare;
}
