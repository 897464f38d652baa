import type { EntryKind, OutsideEntry, RequestEntry } from '../../timeline/entry.ts';
import type { ImportProblem } from '../../timeline/file/import.ts';
import type { PrefixProblem } from '../../jar/cookie-prefixes.ts';
import type { Refusal } from '../../jar/refusal.ts';
import { bytes, count, some } from './words.ts';

// The sentences of the timeline; with words.ts and words-later.ts, every sentence that a person reads.

export const timeline = 'Timeline';
export const entries = (shown: number, all: number) =>
  shown === all ? some(all, 'entry', 'entries') : `${count(shown)} of ${some(all, 'entry', 'entries')}`;
export const listLabel = 'What happened to the session, oldest first';
export const emptyTitle = 'Nothing has happened to a session yet';
export const empty = (host: string) =>
  `Each request that reads or writes a session of ${host} appears here: what it created, changed, refreshed or cleared, what the browser refused, and what changed without a request. Reload the page to see its requests.`;
export const noMatch = 'No entry passes the filter.';
export const withoutAccess = (host: string) =>
  `Without access to ${host} only the network log of devtools is read. Missing are: whether the browser took a cookie, changes by scripts, other tabs and expiry, and some redirects.`;
export const dropped = (entriesLost: number, { entries: most, bytes: size }: { entries: number; bytes: number }) =>
  `The oldest ${some(entriesLost, 'entry', 'entries')} ${entriesLost === 1 ? 'was' : 'were'} dropped: a timeline keeps at most ${count(most)} entries and ${size / 1024 / 1024} MB.`;
export const droppedBefore = (entriesLost: number) =>
  `Its oldest ${some(entriesLost, 'entry', 'entries')} had been dropped.`;
export const reading = ({ done, all }: { done: number; all: number }) =>
  `Reading what was recorded: ${count(done)} of ${count(all)} events.`;
export const exporting = ({ done, all }: { done: number; all: number }) =>
  `Preparing the export: ${count(done)} of ${count(all)} entries.`;
export const newest = 'Go to the newest';
export const resize = 'Height of the timeline';

// What is recorded, and what is shown of it

export const pause = 'Pause';
export const paused = 'Paused: what happens now is not listed.';
export const clear = 'Clear';
export const preserve = 'Preserve log';
export const preserveTitle = 'Keeps the entries when the tab goes to another page';
export const filter = 'Filter';
export const filterPath = 'Path';
export const filterKey = 'Key';
export const searchValues = 'Search all values';
export const noFilter = 'Reset';
export const kindsLabel = 'Kinds';

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

// One entry

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

const prefixNeeds: Readonly<Record<PrefixProblem['needs'], string>> = {
  'secure-connection': 'https',
  'secure-attribute': 'Secure',
  'http-only': 'HttpOnly',
  'root-path': 'Path=/',
  'no-domain': 'no Domain',
  'a-name': 'a name of its own',
};

/** The rule by which a browser does not take a Set-Cookie. */
export function refusal(rule: Refusal): string {
  switch (rule.code) {
    case 'control-character':
      return `Its ${rule.in} holds a control character.`;
    case 'empty':
      return 'It has neither a name nor a value.';
    case 'nameless':
      return 'It has no name.';
    case 'too-large':
      return `Name and value take ${bytes(rule.size)}; browsers keep up to ${count(rule.limit)}.`;
    case 'domain-mismatch':
      return `Domain=${rule.domain} does not match ${rule.host}.`;
    case 'domain-on-ip-address':
      return `Domain=${rule.domain} cannot stand for the IP address ${rule.host}.`;
    case 'domain-is-public-suffix':
      return `Domain=${rule.domain} is shared by unrelated sites.`;
    case 'prefix':
      return `A name with ${rule.prefix} needs ${prefixNeeds[rule.needs]}.`;
    case 'secure-on-http':
      return `Secure is not taken from http://${rule.host}.`;
    case 'same-site-none-without-secure':
      return 'SameSite=None needs Secure.';
    case 'partitioned-without-secure':
      return 'Partitioned needs Secure.';
    case 'cross-site':
      return `The page is of another site, and SameSite is ${rule.sameSite === 'unspecified' ? 'not set, which counts as Lax' : `${rule.sameSite === 'lax' ? 'Lax' : 'Strict'}`}.`;
    case 'overwrites-secure':
      return `A Secure cookie of this name stands at ${rule.path}, and http may not shadow it.`;
    case 'not-taken':
      return 'No rule known here says why. It may be a setting or a policy, such as blocked third-party cookies.';
  }
}

