import { readLiteralAt } from '../python/literal/literal.ts';
import type { PyValue } from '../python/value.ts';
import { type Pasted, pastedCookies, pastedHeader, pastedPair } from './pasted.ts';

const dict = /\bcookies["']?\s*[=:]\s*(?=\{)/gi;
const quotedHeader = /["']cookie["']\s*:\s*(?=["'])/gi;
// Of Werkzeug's test client and of a response; of the jars of requests and httpx.
const setCookie = /\b(?:set_cookie|cookies\.set)\(/g;
// Of Selenium and Playwright.
const addCookie = /\badd_cookies?\(\s*(?=[[{])/g;
const assignedCookie = /\bdocument\.cookie\s*=\s*(?=["'])/g;
// "Copy as PowerShell" of Chromium.
const powerShell = /\bSystem\.Net\.Cookie\(\s*"((?:[^"`]|`[^])*)"\s*,\s*"((?:[^"`]|`[^])*)"/g;

/**
 * Cookies in code, null where there are none: Python's `cookies={'session': '…'}` and `headers={'Cookie': '…'}`, which JavaScript's
 * `fetch` writes alike, `client.set_cookie('session', '…')`, `driver.add_cookie({'name': 'session', 'value': '…'})`,
 * `document.cookie = '…'`, PowerShell, and JSON of names and values.
 */
export function readSnippet(text: string): Pasted[] | null {
  const pairs = literalsAfter(text, dict)
    .flatMap(textsIn)
    .map(([name, value]) => pastedPair(name, value));
  const headers = textsAfter(text, quotedHeader).flatMap(pastedCookies);
  const assigned = textsAfter(text, assignedCookie).flatMap(pastedHeader);
  const shell = [...text.matchAll(powerShell)].map(([, name = '', value = '']) =>
    pastedPair(unescaped(name), unescaped(value)),
  );
  const called = [...text.matchAll(setCookie)].flatMap((match) =>
    cookieSetBy(match[0], argumentsAt(text, match.index + match[0].length)),
  );
  const listed = literalsAfter(text, addCookie).flatMap((value) => (value.type === 'list' ? value.items : [value]));
  const added = listed.flatMap((value) => cookieOf(Object.fromEntries(textsIn(value))));
  const found = [...pairs, ...headers, ...called, ...added, ...assigned, ...shell];
  return found.length > 0 ? found : readJson(text);
}

// Chromium's table of cookies, row by row: name, value, domain, path. Netscape's file: domain, …, name, value.
const tableRow = /^([^\t\r\n]+)\t([^\t\r\n]*)\t[^\t\r\n]*\t\//gm;
const fileRow = /^[^\t\r\n]+\t(?:TRUE|FALSE)\t[^\t\r\n]*\t(?:TRUE|FALSE)\t\d+\t([^\t\r\n]+)\t([^\t\r\n]*)$/gm;
// Firefox's sidebar: `session:"…"`, and below it the cookie's attributes.
const sidebarRow = /^([^\s:="]+):"(.*)"$/gm;
const sidebarNames = new Set(['Created', 'Domain', 'Path', 'SameSite', 'Size', 'Updated', 'Value']);

/** Cookies as the browsers' devtools copy them; null where the text is none of that. */
export function readRows(text: string): Pasted[] | null {
  const rows = [fileRow, tableRow].map((row) => [...text.matchAll(row)]).find((matches) => matches.length > 0);
  const named = (rows ?? [...text.matchAll(sidebarRow)]).filter(
    ([, name = '']) => rows !== undefined || !sidebarNames.has(name),
  );
  return named.length === 0 ? null : named.map(([, name = '', value = '']) => pastedPair(name, value));
}

const unescaped = (text: string): string => text.replaceAll(/`([^])/g, '$1');

const keyword = /\s*(?:(?:key|name|value)\s*=\s*)?(?=[bruBRU]?["'])/y;
const comma = /\s*,/y;

/** The texts that a call begins with. */
function argumentsAt(text: string, start: number): string[] {
  const texts: string[] = [];
  for (let at: number | null = start; at !== null; at = endOf(comma, text, at)) {
    const begin = endOf(keyword, text, at);
    const read = begin === null ? null : readLiteralAt(text, begin);
    if (!read?.ok || read.value.value.type !== 'str') break;
    texts.push(read.value.value.value);
    at = read.value.end;
  }
  return texts;
}

/** Of three texts the test client's first was the server, before Werkzeug 2.3; a jar's third is the domain. */
function cookieSetBy(call: string, texts: readonly string[]): Pasted[] {
  const [name, value] = texts.slice(call.startsWith('set_cookie') && texts.length === 3 ? 1 : 0);
  return name === undefined || value === undefined ? [] : [pastedPair(name, value)];
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The entries of a dict of which both sides are texts. */
function textsIn(value: PyValue): [key: string, value: string][] {
  if (value.type !== 'dict') return [];
  return value.entries.flatMap((entry) =>
    entry.key.type === 'str' && entry.value.type === 'str' ? [[entry.key.value, entry.value.value]] : [],
  );
}

function literalsAfter(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const read = readLiteralAt(text, match.index + match[0].length);
    return read.ok ? [read.value.value] : [];
  });
}

function textsAfter(text: string, pattern: RegExp): string[] {
  return literalsAfter(text, pattern).flatMap((value) => (value.type === 'str' ? [value.value] : []));
}

/** `{"session": "…"}`, or a list of `{"name": …, "value": …}` as extensions and drivers export it. */
function readJson(text: string): Pasted[] | null {
  const value = /^\s*[[{]/.test(text) ? parsed(text) : null;
  const found = Array.isArray(value) ? value.flatMap(cookieOf) : Object.entries(value ?? {}).flatMap(pairOf);
  return found.length === 0 ? null : found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cookieOf(item: unknown): Pasted[] {
  if (typeof item !== 'object' || item === null || !('name' in item) || !('value' in item)) return [];
  const { name, value } = item;
  return typeof name === 'string' && typeof value === 'string' ? [pastedPair(name, value)] : [];
}

function pairOf([name, value]: [string, unknown]): Pasted[] {
  return typeof value === 'string' ? [pastedPair(name, value)] : [];
}
