import type { RingNote } from '../../keyring/notes.ts';
import type { ReadingName } from '../../keyring/reading-names.ts';
import type { PasteProblem } from '../../paste/read-pasted.ts';
import type { Tried } from '../../inspect/find-settings.ts';
import { type FormatName, formatOf } from '../../formats/index.ts';
import type { Part } from '../../session/facts.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { bytes, copiedAsPython, count, some, typeLabels } from './words.ts';

// The sentences of what is fetched after the first look; with words.ts, every sentence that a person reads.

export const clocks = 'Clocks';
export const signedAt = 'Signed';
export const untilCloseTitle = 'A cookie without expiry. A browser that restores its tabs may keep it longer.';
export const noLimit = 'no limit of its own';
export const timestampProblems = {
  malformed: 'The timestamp cannot be read',
  missing: 'There is no timestamp',
  none: 'This kind carries no timestamp',
} as const;
export const lifetimeLabel = 'Lifetime';
export const lifetimeSetting = (format: FormatName) => formatOf(format).words.lifetimeSetting;
export const lifetimeBad = 'Write seconds, “31 days”, “1h 30m” or timedelta(days=31).';
export const lifetimeReset = 'Default';
export const epochQuestion = 'A time before 2011: itsdangerous before 1.0 counted from 2011, not from 1970.';
export const epochUnix = 'From 1970';
export const epoch2011 = 'From 2011';
export const signature = 'Signature';
export const signedByNone = (keysGiven: number) => (keysGiven === 1 ? 'not the key given' : 'none of the keys given');
export const signatureWords = { missing: 'nothing: there is no signature', unchecked: 'not checked' } as const;
export const signerLabel = 'Signer';
export const ownSettings = 'set by you';

export const cookieFacts = 'Cookie';
export const attribute = {
  domain: 'Domain',
  path: 'Path',
  httpOnly: 'HttpOnly',
  secure: 'Secure',
  sameSite: 'SameSite',
  partition: 'Partitioned',
  store: 'Cookie store',
  size: 'Size',
} as const;
export const yes = 'yes';
export const no = 'no';
export const hostOnly = 'only';
export const andBelow = 'and below';
export const sameSite: Readonly<Record<Cookie['sameSite'], string>> = {
  none: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: 'not set',
};
export const partition = (site: string | null) => (site === null ? no : `under ${site}`);
export const sizeOf = (value: number, limit: number) => `${count(value)} of ${count(limit)} bytes`;
export const sizeTitle = 'Name and value. Werkzeug warns over 4,093 bytes; browsers drop what is over 4,096.';
export const raw = 'Raw value';
export const copyRaw = 'Copy';
export const rawName = 'the raw value';
export const partLabels: Readonly<Record<Exclude<Part['kind'], 'separator'>, string>> = {
  payload: 'payload',
  timestamp: 'timestamp',
  signature: 'signature',
  id: 'id',
};

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

export const signerSettings = 'Signer settings';
export const preset = 'Preset';
export const presetOwn = 'own settings';
export const salt = 'Salt';
export const keyDerivation = 'Key derivation';
export const digest = 'Digest';
export const separator = 'Separator';
export const backToPreset = 'Back to the default';
export const separatorBad = 'A separator is outside the base64 alphabet: not a letter, a digit, - or _.';
export const findSettings = 'Find the settings';
export const findSettingsWhy = 'Tries presets, salts and derivations with the keys given.';
export const finding = (tried: number, total: number) => `Tried ${count(tried)} of ${count(total)}…`;
export const stop = 'Stop';
export const foundNothing = (tried: Tried) =>
  `None of ${some(tried.signers, 'signer')} makes this signature: ${some(tried.salts, 'salt')}, ${some(tried.derivations, 'derivation')}, ${tried.digests.join(', ')}. It was another key, or the app has a salt of its own.`;
export const foundSettings = (signer: string, preset: string | null, keyLine: number | null) =>
  `Found, and used from now on${preset === null ? '' : ` (${preset})`}: ${signer}${keyLine === null ? '' : `, with line ${keyLine}`}.`;
export const nothingSigned = 'Nothing in this value has the length of a signature.';
export const needKeyToFind = 'Give a key first: settings are found by trying it.';

export const pasteLabel = 'A cookie value, a Cookie or Set-Cookie header, a curl or HTTPie command, or code';
export const pasteClose = 'Close the paste field';
export const pastedNothing = 'Nothing in this reads as a session.';
export const pastedOthers = (names: readonly string[]) => `No session: ${names.join(', ')}`;
export const pasteProblems: Readonly<Record<PasteProblem['code'], string>> = {
  empty: '',
  'no-cookie': 'There is no cookie in this.',
  'cookie-file': 'This curl command reads its cookies from a file: paste the value itself.',
  'unclosed-quote': 'A quote is not closed.',
  'bad-character': 'A cookie value cannot hold this character.',
};
export const pasteAt = (at: number) => `At character ${count(at + 1)}.`;

export const newSession = 'New session';
export const paste = 'Paste a value';

export const copyMenuLabel = 'Copy';
export const copyMenu = {
  python: 'Copy as Python',
  json: 'Copy as JSON',
  text: 'Copy as plain text',
  path: 'Copy path',
} as const;
export const copiedAs = { python: copiedAsPython, json: 'as JSON', text: 'as plain text', path: 'the path' } as const;
