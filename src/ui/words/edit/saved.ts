import type { SavedProblem } from '../../../site/saved-list.ts';
import { count } from '../numbers.ts';
import { unreadFirst } from './writing.ts';

export const saved = 'Saved sessions';
export const savedHelp =
  'Keep this session under a name, and switch back to it with one click: it is signed anew each time.';
export const savedName = 'Name';
export const save = 'Save';
export const saveTitle = 'Keep the session that is shown under this name';
export const use = 'Use';
export const useSaved = (name: string) => `Use ${name}`;
export const savedTime = (left: number) =>
  left < 0 ? 'signed so that its lifetime is just over' : `signed so that ${count(left)} s are left`;
export const renameSaved = (name: string) => `Rename ${name}`;
export const deleteSaved = (name: string) => `Delete ${name}`;
export const replaceSaved = 'Replace';
export const keepSaved = 'Keep saved sessions on disk';
export const keptSaved = (onDisk: boolean) => (onDisk ? '(until you delete them)' : '(now until the browser closes)');
export const usedSaved = (name: string) => `Switched to ${name}`;

export const useProblems = {
  'needs-key': 'Give the secret key first: a saved session is signed with it.',
  unreadable: 'What was saved cannot be read any more.',
  'unknown-format': 'It was saved by a later version of Decant, for a framework that this one does not know.',
  unread: unreadFirst,
  'to-be-written': 'It stands in the editor now: look at it there, and write it.',
} as const;

export const savedProblems: Readonly<Record<SavedProblem['code'], string>> = {
  'no-name': 'Give it a name first.',
  'long-name': 'A name has at most 60 letters.',
  'name-taken': 'There is one of this name already.',
  'too-many': 'There are 100 already: delete one first.',
  'no-such-name': 'It is not there any more.',
  'too-deep': 'It is nested too deeply to be kept as Python text.',
};
