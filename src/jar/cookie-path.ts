/** The path of a cookie without a Path attribute: the request's, up to its last slash (RFC 6265bis, 5.1.4). */
export function defaultPath({ pathname }: { readonly pathname: string }): string {
  const last = pathname.lastIndexOf('/');
  return last <= 0 ? '/' : pathname.slice(0, last);
}

/** Whether requests for `path` carry a cookie with this path (RFC 6265bis, 5.1.4). */
export function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath) && (cookiePath.endsWith('/') || path[cookiePath.length] === '/');
}
