import { count, some } from '../numbers.ts';

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
