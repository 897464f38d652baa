import { receivedValue } from '../../../flask/cookie-value.ts';
import { type Pasted, pastedHeader, pastedPair, type Place } from '../../pasted.ts';
import { isSigned } from '../tokens/shape.ts';

/** Cookies as jars, browsers and libraries list them, one a line or one in angle brackets. */
export function readTables(text: string): Pasted[] {
  const rows = tables.map(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => read(match, placeOf(match))),
  );
  const listed = rows.find((found) => found.length > 0) ?? [];
  const printed = prints.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => read(match, placeOf(match))),
  );
  return [...listed, ...printed];
}

type Table = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, place: Place) => Pasted[] };

const placeOf = ({ 0: text, index }: RegExpExecArray): Place => ({ at: index, end: index + text.length, by: 'table' });

/** Firefox's sidebar lists the cookie's attributes below it. */
const sidebarNames = new Set(['Created', 'Domain', 'Path', 'SameSite', 'Size', 'Updated', 'Value']);

const namedRow: Table['read'] = ([, name = '', value = ''], place) => [pastedPair(name, value, place)];
// curl writes the quotes that the server set (lib/cookie.c), and a server takes them off.
const fileRow: Table['read'] = ([, name = '', value = ''], place) => [pastedPair(name, receivedValue(value), place)];

/** Of these a text holds one kind. */
const tables: readonly Table[] = [
  // Netscape's file: domain, subdomains, path, secure, expiry, name, value. Some write the expiry with decimals.
  {
    pattern: /^[^\t\r\n]+\t(?:TRUE|FALSE)\t[^\t\r\n]*\t(?:TRUE|FALSE)\t-?[\d.]*\t([^\t\r\n]+)(?:\t([^\t\r\n]*))?$/gim,
    read: fileRow,
  },
  // The same, of which a copy made blanks of the tabs.
  {
    pattern:
      /^[ ]*[^\s"'{}]+[ \t]+(?:TRUE|FALSE)[ \t]+\/\S*[ \t]+(?:TRUE|FALSE)[ \t]+-?[\d.]+[ \t]+([^\s=]+)(?:[ \t]+(\S.*?))?[ \t]*$/gim,
    read: fileRow,
  },
  // Chromium's table: name, value, domain, path.
  { pattern: /^([^\t\r\n]+)\t([^\t\r\n]*)\t[^\t\r\n]*\t\//gm, read: namedRow },
  // Firefox's sidebar.
  {
    pattern: /^([^\s:="{}[\](),]+):"(.*)"$/gm,
    read: (match, place) => (sidebarNames.has(match[1] ?? '') ? [] : namedRow(match, place)),
  },
  // Markdown, a spreadsheet's CSV: a name, then a value that was signed.
  {
    pattern:
      /^\|?[ \t]*[`"*]{0,3}([\w.-]{1,60})[`"*]{0,3}[ \t]*[|,;][ \t]*[`"]?([^\s`"|,;]{20,})[`"]?[ \t]*(?:[|,;].*)?$/gm,
    read: (match, place) => (isSigned(match[2] ?? '') ? namedRow(match, place) : []),
  },
];

/** What libraries print of a cookie. */
const prints: readonly Table[] = [
  // http.cookiejar, requests, httpx: `<Cookie session=… for localhost/>`.
  { pattern: /<Cookie ([^=\s<>]{1,300})=([^<>\s]*) for [^<>\r\n]{0,500}>/g, read: namedRow },
  // http.cookies: `<Morsel: session=…; Path=/>`, `<SimpleCookie: session='…' lang='de'>`.
  { pattern: /<Morsel: ([^<>\r\n]*)>/g, read: ([, header = ''], place) => pastedHeader(header, place) },
  {
    pattern: /<(?:Simple|Base)Cookie: ([^<>\r\n]*)>/g,
    read: ([, inner = ''], place) =>
      [...inner.matchAll(/([^\s=]+)=(?:'([^']*)'|"([^"]*)")/g)].map(([, name = '', single, double]) =>
        pastedPair(name, single ?? double ?? '', place),
      ),
  },
  // curl -v.
  { pattern: /\b(?:Added|Replaced) cookie ([^=\s]{1,300})="(.*)" for domain /g, read: namedRow },
];
