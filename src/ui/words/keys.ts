import type { RingNote } from '../../keyring/notes.ts';
import type { ReadingName } from '../../keyring/reading-names.ts';
import { bytes, count } from './numbers.ts';
import { aType } from './python-types.ts';

export const secretKey = 'Secret key';
export const secretPlaceholder = 'Paste SECRET_KEY or its line from config.py or .env';
export const secretHelp = 'One per line: current key, then fallbacks. Keys never leave this browser.';
export const reveal = 'Reveal';
export const hide = 'Hide';
export const forget = 'Forget';
export const forgetTitle = 'Forget this site’s keys, in memory and on disk';
export const keepOnDisk = 'Remember after the browser closes';
export const keepOnDiskTitle =
  'Stored on disk for this site until you forget the keys. Otherwise they are gone when the browser closes.';
export const lineNumber = (line: number) => `Line ${line}`;
export const keyDetails = (keysRead: number) =>
  `How ${keysRead === 1 ? 'the key was' : `the ${count(keysRead)} keys were`} read`;
export const keyNames = { SECRET_KEY: 'SECRET_KEY', SECRET_KEY_FALLBACKS: 'SECRET_KEY_FALLBACKS' } as const;
export const keyRole = (index: number) => (index === 0 ? 'current' : 'fallback');
export const signs = (names: readonly string[]) => `signs ${names.join(', ')}`;
export const readingOf = (line: number) => `How to read line ${line}`;

export const readings: Readonly<Record<ReadingName, string>> = {
  plain: 'plain text',
  'plain-with-spaces': 'plain text with spaces',
  'python-literal': 'Python literal',
  unquoted: 'text between the quotes, escapes kept',
  hex: 'hex',
  base64: 'base64',
  base64url: 'base64url',
  assignment: 'assigned value',
  'assigned-text': 'text after =, with quotes',
  'one-key': 'one key (probably meant)',
};

export const readingBytes = (reading: ReadingName, length: number) => `${readings[reading]}, ${bytes(length)}`;
export const betterReading = (line: number, reading: ReadingName) =>
  `Line ${line} matches only when read as ${readings[reading]}.`;
export const useReading = 'Use that';

export function ringNote(note: RingNote): string {
  switch (note.code) {
    case 'code':
      return `Line ${note.line + 1} is code (${note.text}). Run \`print(app.secret_key)\` and paste the result.`;
    case 'unreadable':
      return `Line ${note.line + 1} isn’t valid Python, at column ${note.column + 1}.`;
    case 'empty-key':
      return `Line ${note.line + 1} is an empty key: Flask then has no sessions.`;
    case 'not-a-key':
      return `Line ${note.line + 1} is ${aType(note.type)}, not a key.`;
    case 'fallbacks-as-text':
      return `Line ${note.line + 1} sets SECRET_KEY_FALLBACKS to a string instead of a list, so each of its ${count(note.letters)} characters becomes a key.`;
    case 'one-letter-keys':
      return `Line ${note.line + 1} lists ${count(note.letters)} keys of one character each. Is it a string used as a list?`;
    case 'placeholder':
      return `Line ${note.line + 1} is a well-known example key. Anyone can forge sessions for this app.`;
    case 'outer-spaces':
      return `Spaces around line ${note.line + 1} are ignored.`;
    case 'skipped':
      return `${note.lines.length === 1 ? 'Line' : 'Lines'} ${note.lines.map((line) => line + 1).join(', ')} ${note.lines.length === 1 ? 'contains' : 'contain'} no key.`;
    case 'unavailable-reading':
      return `Line ${note.line + 1} can’t be read as you chose any more, so the first reading is used.`;
    case 'too-many-keys':
      return `Only the first ${count(note.limit)} keys are used.`;
    case 'too-long':
      return `Only the first ${count(note.limit)} characters are read.`;
  }
}
