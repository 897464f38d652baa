/** A piece of source: a quoted text without its quotes, a word, or a mark such as `:` or `{`. */
export type Token = {
  readonly kind: 'text' | 'word' | 'mark';
  readonly text: string;
  readonly at: number;
  readonly end: number;
};

const blanks = /\s+/y;
// A path is one word, and so is a value without quotes.
const word = /[\p{L}\p{N}_$@][\p{L}\p{N}_$@.-]*/uy;
const mark = /===?|[!<>:+|]=|=>|->|::|```|[^]/y;
const prefix = /^(?:[bruf]|br|rb|fr|rf|[$@])$/i;

/** The tokens of a text in any language that quotes texts as Python, JSON, JavaScript or PowerShell do. Takes any text. */
export function tokensOf(text: string): Token[] {
  const quotes = isPowerShell.test(text) ? powerShell : common;
  const tokens: Token[] = [];
  const closings = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    blanks.lastIndex = at;
    at += blanks.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const last = tokens.at(-1);
    const before = last?.kind === 'word' && last.end === at ? last.text : '';
    // `b'…'` is one token; `don't` is a word, and no text begins in it.
    const quoted = before === '' || prefix.test(before) ? quotedAt({ text, at, quotes, closings }) : null;
    if (quoted !== null && before !== '') tokens.pop();
    const token = quoted ?? plainAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function plainAt(text: string, at: number): Token {
  for (const [kind, pattern] of [['word', word] as const, ['mark', mark] as const]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found, at, end: at + found.length };
  }
  return { kind: 'mark', text: text.charAt(at), at, end: at + 1 };
}

type Quotes = {
  readonly marks: readonly string[];
  /** What takes its meaning from a quote. */
  readonly escape: string;
  /** Whether a quote is written as two. */
  readonly doubles: boolean;
  readonly decode: (inner: string, quote: string) => string;
};

const common: Quotes = { marks: ['"""', "'''", '"', "'", '`'], escape: '\\', doubles: false, decode: unescaped };

const isPowerShell = /\bNew-Object\b|\bInvoke-(?:WebRequest|RestMethod)\b|\[(?:System\.)?Net\.Cookie\]|@\{/i;
const powerShell: Quotes = {
  marks: ['"', "'"],
  escape: '`',
  doubles: true,
  decode: (inner, quote) =>
    quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('""', '"').replaceAll(/`([^])/g, '$1'),
};

type QuoteScan = {
  readonly text: string;
  readonly at: number;
  readonly quotes: Quotes;
  /** For each quote, up to where none closes: so no stretch is searched twice in vain. */
  readonly closings: Map<string, number>;
};

/** Null where no text is quoted there; a quote that is never closed is a mark. */
function quotedAt(scan: QuoteScan): Token | null {
  const { text, at, quotes, closings } = scan;
  const quote = quotes.marks.find((one) => text.startsWith(one, at) && at >= (closings.get(one) ?? 0));
  if (quote === undefined) return null;
  const close = closeOf(scan, quote);
  if (close.found) {
    const inner = text.slice(at + quote.length, close.end);
    const joined = quote.length === 1 ? inner.replaceAll(/\r?\n/g, '') : inner;
    return { kind: 'text', text: quotes.decode(joined, quote), at, end: close.end + quote.length };
  }
  closings.set(quote, close.end);
  return quote.length === 3 ? quotedAt(scan) : null;
}

// What a terminal broke off: no blanks, but for those between cookies.
const broken = /\r?\n(?=\S)/y;
const mostLines = 80;

/** The index of the closing quote, or the end of what was searched for it. */
function closeOf({ text, at, quotes }: QuoteScan, quote: string): { found: boolean; end: number } {
  let lines = 0;
  let isBroken = false;
  for (let index = at + quote.length; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === quotes.escape && text.charAt(index + 1) !== '\n') index += 1;
    else if (text.startsWith(quote, index)) {
      if (!quotes.doubles || text.charAt(index + 1) !== quote) return { found: true, end: index };
      index += 1;
    } else if (quote.length === 1 && (character === '\r' || character === '\n')) {
      broken.lastIndex = index;
      const isLineEnd = broken.test(text);
      if (quote === '`' || !isLineEnd || ++lines > mostLines) return { found: false, end: index };
      index = broken.lastIndex - 1;
      isBroken = true;
    } else if (isBroken && /\s/.test(character) && text.charAt(index - 1) !== ';')
      return { found: false, end: lineEnd(text, at) };
  }
  return { found: false, end: quote.length === 3 ? text.length : lineEnd(text, at) };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\x07' };

/** The escapes that Python, JSON and JavaScript share; any other stays, as it does in Python. */
function unescaped(inner: string): string {
  if (!inner.includes('\\')) return inner;
  return inner.replaceAll(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8})|([0-7]{1,3})|([nrtbfva])|([\\'"`/$])|\r?\n)/gi,
    (all, ...groups: (string | undefined)[]) => {
      const [braced, four, two, eight, octal, letter, itself] = groups;
      const hex = braced ?? four ?? two ?? eight;
      if (letter !== undefined) return letters[letter] ?? all;
      if (hex === undefined)
        return octal === undefined ? (itself ?? '') : String.fromCharCode(Number.parseInt(octal, 8));
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    },
  );
}
