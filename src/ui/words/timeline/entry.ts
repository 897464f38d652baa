import type { EntryKind, OutsideEntry, RequestEntry, UnsentSession } from '../../../timeline/entry.ts';
import { count } from '../numbers.ts';
import { notSent } from '../not-sent.ts';
import { refusal } from '../refusal.ts';
import { visible } from '../visible.ts';

export const kinds: Readonly<Record<EntryKind, string>> = {
  created: 'created',
  changed: 'changed',
  refreshed: 're-signed',
  'read-only': 'read only',
  cleared: 'cleared',
  refused: 'blocked',
  'changed-outside': 'external',
  navigation: 'page load',
};

export const added = (value: number) => `+${count(value)}`;
export const changed = (value: number) => `~${count(value)}`;
export const removed = (value: number) => `−${count(value)}`;
export const nothingSet = 'nothing set';
export const noSessionSent = 'no session sent';
export const sameData = 'same data, new timestamp';
export const sameValue = 'same value again';
export const wentTo = 'Page load';
export const leftFor = 'Left for';
export const outsideName = 'Outside a request';
export const redirectsTo = (address: string) => `→ ${address}`;
export const hop = (value: number) => `Redirect hop ${count(value + 1)}`;

export function whatHappened(entry: RequestEntry | OutsideEntry): string {
  if (entry.kind === 'changed-outside') return outsideSentence(entry);
  switch (entry.kind) {
    case 'created':
      return 'The response created the session.';
    case 'changed':
      return 'The response changed the session.';
    case 'refreshed':
      return entry.before === entry.after
        ? 'The response set the same value again.'
        : 'The response re-signed the same data.';
    case 'read-only':
      if (entry.unsent !== null) return 'The request looked for a session and found none.';
      return entry.before === null
        ? 'The request looked for a session and found none (Vary: Cookie, nothing set).'
        : 'The request read the session and set nothing (Vary: Cookie). Changes to nested values would be lost here.';
    case 'cleared':
      return 'The response deleted the session.';
    case 'refused':
      return refusedSentence(entry);
  }
}

/** The session that the browser had and did not send, with the reason. */
export const unsentSentence = ({ cookie: { name }, rule }: UnsentSession) =>
  `This browser had a session (${visible(name)}) and didn’t send it: ${notSent(rule)}`;

export const unsentShort = ({ rule }: UnsentSession) => `not sent: ${notSent(rule)}`;

function refusedSentence({ refused }: RequestEntry): string {
  const what = refused?.value === null ? 'The browser blocked this deletion' : 'The browser blocked this Set-Cookie';
  return refused ? `${what}: ${refusal(refused.rule)}` : `${what}.`;
}

function outsideSentence({ before, after, cause }: OutsideEntry): string {
  const what =
    after === null ? 'The session was deleted' : before === null ? 'A session was set' : 'The session was changed';
  return `${what} outside a request: ${outsideCause(cause)}.`;
}

export function outsideCause(cause: string): string {
  switch (cause) {
    case 'explicit':
    case 'overwrite':
      return 'by a script, devtools or another tab';
    case 'expired':
      return 'it expired';
    case 'expired_overwrite':
      return 'overwritten with an expired cookie';
    case 'evicted':
      return 'evicted by the browser';
    case 'unseen':
      return 'found when the cookies were re-read';
    default:
      return cause;
  }
}

export const between = 'Happened between';
export const and = 'and';
