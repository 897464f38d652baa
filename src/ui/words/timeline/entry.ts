import type { EntryKind, OutsideEntry, RequestEntry } from '../../../timeline/entry.ts';
import { count } from '../numbers.ts';
import { refusal } from '../refusal.ts';

export const kinds: Readonly<Record<EntryKind, string>> = {
  created: 'created',
  changed: 'changed',
  refreshed: 'refreshed',
  'read-only': 'read only',
  cleared: 'cleared',
  refused: 'refused',
  'changed-outside': 'outside',
  navigation: 'page',
};

export const added = (value: number) => `+${count(value)}`;
export const changed = (value: number) => `~${count(value)}`;
export const removed = (value: number) => `−${count(value)}`;
export const nothingSet = 'nothing set';
export const noSessionSent = 'no session sent';
export const sameData = 'same data, new timestamp';
export const sameValue = 'same value again';
export const wentTo = 'Page';
export const leftFor = 'Left for';
export const outsideName = 'Outside a request';
export const redirectsTo = (address: string) => `→ ${address}`;
export const hop = (value: number) => `Hop ${count(value + 1)} of a redirect`;

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
        : 'The response signed the same data anew.';
    case 'read-only':
      return entry.before === null
        ? 'The request looked for a session, and there was none (Vary: Cookie, nothing set).'
        : 'The request read the session and set nothing (Vary: Cookie). A change of a nested value would be lost here.';
    case 'cleared':
      return 'The response deleted the session.';
    case 'refused':
      return `${entry.refused?.value === null ? 'The browser kept the cookie that the response deleted.' : 'The browser did not take the session that the response set.'} ${entry.refused ? refusal(entry.refused.rule) : ''}`;
  }
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
      return 'by a script, by devtools or in another tab';
    case 'expired':
      return 'it expired';
    case 'expired_overwrite':
      return 'set again with an expiry that is over';
    case 'evicted':
      return 'the browser made room for other cookies';
    case 'unseen':
      return 'found when the cookies were read again';
    default:
      return cause;
  }
}

export const between = 'Happened between';
export const and = 'and';
