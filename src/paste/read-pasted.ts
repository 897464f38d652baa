import { fail, ok, type Result } from '../foundation/result.ts';
import { type Pasted, pastedCookies, pastedHeader, pastedSetCookie, pastedValue } from './pasted.ts';
import { readRows, readSnippet } from './pasted-code.ts';
import { splitWords, type Word } from '../shell/split-words.ts';

/** Why nothing can be shown of a pasted text; `at` is an index into it. */
export type PasteProblem = {
  readonly code: 'empty' | 'no-cookie' | 'cookie-file' | 'unclosed-quote' | 'bad-character';
  readonly at: number;
};

type PasteResult = Result<Pasted[], PasteProblem>;

/**
 * The cookies in what a person pasted: a bare value, `name=value`, Cookie and Set-Cookie headers, a command for curl or HTTPie, a
 * snippet of code, or a row of the browser's own devtools. Never an empty list.
 */
export function readPasted(text: string): PasteResult {
  if (text.trim() === '') return fail({ code: 'empty', at: 0 });
  if (httpie.test(text)) return readHttpie(text);
  if (command.test(text)) return readCurl(text);
  const found = readHeaders(text) ?? readSnippet(text) ?? readRows(text) ?? (otherHeaders.test(text) ? [] : null);
  return found === null ? readLines(text) : orNothing(found);
}

// With its options in any order, or a line of it.
const command =
  /^\s*(?:(?:\$\s+)?(?:sudo\s+)?(?:[\w.:\\/-]*[\\/])?(?:curl|wget)(?:\.exe)?\s|(?:-[bH]|--cookie|--header)(?=[\s='"]))/;

const httpie = /^\s*(?:\$\s+)?(?:[\w./-]*\/)?(?:https?|xhs?)\s/;

function orNothing(found: Pasted[]): PasteResult {
  return found.length === 0 ? fail({ code: 'no-cookie', at: 0 }) : ok(found);
}

function readCurl(text: string): PasteResult {
  const words = splitWords(text);
  if (!words.ok) return fail({ code: 'unclosed-quote', at: words.problem });
  const found: Pasted[] = [];
  for (const { option, value, at } of optionsOf(words.value)) {
    const header = /^cookie\s*:(.*)$/is.exec(value)?.[1];
    if (option === '-H' && header !== undefined) found.push(...pastedCookies(header));
    // curl takes `-b` without a `=` as the name of a file of cookies.
    if (option === '-b' && !value.includes('=')) return fail({ code: 'cookie-file', at });
    if (option === '-b') found.push(...pastedCookies(value));
  }
  return orNothing(found);
}

/** Headers are words of their own there: `Cookie:session=…`. */
function readHttpie(text: string): PasteResult {
  const words = splitWords(text);
  if (!words.ok) return fail({ code: 'unclosed-quote', at: words.problem });
  return orNothing(
    words.value.flatMap((word) => {
      // `Cookie:@x` is read from a file, `Cookie:=x` a field of JSON; a backslash keeps a separator from being one (httpie/cli/argtypes.py).
      const header = /^cookie:(?![=@])(.*)$/is.exec(word.text)?.[1];
      return header === undefined ? [] : pastedCookies(header.replaceAll(/\\([:;=@])/g, '$1'));
    }),
  );
}

/** `-b x`, `-bx`, `--cookie x`, `--cookie=x`, and the same of `-H`, `--header`. */
function optionsOf(words: readonly Word[]): { option: string; value: string; at: number }[] {
  return words.flatMap(({ text, at }, index) => {
    const match = /^(?:(-[sSvLkiIgfN]*[bH]|--cookie|--header)|(?:(-b|-H)|(--cookie|--header)=)(.+))$/s.exec(text);
    if (match === null) return [];
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const option = /^-(?:\w*b|-cookie)$/.test(name) ? '-b' : '-H';
    return [{ option, value: match[4] ?? words[index + 1]?.text ?? '', at }];
  });
}

// `<` and `>` are what curl -v puts before a header; devtools may copy name and value as two lines.
const header =
  /^[ \t]*(?:[<>][ \t]*)?(set-cookie|cookie)[ \t]*(?::|(?=\r?\n))[ \t]*(?:\r?\n(?![\w-]+:[ \t]))?[ \t]*(.*)$/gim;
const otherHeaders = /^[\w-]+:[ \t]*\S.*\r?\n[\w-]+:[ \t]*\S/m;

/** Null where the text holds no line that looks like a header of cookies. */
function readHeaders(text: string): Pasted[] | null {
  const found = [...text.matchAll(header)];
  if (found.length === 0) return null;
  return found.flatMap(([, name = '', value = '']) => {
    if (value.trim() === '') return [];
    return name.toLowerCase() === 'cookie' ? pastedCookies(value) : [pastedSetCookie(value)];
  });
}

/** Each line a value, pairs, or a Set-Cookie header without its name. */
function readLines(text: string): PasteResult {
  const found: Pasted[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const content = line[0].trim();
    if (content === '') continue;
    const pasted = readLine(content);
    const bad = pasted.find(({ value }) => badCharacter.test(value));
    if (bad !== undefined)
      return fail({ code: 'bad-character', at: text.indexOf(bad.value, line.index) + bad.value.search(badCharacter) });
    found.push(...pasted);
  }
  return orNothing(found);
}

// Of what RFC 6265 keeps out of a value, that which browsers and servers really do not carry.
const badCharacter = /[\s;\x00-\x1f\x7f]/;

function readLine(line: string): Pasted[] {
  const bare = /^(["'])(.*)\1$/.exec(line)?.[2] ?? line;
  if (isBare(bare)) return [pastedValue(bare)];
  // Quotes around it all, as a console shows `document.cookie`; not those of its first name and last value.
  const pairs = /["']/.test(bare) ? line : bare;
  return pastedHeader(pairs);
}

/** Whether a `=` is base64's padding (Starlette's, or JSON's begin) and none that gives a name a value. */
function isBare(text: string): boolean {
  return (
    !/^[\w!#$%&'*+.^`|~-]+\s*=/.test(text) || /^(?:eyJ|e30=|bnVsbA=)/.test(text) || /^[A-Za-z0-9+/]+==[.:]/.test(text)
  );
}
