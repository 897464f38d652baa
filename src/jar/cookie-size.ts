/** Werkzeug warns in the server's log about a longer `Set-Cookie` header (`max_size` of `dump_cookie`, werkzeug/http.py). Only the name and value are counted here. */
export const warnBytes = 4093;
/** Chromium and Firefox drop a cookie whose name and value together are longer (RFC 6265bis, 5.7). */
export const mostBytes = 4096;

/** `bytes`: size of name and value in UTF-8. */
export type CookieSize = { readonly code: 'fits' | 'near-limit' | 'too-large'; readonly bytes: number };

export function sizeOf(name: string, value: string): CookieSize {
  const bytes = byteLength(name) + byteLength(value);
  return { code: bytes > mostBytes ? 'too-large' : bytes > warnBytes ? 'near-limit' : 'fits', bytes };
}

/** Bytes on the wire: browsers report header values as text, in UTF-8 where the server wrote UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
