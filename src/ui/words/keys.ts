import type { NoKeyReason } from '../../keyring/given.ts';
import type { RingNote } from '../../keyring/notes.ts';
import type { ReadingName } from '../../keyring/reading-names.ts';
import { bytes, count } from './numbers.ts';
import { aType } from './python-types.ts';

export const secretKey = 'Secret key';
export const secretPlaceholder = 'Paste SECRET_KEY or its line from config.py or .env';
export const secretHelp = 'One per line: current key, then fallbacks. Keys never leave this browser.';
export const fileTaken = (name: string) => `Read ${name}.`;
export const undoFile = 'Undo';
export const keyFileProblems: Readonly<Record<'too-large' | 'binary' | 'unreadable', (name: string) => string>> = {
  'too-large': (name) => `${name} is too large. Paste the line with SECRET_KEY instead.`,
  binary: (name) => `${name} isn’t a text file.`,
  unreadable: (name) => `${name} can’t be read.`,
};
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
export const keyRole = (index: number) => (index === 0 ? 'current' : 'fallback');
export const signs = (names: readonly string[]) => `signs ${names.join(', ')}`;
export const readingOf = (line: number) => `How to read line ${line}`;

const readings: Readonly<Record<ReadingName, string>> = {
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
  default: 'the default',
  unfilled: 'text as written, nothing filled in',
  'shell-word': 'shell word',
  dotenv: '.env value',
};

export const readingBytes = (reading: ReadingName, length: number) => `${readings[reading]}, ${bytes(length)}`;
export const betterReading = (line: number, reading: ReadingName) =>
  `Line ${line} matches only when read as ${readings[reading]}.`;
export const useReading = 'Use that';

/** `1`, `1–3, 7`: line numbers from 1, for lines counted from 0. */
function lineList(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`)).join(', ');
}

/** Which lines of a text contain keys. */
export const linesTaken = (taken: readonly number[], others: number) =>
  taken.length === 0
    ? `${others === 1 ? 'One line contains' : `${count(others)} lines contain`} no key.`
    : `Using ${taken.length === 1 ? 'line' : 'lines'} ${lineList(taken)}. ${others === 1 ? 'One other line contains' : `${count(others)} other lines contain`} no key.`;

/** Why a line that names a secret key contains none. */
const noKey: Readonly<Record<NoKeyReason, (text: string) => string>> = {
  code: (text) => `is code (${text}). Run print(app.secret_key) and paste the result.`,
  random: (text) =>
    `makes a new key at every start (${text}): each restart ends all sessions, and each worker has its own. Use a fixed key.`,
  'random-default': (text) =>
    `makes a new key at every start unless the environment sets one (${text}). Paste the value from the environment.`,
  environment: (text) =>
    `takes the key from the environment${text === '' ? '' : ` (${text})`}. Paste the value that is set there.`,
  'filled-in': (text) =>
    `contains variables that are filled in later (${text}). Run print(app.secret_key) and paste the result.`,
  'secret-store': (text) => `points to a secret store (${text}). Copy the value from there.`,
  'in-a-file': (text) => `points to a file (${text}). Paste what the file contains.`,
  encrypted: () => 'is encrypted. Decrypt it, then paste the key.',
  generated: (text) => `lets the platform generate the key (${text}). Copy the value from its settings.`,
  masked: (text) => `is hidden (${text}). Paste the key itself.`,
  'rails-key': (text) => `sets ${text}, the key of Rails. Flask reads SECRET_KEY.`,
  'other-software': (text) => `sets ${text}, which doesn’t sign Flask sessions.`,
};

export const takeReading = (reading: ReadingName) => (reading === 'default' ? 'Use the default' : 'Use that');

export function ringNote(note: RingNote): string {
  switch (note.code) {
    case 'default':
      return `Line ${note.line + 1} has a default (${note.text}). It counts where the environment sets no key.`;
    case 'ambiguous':
      return `Line ${note.line + 1} means different keys in Python, in a shell and in a .env file. Check below how it was read.`;
    case 'no-key-found':
      return 'No secret key found in this text. Paste the line with SECRET_KEY, or the key itself.';
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
      return `Line ${note.line + 1} is a ${note.owner === null ? 'well-known example key' : `publicly known key: ${note.owner}`}. Anyone can forge sessions for this app.`;
    case 'outer-spaces':
      return `Spaces around line ${note.line + 1} are ignored.`;
    case 'skipped':
      return linesTaken([], note.lines.length);
    case 'unavailable-reading':
      return `Line ${note.line + 1} can’t be read as you chose any more, so the first reading is used.`;
    case 'too-many-keys':
      return `Only the first ${count(note.limit)} keys are used.`;
    case 'too-long':
      return `Only the first ${count(note.limit)} characters are read.`;
    default:
      return `Line ${note.line + 1} ${noKey[note.code](note.text)}`;
  }
}
