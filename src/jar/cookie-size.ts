/** Werkzeug warns in the server's log about a longer `Set-Cookie` header. Only the name and value are counted here. */
export const warnBytes = 4093;
/** Chromium and Firefox drop a cookie whose name and value together are longer (RFC 6265bis, 5.7). */
export const mostBytes = 4096;

/** `bytes`: size of name and value in UTF-8. */
export type CookieSize = { readonly code: 'fits' | 'near-limit' | 'too-large'; readonly bytes: number };

export function sizeOf(name: string, value: string): CookieSize {
  const bytes = new TextEncoder().encode(name + value).length;
  return { code: bytes > mostBytes ? 'too-large' : bytes > warnBytes ? 'near-limit' : 'fits', bytes };
}
