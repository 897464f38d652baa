import type { Cookie } from './cookie.ts';
import { type CookiePair, parseCookieHeader } from './cookie-header.ts';

/**
 * The cookies in the order in which a server receives them. They arrive longest path first and then as the browser lists them,
 * which is all that an extension learns: the creation time, which orders cookies of one path (RFC 6265bis, 5.8.3), shows only in
 * a Cookie header. So cookies with the same name and equally long paths get the order that they had in `header`.
 */
export function inSentOrder(cookies: readonly Cookie[], header: string): Cookie[] {
  const sent = parseCookieHeader(header);
  const groups = new Map<string, Cookie[]>();
  for (const cookie of cookies) {
    const key = groupKey(cookie);
    groups.set(key, [...(groups.get(key) ?? []), cookie]);
  }
  const ordered = new Map([...groups].map(([key, group]) => [key, inOrderOf(group, sent)]));
  return cookies.map((cookie) => ordered.get(groupKey(cookie))?.shift() ?? cookie);
}

const groupKey = ({ name, path }: Cookie) => JSON.stringify([name, path.length]);

/** A cookie whose value has changed since gets the place that is left, if only one is. */
function inOrderOf(group: readonly Cookie[], sent: readonly CookiePair[]): Cookie[] {
  const values = sent.filter(({ name }) => name === group[0]?.name).map(({ value }) => value);
  const places = group.map(({ value }) => values.indexOf(value));
  const left = values.map((_, place) => place).filter((place) => !places.includes(place));
  const unplaced = places.filter((place) => place < 0).length;
  if (group.length < 2 || unplaced > 1 || (unplaced === 1 && left.length !== 1)) return [...group];
  const placeOf = (index: number) => (places[index] === -1 ? left[0] : places[index]) ?? 0;
  const order = group.map((_, index) => index).toSorted((a, b) => placeOf(a) - placeOf(b));
  return order.flatMap((index) => group[index] ?? []);
}

/** Whether the header has two cookies with the same name. Only then does their order matter. */
export function repeatsName(header: string): boolean {
  const names = parseCookieHeader(header).map(({ name }) => name);
  return new Set(names).size < names.length;
}
