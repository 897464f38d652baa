import type { RingNote } from '../../keyring/notes.ts';
import type { ReadingName } from '../../keyring/reading-names.ts';
import { bytes, count } from './numbers.ts';
import { typeLabels } from './python-types.ts';

export const secretKey = 'Secret key';
export const secretPlaceholder = 'Paste SECRET_KEY, or a line of a config';
export const secretHelp = 'One per line, the current key first, then the fallbacks. Keys stay in this browser.';
export const reveal = 'Reveal';
export const hide = 'Hide';
export const forget = 'Forget';
export const forgetTitle = 'Forgets the keys of this site, in memory and on disk';
export const keepOnDisk = 'Keep on disk';
export const keepOnDiskTitle =
  'Kept for this site until you forget it. Without this, the keys are gone when the browser closes.';
export const kept = (onDisk: boolean) => (onDisk ? '(until you forget them)' : '(now until the browser closes)');
export const lineNumber = (line: number) => `Line ${line}`;
export const keyDetails = (keysRead: number) =>
  `How ${keysRead === 1 ? 'the key was' : `the ${count(keysRead)} keys were`} read`;
export const keyNames = { SECRET_KEY: 'SECRET_KEY', SECRET_KEY_FALLBACKS: 'SECRET_KEY_FALLBACKS' } as const;
export const keyRole = (index: number) => (index === 0 ? 'current' : 'fallback');
export const signs = (names: readonly string[]) => `signs ${names.join(', ')}`;
export const readingOf = (line: number) => `Reading of line ${line}`;

export const readings: Readonly<Record<ReadingName, string>> = {
  plain: 'plain text',
  'plain-with-spaces': 'plain text, with its spaces',
  'python-literal': 'Python literal',
  unquoted: 'text between the quotes, escapes unread',
  hex: 'hex',
  base64: 'base64',
  base64url: 'base64url',
  assignment: 'value of the assignment',
  'assigned-text': 'text right of the =, quotes included',
  'one-key': 'one key, as was meant',
};

export const readingBytes = (reading: ReadingName, length: number) => `${readings[reading]}, ${bytes(length)}`;
export const betterReading = (line: number, reading: ReadingName) =>
  `Line ${line} signs nothing as it is read; read as ${readings[reading]}, it does.`;
export const readLineAs = (reading: ReadingName) => `Read as ${readings[reading]}`;

export function ringNote(note: RingNote): string {
  switch (note.code) {
    case 'code':
      return `Line ${note.line + 1} is code (${note.text}): only the running app knows the key. Print it there.`;
    case 'unreadable':
      return `Line ${note.line + 1} cannot be read as Python, at column ${note.column + 1}.`;
    case 'empty-key':
      return `Line ${note.line + 1} is empty: Flask takes that as no key, and has no sessions.`;
    case 'not-a-key':
      return `Line ${note.line + 1} is of type ${typeLabels[note.type]}, which is no key.`;
    case 'fallbacks-as-text':
      return `Line ${note.line + 1} gives SECRET_KEY_FALLBACKS a text, not a list: Flask makes a key of each of its ${count(note.letters)} letters.`;
    case 'one-letter-keys':
      return `Line ${note.line + 1} lists ${count(note.letters)} keys of one letter each: a text that was taken for a list?`;
    case 'placeholder':
      return `Line ${note.line + 1} is a key from a tutorial. Everybody knows it, so anybody can sign sessions for this app.`;
    case 'outer-spaces':
      return `Spaces around line ${note.line + 1} are left out.`;
    case 'skipped':
      return `${note.lines.length === 1 ? 'Line' : 'Lines'} ${note.lines.map((line) => line + 1).join(', ')} hold no key.`;
    case 'unavailable-reading':
      return `Line ${note.line + 1} can no longer be read as you chose; the first reading is taken.`;
    case 'too-many-keys':
      return `Only the first ${count(note.limit)} keys are used.`;
    case 'too-long':
      return `Only the first ${count(note.limit)} characters are read.`;
  }
}
