import { type Pasted, pastedPair } from '../../pasted.ts';
import { isSigned } from './shape.ts';

// Letters of signed values and of what may stand right before one; a URL may have escaped them.
const run = /[\w.:|=%+&~@$!\\-]{30,}/g;
// Where in a run a value can begin: behind a sign that gives it a name, or between parameters.
const starts = /[=:&|]+|%3[AaDd]|%22|%27|\\[nrt]/g;
const mostStarts = 12;

/** The search for the shapes of signed values, in any text: with the name that stands before them, if there is one. */
export function readTokens(text: string): Pasted[] {
  return [...text.matchAll(run)].flatMap(({ 0: letters, index }) => {
    // Without a separator only a value of Pyramid's is signed, and that is long.
    if (!/[.:|]|%(?:3A|7C)/i.test(letters) && letters.length < 100) return [];
    return tokensIn(letters).map(({ value, at, end }) => {
      const place = { at: index + at, end: index + end, by: isInUrl(text, index) ? 'link' : 'text' } as const;
      return pastedPair(nameBefore(text, place.at), value, place);
    });
  });
}

type TokenSpan = { readonly value: string; readonly at: number; readonly end: number };

function tokensIn(letters: string): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (const piece of letters.matchAll(/[^&]+/g)) {
    const token = tokenIn(piece[0]);
    if (token !== null) found.push({ ...token, at: piece.index + token.at, end: piece.index + token.end });
  }
  return found;
}

function tokenIn(piece: string): TokenSpan | null {
  const trimmed = piece.replace(/[.:=|~@$!\\%-]+$/, (end) =>
    end.startsWith('-') || end.startsWith('_') ? end.replace(/[^-_].*$/, '') : '',
  );
  const begins = [
    0,
    ...[...trimmed.matchAll(starts)].slice(0, mostStarts).map(({ 0: sign, index }) => index + sign.length),
  ];
  for (const at of begins) {
    const raw = trimmed.slice(at);
    if (raw.length < 30) return null;
    const value = raw.includes('%') ? unescapedUrl(raw) : raw;
    if (isSigned(value)) return { value, at, end: trimmed.length };
  }
  return null;
}

function unescapedUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isInUrl = (text: string, at: number): boolean => /[?&/#]$|\w=$/.test(text.slice(Math.max(0, at - 40), at));

const named =
  /(?:^|[^\w.$-])([A-Za-z_][\w$-]*(?:\[[\w-]*\])?)\]?["'`*)\]]{0,3}[ \t]*(?::|=>?|→|│|\||%3[dD])[ \t]*["'`*([]{0,3}$/;
const titles =
  /^(?:value|cookie|content|data|https?|is|was|here|this|decoded?|payload|output|result|set-cookie|info|debug|error|warning|warn|got|received|sent)$/i;

/** The name that a sign gives to what stands behind it, on the same line. */
function nameBefore(text: string, at: number): string | null {
  const line =
    text
      .slice(Math.max(0, at - 120), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const name = named.exec(line)?.[1] ?? null;
  return name === null || titles.test(name) ? null : name;
}
