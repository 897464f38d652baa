import { textReading } from '../encodings.ts';
import { type Given, str } from '../given.ts';

type Item = { readonly name: string; readonly given: Given; readonly at: number; readonly end: number };

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
  v: '\v',
};
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([^]))/y;

/**
 * The assignments of a unit's `Environment=` (systemd.exec; systemd's extract_first_word): quotes anywhere, C escapes, `%`
 * specifiers.
 */
export function readUnitEnvironment(text: string, at: number, end: number): Item[] {
  const items: Item[] = [];
  for (let next = skipBlank(text, at, end); next < end; next = skipBlank(text, next, end)) {
    const word = readWord(text, next, end);
    const sign = word.value.indexOf('=');
    if (sign > 0)
      items.push({
        name: word.value.slice(0, sign),
        given: specified(word.value.slice(sign + 1), text.slice(next, word.end)),
        at: next,
        end: word.end,
      });
    next = Math.max(word.end, next + 1);
  }
  return items;
}

function skipBlank(text: string, at: number, end: number): number {
  let next = at;
  for (;;) {
    const gap = /^(?:[ \t\r]|\\?\n(?:[ \t]*[#;].*\n)*)+/.exec(text.slice(next, end))?.[0].length ?? 0;
    if (gap === 0) return next;
    next += gap;
  }
}

function readWord(text: string, at: number, limit: number): { value: string; end: number } {
  let value = '';
  let quote = '';
  let end = at;
  while (end < limit) {
    const character = text.charAt(end);
    if (character === '\\') {
      escape.lastIndex = end;
      const match = escape.exec(text);
      value += match === null ? '\\' : unescaped(match);
      end += match?.[0].length ?? 1;
      continue;
    }
    if (quote === '' && /\s/.test(character)) break;
    if (quote === '' ? /['"]/.test(character) : character === quote) quote = quote === '' ? character : '';
    else value += character;
    end += 1;
  }
  return { value, end };
}

function unescaped([, two, four, eight, octal, letter]: RegExpExecArray): string {
  const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
  if (!Number.isNaN(code)) return code > 0x10ffff ? '' : String.fromCodePoint(code);
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  return letter === '\n' ? ' ' : (letters[letter ?? ''] ?? letter ?? '');
}

/** `%%` is a percent sign; with other letters, the service manager fills in its own names. */
function specified(value: string, text: string): Given {
  if (/(?<!%)(?:%%)*%[A-Za-z]/.test(value)) {
    return { code: 'none', why: 'filled-in', text, also: textReading('unfilled', value) };
  }
  return { code: 'value', value: str(value.replaceAll('%%', '%')), text };
}
