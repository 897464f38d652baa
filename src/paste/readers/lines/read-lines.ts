import { hasAttributes } from '../../../jar/set-cookie.ts';
import { type Pasted, pastedHeader, pastedPair, type Place } from '../../pasted.ts';
import { isSession, isSessionName } from '../tokens/shape.ts';

/** Of what RFC 6265 keeps out of a value, that which browsers and servers really do not carry. */
export const badCharacter = /[\s;\x00-\x1f\x7f]/;

type Line = { readonly pasted: readonly Pasted[]; readonly isSession: boolean };

/** Lines that are values, pairs, or Set-Cookie headers without their name: all of the text's, or those that are a session's. */
export function readLines(text: string): Pasted[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ 0: line, index }, _, all) => {
      const place: Place = { at: index, end: index + line.length, by: 'value' };
      return readLine(line.trim(), place, all.length === 1);
    });
  const sessions = lines.filter((line) => line?.isSession === true);
  const areAllCookies = lines.every((line) => line !== null) && (sessions.length > 0 || isHeader(lines));
  return (areAllCookies ? lines : sessions).flatMap((line) => line?.pasted ?? []);
}

/** Whether the only line is a value, or what a header of cookies holds: a single pair may be anything. */
function isHeader(lines: readonly (Line | null)[]): boolean {
  const [first] = lines;
  if (lines.length !== 1 || first === null || first === undefined) return false;
  return first.pasted.some(({ name, setCookie }, index) => index > 0 || setCookie !== null || name === null);
}

const pair = /^[\w!#$%&'*+.^`|~-]+=[^\s;,"'(){}[\]<>]*$/;

/** In a program's quotes, or in those of a text processor. */
const quoted = /^(?:"(.*)"|'(.*)'|[“„](.*)[”“]|[‘‚](.*)[’‘]|«(.*)»)[,;]?$/;

/** Null for a line that is neither a value nor pairs. */
function readLine(line: string, place: Place, isAlone: boolean): Line | null {
  if (line.length > 20_000) return null;
  const bare =
    quoted
      .exec(line)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? line;
  if (isBare(bare)) {
    if (/\s|:\/\//.test(bare)) return null;
    const isOwn = isSession(null, bare);
    return isOwn || isValue(bare) ? { pasted: [pastedPair(null, bare, place)], isSession: isOwn } : null;
  }
  // Quotes around it all, as a console shows `document.cookie`; not those of its first name and last value.
  const header = /["']/.test(bare) ? line : bare;
  // A form's body.
  if (/&[\w.[\]-]+=/.test(header)) return null;
  const pasted = pastedHeader(header, place);
  if (
    pasted.length === 0 ||
    pasted.some(({ name, value }) => name === null || /\s/.test(name) || badCharacter.test(value))
  )
    return null;
  const isOwn = pasted.some(({ name, value }) => isSession(name, value));
  const isNamed = isAlone && pasted.some(({ name }) => name !== null && isSessionName(name));
  const isClean = header.split(/;\s*/).every((one) => one === '' || pair.test(one));
  const isSure = isOwn || isNamed;
  return isSure || isClean || hasAttributes(header) ? { pasted, isSession: isSure } : null;
}

/** Whether a text of no known shape may still be a value that was signed: parts, and no word, name of a file or JWT. */
function isValue(text: string): boolean {
  return /^[\w=+/-]*[.|:][\w=.:+/|-]*$/.test(text) && /[A-Z\d]/.test(text) && /[=|]|^-/.test(text);
}

/** Whether a `=` is base64's padding (Starlette's, or JSON's begin) and none that gives a name a value. */
function isBare(text: string): boolean {
  return (
    !/^[\w!#$%&'*+.^`|~-]+\s*=/.test(text) || /^(?:eyJ|e30=|bnVsbA=)/.test(text) || /^[A-Za-z0-9+/]+==[.:]/.test(text)
  );
}
