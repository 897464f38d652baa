/** The headers that say how a request was made, by whom, and what its answer allows. None of them carries a cookie or a token. */
const requestNames = /^(?:origin|sec-fetch-\w+|access-control-request-\w+)$/;
const responseNames = /^(?:date|access-control-[\w-]+)$/;

type Header = { readonly name: string; readonly value?: string | undefined };

export const keptRequestHeaders = (list: readonly Header[]) => kept(list, requestNames);
export const keptResponseHeaders = (list: readonly Header[]) => kept(list, responseNames);

/** By lower-case name; several of one name are joined as HTTP joins them (RFC 9110, 5.3). */
function kept(list: readonly Header[], names: RegExp): Record<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of list) {
    const key = name.toLowerCase();
    if (value === undefined || !names.test(key)) continue;
    const known = found.get(key);
    found.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return Object.fromEntries(found);
}