// The entry chosen

export const detailLabel = 'Chosen entry';
export const earlier = 'Earlier entry (Alt+↑)';
export const later = 'Later entry (Alt+↓)';
export const closeDetail = 'Close the entry';
export const status = 'Status';
export const cookie = 'Cookie';
export const before = 'Before';
export const after = 'After';
export const wanted = 'Refused';
export const wasRead = 'Session';
export const comparedSide = 'After the first';
export const chosenSide = 'After this one';
export const noCookie = 'No cookie';
export const notASession = 'Not a session';
export const serverData = 'The data is on the server; the cookie holds only an id.';
export const sameDataNote = 'No difference in the data.';
export const emptyData = 'Empty: {}';
export const compareFrom = 'Compare from here';
export const compareTitle = 'Chosen entries are then shown against what this one left behind';
export const comparing = (what: string) => `Compared from ${what}`;
export const stopComparing = 'Stop comparing';
export const redactedData = 'Values are redacted: a change that keeps type and size does not show.';
export const shapeSize = (type: string, size: number | null) => {
  if (size === null) return type;
  if (type === 'dict') return `${type} · ${some(size, 'key')}`;
  return type === 'list' || type === 'tuple'
    ? `${type} · ${some(size, 'item')}`
    : `${type} · ${type === 'bytes' ? bytes(size) : some(size, 'character')}`;
};

// The history of one key

export const showHistory = 'History of this key';
export const historyOf = 'History of';
export const closeHistory = 'Close the history';
export const historyStart = 'when the timeline began';
export const notThere = 'not in the session';
export const noHistory = 'No entry of the timeline says anything about this key.';
export const historyValues = (value: number) => some(value, 'value');

// Export and import

export const exportMenu = 'Export';
export const exportMenuLabel = 'Export the timeline';
export const entryMenuLabel = 'Copy or save this entry';
export const copyEntry = 'Copy';
export const exportKinds = {
  copy: 'Copy as JSON',
  'copy-redacted': 'Copy as JSON, values redacted',
  save: 'Save as JSON',
  'save-redacted': 'Save as JSON, values redacted',
} as const;
export const importFile = 'Import…';
export const copiedTimeline = 'the timeline';
export const copiedEntry = 'the entry';
export const imported = (host: string) => `Imported timeline of ${host}`;
export const importedRedacted = 'values redacted';
export const engines = { chromium: 'Chromium', firefox: 'Firefox' } as const;
export const backToLive = 'Back to this tab';
export const unreadableFile = 'The file cannot be read.';
export const dismiss = 'Dismiss';

export function importProblem(problem: ImportProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `The file is not JSON${problem.at === null ? '' : `, at character ${count(problem.at + 1)}`}.`;
    case 'not-a-timeline':
      return 'The file is JSON, but not a timeline that Decant exported.';
    case 'unknown-version':
      return `The file is a timeline of version ${problem.version}; this Decant reads version 1.`;
    case 'bad-field':
      return `The file is a timeline, but ${problem.path === '' ? 'it' : problem.path} is not what it has to be: ${problem.expected}.`;
    case 'no-such-value':
      return `The file is a timeline, but ${problem.path} names a value that is not in it.`;
  }
}
