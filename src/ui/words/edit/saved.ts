import type { SavedProblem } from '../../../site/saved-list.ts';
import { count } from '../numbers.ts';
import { unreadFirst } from './writing.ts';

export const saved = 'Saved sessions';
export const savedHelp =
  'Save this session under a name and switch back to it with one click. It’s re-signed each time.';
export const savedName = 'Name';
export const save = 'Save';
export const saveTitle = 'Save the session shown under this name';
export const use = 'Use';
export const useSaved = (name: string) => `Use ${name}`;
export const savedTime = (left: number) =>
  left < 0 ? 'signed so that it has just expired' : `signed ${count(left)} s before expiry`;
export const renameSaved = (name: string) => `Rename ${name}`;
export const deleteSaved = (name: string) => `Delete ${name}`;
export const replaceSaved = 'Replace';
export const keepSaved = 'Remember saved sessions after the browser closes';
export const usedSaved = (name: string) => `Switched to ${name}`;

export const useProblems = {
  'needs-key': 'Enter the secret key first: a saved session is signed with it.',
  unreadable: 'This saved session can’t be read any more.',
  'unknown-format': 'A later version of Decant saved this session, for a framework that this version doesn’t know.',
  unread: unreadFirst,
  'to-be-written': 'It’s open in the editor. Check it, then write.',
} as const;

export const savedProblems: Readonly<Record<SavedProblem['code'], string>> = {
  'no-name': 'Enter a name first.',
  'long-name': 'Names can have up to 60 characters.',
  'name-taken': 'This name already exists.',
  'too-many': 'There are 100 saved sessions already. Delete one first.',
  'no-such-name': 'It no longer exists.',
  'too-deep': 'It’s nested too deeply to save.',
};
