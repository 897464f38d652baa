import { type Group, outlineOf } from '../../outline/outline.ts';
import { type Part, partsOf } from '../../outline/parts.ts';
import type { Token } from '../../outline/token.ts';
import { type Pasted, pastedHeader, pastedPair, pastedSetCookies, type Place } from '../../pasted.ts';
import type { ReadInner } from '../reader.ts';
import { isSession, isSessionName, isSigned } from '../tokens/shape.ts';
import { cookieOf, pairsOf, textPair, textPairs } from './entries.ts';
import { isContainer, isCookieCall, isHeaderCall, isHeaderName, isHolder, isSetCookie } from './labels.ts';

/** How a text in the source is read that is a text of its own: a header, JSON in JSON, a command in a string. */
type Source = { readonly inner: ReadInner; readonly found: Pasted[] };

/**
 * The cookies in code, in JSON and in what languages print, as the names beside the values tell: `cookies={'session': '…'}`,
 * `{"name": "session", "value": "…"}`, `s.cookies['session'] = '…'`, `Header.Set("Cookie", "…")`, an environ's `HTTP_COOKIE`.
 */
export function readCode(text: string, inner: ReadInner): Pasted[] {
  const source: Source = { inner, found: [] };
  visitParts(outlineOf(text), { holds: false, label: '' }, source);
  return source.found;
}

/** Whether the names around a group say that it holds cookies; `label` is the nearest of them. */
type Context = { readonly holds: boolean; readonly label: string };

function visitGroup(group: Group, { holds, label }: Context, source: Source): void {
  const { callee } = group;
  const isCall = isCookieCall(callee);
  const isHolding = (holds && isContainer(callee)) || isCall || isHolder(callee);
  const parts = partsOf(group);
  if (readHeaderPair(parts, group, source)) return;
  const cookie = cookieOf(parts, group, { isCookie: isHolding });
  if (cookie !== null) {
    add(source, cookie);
    return;
  }
  if (isHolding && readHeld(parts, { callee, label: isCall ? callee : label }, { group, source })) return;
  if (!isHolding && readDict(parts, group, source)) return;
  visitParts(group, { holds: isHolding, label }, source);
}

function visitParts(group: Group, context: Context, source: Source): void {
  const parts = partsOf(group);
  for (const [index, part] of parts.entries()) {
    const { key, value } = part;
    if (key !== null) visitEntry(part, key, { context, source });
    else if (value.kind === 'group') visitGroup(value, context, source);
    else
      visitText(value, source, parts.length === 1 && group.open === '[' ? context.label : nameBefore(parts[index - 1]));
  }
}

type Visit = { readonly context: Context; readonly source: Source };

/** `key: value`, `key = value` or `owner['key'] = value`. */
function visitEntry({ owner, value }: Part, key: Token, { context, source }: Visit): void {
  const name = key.text;
  if (isHeaderName(name) && readHeaders(value, isSetCookie(name), source)) return;
  const member = /(?:^|[._])cookies\.([\w-]+)$/i.exec(name)?.[1];
  if (value.kind === 'group') {
    const holds = context.holds || isHolder(name);
    visitGroup(value, { holds, label: name }, source);
  } else if (isHolder(owner) && value.kind === 'text') add(source, pair(name, value));
  else if (member !== undefined && value.kind === 'text') add(source, pair(member, value));
  else if (value.kind === 'text' && isSigned(value.text)) add(source, pair(name, value));
  else visitText(value, source);
}

const placeOf = ({ at, end }: { at: number; end: number }): Place => ({ at, end, by: 'code' });
const pair = (name: string | null, value: Token): Pasted => pastedPair(name, value.text, placeOf(value));

function add({ found }: Source, ...some: readonly Pasted[]): void {
  found.push(...some);
}

/** The name that a call gives as the argument before: `setRequestHeader("X-CSRFToken", "…")`. */
function nameBefore(part: Part | undefined): string {
  return part?.key === null && part.value.kind === 'text' && /^[A-Za-z_][\w.-]{0,60}$/.test(part.value.text)
    ? part.value.text
    : '';
}

/** A text that may be a whole text of its own. */
function visitText(token: Token, source: Source, name = ''): void {
  const { text } = token;
  if (token.kind !== 'text') return;
  if (isSigned(text)) add(source, pair(name === '' ? null : name, token));
  else if (text.length > 8) add(source, ...source.inner(text).map((found) => ({ ...found, ...placeOf(token) })));
}

/** The value of a header, or the list of several. False where there is none. */
function readHeaders(value: Token | Group, isResponse: boolean, source: Source): boolean {
  const texts = value.kind === 'group' ? textsOf(partsOf(value)) : value.kind === 'text' ? [value] : [];
  const found = texts
    .filter(({ text }) => /^[^=\s"'{[]*=/.test(text.trim()))
    .flatMap((token) => {
      const place = placeOf(token);
      if (isResponse) return token.text.split(/\r?\n/).flatMap((line) => pastedSetCookies(line, place));
      return pastedHeader(token.text, place);
    });
  add(source, ...found);
  return found.length > 0;
}

const textsOf = (parts: readonly Part[]): Token[] =>
  parts.flatMap(({ key, value }) => (key === null && value.kind === 'text' ? [value] : []));

/** `("Cookie", "a=b")`, and Node's flat list of headers. */
function readHeaderPair(parts: readonly Part[], { callee }: Group, source: Source): boolean {
  if (!isHeaderCall(callee)) return false;
  let isFound = false;
  for (const [index, { key, value }] of parts.entries()) {
    const next = parts[index + 1];
    if (key !== null || value.kind !== 'text' || !isHeaderName(value.text) || next === undefined || next.key !== null)
      continue;
    isFound = readHeaders(next.value, isSetCookie(value.text), source) || isFound;
  }
  return isFound;
}

type Held = { readonly group: Group; readonly source: Source };

/** What a call or a dict of cookies holds. False where it is nothing that can be told from its own parts. */
function readHeld(
  parts: readonly Part[],
  { callee, label }: { callee: string; label: string },
  { group, source }: Held,
): boolean {
  const texts = textsOf(parts);
  const named = textPairs(parts);
  const set = pairsOf(texts, { callee: callee === '' ? label : callee, isTuple: group.open !== '{' && callee === '' });
  if (set !== null) {
    add(source, pair(set[0].text, set[1]));
    return true;
  }
  if (named.length > 0) {
    add(source, ...named.map(([name, value]) => pair(name, value)));
    for (const part of parts) {
      if (part.value.kind === 'group' && textPair(part).length === 0)
        visitGroup(part.value, { holds: false, label: '' }, source);
    }
    return true;
  }
  const headers = texts.filter(({ text }) => /^[^=\s"'{[]+=/.test(text));
  add(source, ...headers.flatMap((token) => pastedHeader(token.text, placeOf(token))));
  return headers.length > 0;
}

/** A dict of texts that no name calls cookies, but in which one is a session: what `print(request.cookies)` shows. */
function readDict(parts: readonly Part[], { callee }: Group, source: Source): boolean {
  const pairs = textPairs(parts);
  if (pairs.length === 0 || pairs.length < parts.length || /form|args|query|params|json|data/i.test(callee))
    return false;
  const sessions = pairs.filter(([name, { text }]) => isSession(isSessionName(name) ? name : '', text));
  if (sessions.every(([name]) => /csrf_token|xsrf|token/i.test(name))) return false;
  add(source, ...pairs.map(([name, value]) => pair(name, value)));
  return true;
}
