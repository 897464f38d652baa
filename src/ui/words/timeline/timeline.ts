import { count, some } from '../numbers.ts';

export const timeline = 'Timeline';
export const entries = (shown: number, all: number) =>
  shown === all ? some(all, 'entry', 'entries') : `${count(shown)} of ${some(all, 'entry', 'entries')}`;
export const listLabel = 'What happened to the session, oldest first';
export const emptyTitle = 'No session activity yet';
export const empty = (host: string) =>
  `Requests that read or write a session of ${host} appear here, with what they created, changed, re-signed or cleared, what the browser blocked, and what changed outside a request. Reload the page to see its requests.`;
export const noMatch = 'No entries match.';
export const withoutAccess = (host: string) =>
  `Without access to ${host}, only devtools’ network log is shown, without blocked cookies, script changes and expiry.`;
export const dropped = (entriesLost: number, { entries: most, bytes: size }: { entries: number; bytes: number }) =>
  `The oldest ${some(entriesLost, 'entry', 'entries')} ${entriesLost === 1 ? 'was' : 'were'} dropped. A timeline keeps up to ${count(most)} entries and ${size / 1024 / 1024} MB.`;
export const droppedBefore = (entriesLost: number) =>
  `Its oldest ${some(entriesLost, 'entry', 'entries')} ${entriesLost === 1 ? 'was' : 'were'} dropped before the export.`;
export const reading = ({ done, all }: { done: number; all: number }) =>
  `Reading the recording: ${count(done)} of ${count(all)} events.`;
export const exporting = ({ done, all }: { done: number; all: number }) =>
  `Preparing the export: ${count(done)} of ${count(all)} entries.`;
export const newest = 'Jump to latest';
export const resize = 'Timeline height';
