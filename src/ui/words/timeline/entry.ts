import type { CookieLocation } from '../../../jar/cookie-location.ts';
import type { EntryCookie, EntryKind, OutsideEntry, RequestEntry, UnsentSession } from '../../../timeline/entry.ts';
import type { FormatName } from '../../../formats/index.ts';
import { wordsOf } from '../format.ts';
import { count } from '../numbers.ts';
import { notSent } from '../not-sent.ts';
import { refusal } from '../refusal.ts';
import { visible } from '../visible.ts';

export const kinds: Readonly<Record<EntryKind, string>> = {
  created: 'created',
  changed: 'changed',
  refreshed: 're-signed',
  'read-only': 'read only',
  sent: 'sent',
  cleared: 'cleared',
  missed: 'not deleted',
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
export const sameId = 'same ID; the data is on the server';
export const wentTo = 'Page load';
export const leftFor = 'Left for';
export const outsideName = 'Outside a request';
export const redirectsTo = (address: string) => `→ ${address}`;
export const hop = (value: number) => `Redirect hop ${count(value + 1)}`;

/** `isOnServer`: the cookie is only an ID. */
export function whatHappened(entry: RequestEntry | OutsideEntry, isOnServer = false): string {
  if (entry.kind === 'changed-outside') return outsideSentence(entry);
  switch (entry.kind) {
    case 'created':
      return 'The response created the session.';
    case 'changed':
      return 'The response changed the session.';
    case 'refreshed':
      if (isOnServer)
        return 'The response set the same ID again. The data is on the server; whether it changed doesn’t show here.';
      return entry.before === entry.after
        ? 'The response set the same value again.'
        : 'The response re-signed the same data.';
    case 'read-only':
      if (entry.unsent !== null) return 'The request looked for a session and found none.';
      return entry.before === null
        ? 'The request looked for a session and found none (Vary: Cookie, nothing set).'
        : 'The request read the session and set nothing (Vary: Cookie).';
    case 'sent':
      return entry.before === null
        ? `The request sent no session, and the server answered ${entry.status}.`
        : 'The request sent the session. The response doesn’t say whether it was read (no Vary: Cookie).';
    case 'cleared':
      return entry.before === null
        ? 'The response deleted the session, which the browser didn’t have.'
        : 'The response deleted the session.';
    case 'missed':
      return 'The response deleted a cookie that isn’t there, and the session stays.';
    case 'refused':
      return refusedSentence(entry);
  }
}

/** About a request that set no cookie, although it may have changed something inside these keys. */
export const nestedAtRisk = (format: FormatName, keys: readonly string[]) =>
  `If it changed something inside ${keys.join(' or ')}, that is lost: ${wordsOf(format).framework} saves such a change only after session.modified = True.`;

/** Sentences that follow what happened. */
export function more({ kind, unsent, elsewhere, cookie }: RequestEntry): string[] {
  const sentences: string[] = [];
  if (unsent !== null)
    sentences.push(
      `This browser had a session (${visible(unsent.cookie.name)}) and didn’t send it: ${notSent(unsent.rule)}`,
    );
  if (elsewhere !== null) {
    const place = placeText(elsewhere, cookie);
    sentences.push(
      kind === 'missed'
        ? `The session has ${place}, and a deletion needs the same.`
        : `The one that the request carried has ${place}: it stays, and the browser sends both.`,
    );
  }
  return sentences;
}

/** The cookie that a write to another place left as it was; null if there is none. */
export function elsewhereShort({ kind, elsewhere, cookie }: RequestEntry): string | null {
  if (elsewhere === null) return null;
  return `${kind === 'missed' ? 'the session has' : 'beside one with'} ${placeText(elsewhere, cookie)}`;
}

/** What the place differs in from the one that was written to. */
function placeText(place: CookieLocation, written: EntryCookie | null): string {
  const { domain, hostOnly, path, partitioned } = place;
  const parts = [
    path !== written?.path && `Path=${visible(path)}`,
    domain !== written?.domain && (hostOnly ? `the host ${domain}` : `Domain=${domain}`),
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(' and ');
  if (partitioned) return 'a partition';
  return hostOnly ? 'no Domain' : `Domain=${domain}`;
}

export const unsentShort = ({ rule }: UnsentSession) => `not sent: ${notSent(rule)}`;

function refusedSentence({ refused }: RequestEntry): string {
  const what = refused?.value === null ? 'The browser blocked this deletion' : 'The browser blocked this Set-Cookie';
  return refused ? `${what}: ${refusal(refused.rule)}` : `${what}.`;
}

function outsideSentence({ before, after, cause }: OutsideEntry): string {
  const what =
    after === null ? 'The session was deleted' : before === null ? 'A session was set' : 'The session was changed';
  const sentence = `${what} outside a request: ${outsideCause(cause)}.`;
  return cause === 'devtools-request' ? `${sentence} ${devtoolsRequest}` : sentence;
}

const devtoolsRequest =
  'While they are open, they request that file after each page load, and Flask’s response re-signs a permanent session.';

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
    case 'devtools-request':
      return 'most likely Chromium’s devtools (com.chrome.devtools.json)';
    case 'unseen':
      return 'found when the cookies were re-read';
    default:
      return cause;
  }
}

export const between = 'Happened between';
export const and = 'and';
