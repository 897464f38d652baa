import type { WriteOutcome } from '../../../edit/write-outcome.ts';
import { mostBytes } from '../../../jar/cookie-size.ts';
import { attribute } from '../facts/cookie.ts';
import { count } from '../numbers.ts';

export const write = 'Write the cookie';
export const deleteCookie = 'Delete the cookie';
export const undoWrite = 'Undo the write';
export const confirmTitle = (host: string) => `Write a session to ${host}?`;
export const confirmHint = 'This is a remote site. Its next request will send the session you write.';
export const writeTo = (host: string) => `Write to ${host}`;
export const notNow = 'Not now';
export const elsewhere = (origin: string) => `The tab has left ${origin}. Go back there to write.`;
export const decideFirst = 'Resolve the conflict first.';
export const unreadFirst = 'Fix the invalid field first.';
export const tooLarge = (size: number) =>
  `Name and value take ${count(size)} bytes; browsers drop cookies above ${count(mostBytes)}. Nothing was written.`;

/** `hasCookie`: whether the site has one afterwards. */
export function outcome(done: WriteOutcome, hasCookie: boolean): string {
  switch (done.code) {
    case 'written':
      return 'Cookie written.';
    case 'deleted':
      return 'Cookie deleted.';
    case 'undone':
      return hasCookie ? 'Undone: the old cookie is back.' : 'Undone: the cookie is deleted.';
    case 'differs':
      return `Cookie written, but the browser changed ${done.attributes.map((one) => attributeNames[one]).join(', ')}.`;
    case 'overtaken':
      return 'The site wrote this session at the same moment. Its version was kept; yours wasn’t written.';
    case 'refused':
      return `${done.reason === '' ? 'The browser rejected the cookie and gave no reason.' : `The browser rejected the cookie: ${done.reason}`} ${hasCookie ? 'The old one is unchanged.' : 'Nothing was written.'}`;
  }
}

const attributeNames = {
  value: 'the value',
  name: 'the name',
  domain: attribute.domain,
  hostOnly: 'host-only',
  path: attribute.path,
  secure: attribute.secure,
  httpOnly: attribute.httpOnly,
  sameSite: attribute.sameSite,
  expiresAt: 'the expiry',
  storeId: attribute.store,
  partition: attribute.partition,
} as const;
