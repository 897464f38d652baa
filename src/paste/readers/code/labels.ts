// What the names in code and in files say about the values beside them.

const headers =
  /^(?:http_|request_|req_)?(?:set[-_]?)?cookie2?s?$|(?:^|[._])cookie[-_]?(?:header|string|str|line|text)$|^document\.cookie$/i;

/** Whether a key names a header of cookies: `Cookie`, `HTTP_COOKIE`, `document.cookie`. */
export const isHeaderName = (name: string): boolean => headers.test(name);

/** Whether the header is a response's. */
export const isSetCookie = (name: string): boolean => /set[-_]?cookie/i.test(name);

const holders =
  /(?:^|[._\s-]|[a-z](?=[A-Z]))(?:cookies?|cookie[-_]?(?:jar|dict|store|list|data|map|values?|params?|array|container)|jar|associatedCookies|\$_COOKIE)$/i;

/** Whether a key or a path names a place that holds cookies: `cookies`, `s.cookies`, `cookie_jar`. */
export const isHolder = (path: string): boolean => holders.test(path);

const others =
  /^_*(?:get|pop|has|del|delete|remove|unset|clear|expire|contains|find|is|check|assert|expect|load|read|filter|encode|decode|quote|unquote|sign|unsign|parse|dump|format|test)(?![a-z])/;
const verbs =
  /^_*(?:set|add|put|append|update|insert|create|make|new|of|from|fromEntries|write|store|push|save)(?![a-z])|^AddCookies?$/i;

/** Whether a call sets, adds or makes cookies: `client.set_cookie`, `cy.setCookie`, `s.cookies.update`, `http.Cookie`. */
export function isCookieCall(callee: string): boolean {
  const [last = '', before = ''] = callee.split(/\.|::|->/).toReversed();
  if (others.test(last)) return false;
  return (
    /cookies?(?:jar)?\]?$|cookie_?jar|_to_cookie/i.test(last) ||
    (/(?:cookies?|jar)\]?$/i.test(before) && verbs.test(last))
  );
}

/** Whether a call only wraps what it is given: `dict(…)`, `ImmutableMultiDict([…])`, `map[string]string{…}`. */
export const isContainer = (callee: string): boolean =>
  callee === '' ||
  isCookieCall(callee) ||
  /(?:^|[._])(?:[A-Z]\w*|dict|list|tuple|string|array|fromEntries)$/.test(callee);

/** Whether its second argument is a header's value where its first is a header's name: `req.Header.Set("Cookie", "…")`. */
export const isHeaderCall = (callee: string): boolean => !others.test(callee.split('.').at(-1) ?? '');

/** The key as exporters spell it, without case and signs: `Name raw`, `cookieName`. */
const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[^a-z]/g, '');

const attributes = new Set(
  'domain path expires expirationdate expiry maxage secure httponly samesite hostonly storeid partitionkey partitioned priority sourceport sourcescheme hostraw pathraw expiresraw httponlyraw sendfor sendforraw thisdomainonly thisdomainonlyraw size sameparty host creation creationtime lastaccessed firstpartydomain url comment version portspecified domainspecified rfc discard rest port issecure ishttponly createtime'.split(
    ' ',
  ),
);

/** Whether a key is what a cookie has beside its name and its value. */
export const isAttribute = (key: string): boolean => attributes.has(plainKey(key));

const names = new Set(['name', 'cookiename', 'nameraw', 'key', 'cookiekey']);
const values = new Set(['value', 'cookievalue', 'contentraw', 'valueraw', 'content', 'val']);

export const isNameKey = (key: string): boolean => names.has(plainKey(key));
export const isValueKey = (key: string): boolean => values.has(plainKey(key));
