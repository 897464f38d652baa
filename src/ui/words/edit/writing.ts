import type { WriteOutcome } from '../../../edit/write-outcome.ts';
import { mostBytes } from '../../../jar/cookie-size.ts';
import { attribute } from '../facts/cookie.ts';
import { count } from '../numbers.ts';

export const write = 'Write the cookie';
export const deleteCookie = 'Delete the cookie';
export const undoWrite = 'Undo the write';
export const confirmTitle = (host: string) => `Write a session to ${host}?`;
export const confirmHint = 'This is not this computer’s own site: the next request there uses what you write.';
export const writeTo = (host: string) => `Write to ${host}`;
export const notNow = 'Not now';
export const elsewhere = (origin: string) => `The tab has left ${origin}: go back there to write.`;
export const decideFirst = 'Decide about the server’s change first.';
export const unreadFirst = 'Something cannot be read yet: correct it or undo it first.';
export const tooLarge = (size: number) =>
  `${count(size)} bytes of name and value: browsers drop a cookie of more than ${count(mostBytes)}. Nothing was written.`;

export function outcome(done: WriteOutcome): string {
  switch (done.code) {
    case 'written':
      return 'Written, and read back the same.';
    case 'deleted':
      return 'The cookie is deleted.';
    case 'undone':
      return 'Undone: the cookie is as it was.';
    case 'differs':
      return `Written, but the browser changed ${done.attributes.map((one) => attributeNames[one]).join(', ')}.`;
    case 'overtaken':
      return 'The site wrote this session at the same moment. What it wrote is still there, and nothing was written over it.';
    case 'refused':
      return `The browser did not take the cookie. ${done.reason === '' ? 'It gave no reason.' : done.reason} What was there is still there.`;
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
