import { bytes, some } from '../numbers.ts';

export const detailLabel = 'Selected entry';
export const earlier = 'Earlier entry (Alt+↑)';
export const later = 'Later entry (Alt+↓)';
export const closeDetail = 'Close the entry';
export const status = 'Status';
export const cookie = 'Cookie';
export const before = 'Before';
export const after = 'After';
export const wanted = 'Blocked';
export const wasRead = 'Session';
export const comparedSide = 'After the first';
export const chosenSide = 'After this one';
export const noCookie = 'No cookie';
export const notASession = 'Not a session';
export const serverData = 'The data is on the server; the cookie contains only an ID.';
export const sameDataNote = 'The data is the same.';
export const emptyData = 'Empty: {}';
export const compareFrom = 'Compare from here';
export const compareTitle = 'Compare other entries with this one';
export const comparing = (what: string) => `Compared from ${what}`;
export const stopComparing = 'Stop comparing';
export const redactedData = 'Values are redacted: a change that keeps type and size doesn’t show.';

export const shapeSize = (type: string, size: number | null) => {
  if (size === null) return type;
  if (type === 'dict') return `${type} · ${some(size, 'key')}`;
  return type === 'list' || type === 'tuple'
    ? `${type} · ${some(size, 'item')}`
    : `${type} · ${type === 'bytes' ? bytes(size) : some(size, 'character')}`;
};

export const cookieHeader = (cookies: number) => `Cookie header: ${some(cookies, 'cookie')}`;
export const copyCookieHeader = 'Copy';
export const copiedCookieHeader = 'the Cookie header';

export const judgedThen = 'With your keys of now, at the time of this entry';
export const otherOrigin = (origin: string) => `Set by ${origin}, whose secret key may be another one.`;
