import { textReading } from '../encodings.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';

/**
 * cmd's `set NAME=value` up to the line's end or an operator, including blanks and quotes; `set "NAME=value"` up to the last
 * quote.
 */
export function readCmd(text: string, at: number, isQuoted: boolean): ReadGiven {
  const line = restOfLine(text, at);
  const close = isQuoted ? line.lastIndexOf('"') : -1;
  const raw = close >= 0 ? line.slice(0, close) : (/^(?:\^.|"[^"]*"|[^&|<>])*/.exec(line)?.[0] ?? '');
  const end = at + raw.length + (close >= 0 ? 1 : 0);
  const value = close >= 0 ? raw : raw.replaceAll(/"[^"]*"|\^(.)/g, (whole, escaped?: string) => escaped ?? whole);
  const filled = variablesIn(value, raw);
  if (filled !== null) return { given: filled, end };
  const inner = /^"(.*)"\s*$/.exec(value)?.[1];
  const also = [...textReading('unquoted', inner ?? ''), ...textReading('plain', value.trim())];
  return { given: { code: 'value', value: str(value), text: raw, also }, end };
}

function variablesIn(value: string, text: string): Given | null {
  const whole = /%[A-Za-z_]\w*%|![A-Za-z_]\w*!/.exec(value)?.[0];
  if (whole === undefined) return null;
  return whole === value
    ? { code: 'none', why: 'code', text }
    : { code: 'none', why: 'filled-in', text, also: textReading('unfilled', value) };
}

/** An argument of a Windows program such as setx: surrounding quotes, `\"` for a quote inside (MSVC's rules). */
export function readWindowsWord(text: string, at: number): ReadGiven {
  const line = restOfLine(text, at);
  const quoted = /^"((?:[^"\\]|\\.|"")*)"/.exec(line);
  const raw = quoted?.[0] ?? /^\S*/.exec(line)?.[0] ?? '';
  const value = (quoted?.[1] ?? raw)
    .replaceAll(/(\\*)\\"/g, (_, slashes: string) => `${slashes.slice(slashes.length / 2)}"`)
    .replaceAll('""', '"');
  return { given: variablesIn(value, raw) ?? { code: 'value', value: str(value), text: raw }, end: at + raw.length };
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const typographic = { single: "['‘’‚‛]", double: '["“”„]' };
const singleQuoted = new RegExp(
  `${typographic.single}((?:[^'‘’‚‛]|${typographic.single}{2})*)${typographic.single}`,
  'y',
);
const doubleQuoted = new RegExp(
  `${typographic.double}((?:[^"“”„\`]|\`[^]|${typographic.double}{2})*)${typographic.double}`,
  'y',
);

/** PowerShell's strings (about_Quoting_Rules), or a word. */
export function readPowerShell(text: string, at: number): ReadGiven {
  singleQuoted.lastIndex = at;
  const single = singleQuoted.exec(text);
  if (single !== null) {
    const value = (single[1] ?? '').replaceAll(/(['‘’‚‛])['‘’‚‛]/g, '$1');
    return { given: { code: 'value', value: str(value), text: single[0] }, end: singleQuoted.lastIndex };
  }
  doubleQuoted.lastIndex = at;
  const double = doubleQuoted.exec(text);
  if (double !== null) return { given: expandable(double[1] ?? '', double[0]), end: doubleQuoted.lastIndex };
  const raw = /^[^\s;|&)]*/.exec(restOfLine(text, at))?.[0] ?? '';
  const end = at + raw.length;
  if (/^[$([]|^Get-|^\w+-\w+$/.test(raw))
    return {
      given: {
        code: 'none',
        why: isRandom(restOfLine(text, at)) ? 'random' : 'code',
        text: restOfLine(text, at).trim(),
      },
      end,
    };
  return { given: expandable(raw, raw), end };
}

const isRandom = (line: string) => /NewGuid|Get-Random|RandomNumberGenerator|openssl rand/i.test(line);

function expandable(inner: string, text: string): Given {
  const isFilled = /(?<!`)(?:``)*\$(?:[\w:]|\{|\()/.test(inner);
  const value = inner.replaceAll(
    /`u\{([0-9a-fA-F]{1,6})\}|`([^])|(["“”„])["“”„]/g,
    (_, hex?: string, escaped?: string, quote?: string) => {
      if (hex !== undefined)
        return Number.parseInt(hex, 16) > 0x10ffff ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
      return quote ?? escapes[escaped ?? ''] ?? escaped ?? '';
    },
  );
  if (!isFilled) return { code: 'value', value: str(value), text };
  if (/^\$[\w:{}().]+$/.test(inner)) return { code: 'none', why: 'code', text };
  return { code: 'none', why: 'filled-in', text, also: textReading('unfilled', value) };
}
