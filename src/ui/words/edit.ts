import type { CopyName, CopyProblem } from '../../edit/copy-as.ts';
import type { EditProblem } from '../../edit/edit.ts';
import { pyTypes } from '../../edit/blanks.ts';
import { mostBytes } from '../../jar/cookie-size.ts';
import type { SavedProblem } from '../../edit/snapshots.ts';
import type { TextForm, TextProblem } from '../../edit/text.ts';
import type { PyType } from '../../python/value.ts';
import type { FormatName } from '../../formats/index.ts';
import type { SigningProblem } from '../../edit/sign.ts';
import type { WriteOutcome } from '../../edit/write-outcome.ts';
import { count, typeLabels } from './words.ts';
import { attribute } from './later.ts';

// The sentences of changing a session; with words.ts, every sentence that a person reads.

export const editing = (name: string) => `Change ${name}`;
export const editAs = 'Edit as';
export const formNames = { tree: 'Tree', python: 'Python', 'tagged-json': 'Tagged JSON', json: 'JSON' } as const;
export const sessionAs: Readonly<Record<TextForm, string>> = {
  python: 'The session as Python writes it',
  'tagged-json': 'The session as Flask’s tagged JSON',
  json: 'The session as JSON',
};
export const noSuchForm = (form: TextForm) => `${formNames[form]} has no word for something that is in this session.`;
export const undo = 'Undo';
export const undoTitle = 'Take the last change back (Ctrl+Z)';
export const redo = 'Redo';
export const redoTitle = 'Make it again (Ctrl+Shift+Z)';
export const close = 'Close';
export const discard = 'Discard changes';

export const needsKey = 'Give the key that signs this session first: only with it can a change be signed.';
export const newTitle = (host: string) => `A new session for ${host}`;
export const framework = 'Kind';
export const cookieName = 'Cookie name';
export const cookiePath = 'Path';
export const startNew = 'Begin';
export const newNeedsKey = 'Give the secret key of this site first: the session is signed with it.';
export const newNeedsName = 'A cookie name has letters, digits and signs, no blanks; a path starts with /.';

// The tree

export const theSession = 'the session';
export const partsOf = (name: string) => `What ${name} holds`;
export const keyName = 'Key';
export const typeOf = (name: string) => `Type of ${name}`;
export const valueOf = (name: string) => `Value of ${name}`;
export const startingEmpty = 'Starting anew';
export const remove = (name: string) => `Remove ${name}`;
export const moveUp = (name: string) => `Move ${name} up`;
export const moveDown = (name: string) => `Move ${name} down`;
export const addItem = 'Add an item';
export const addKey = 'Add';
export const to = (name: string) => `to ${name}`;
export const newKey = 'new key';
export const newKeyIn = (name: string) => `New key in ${name}`;
export const asLiteral = 'as Python writes it';
export const unreadAs: Readonly<Record<Exclude<PyType, 'none' | 'bool' | 'list' | 'tuple' | 'dict'>, string>> = {
  str: "Not a Python string: write it in quotes, like 'a\\r\\n'.",
  markup: "Not a Python string: write it in quotes, like 'a\\r\\n'.",
  int: 'Not a whole number.',
  float: 'Not a number: 1.5, 1e3, nan and inf are.',
  bytes: "Not bytes: write them like b'\\x00a'.",
  uuid: 'Not a UUID: 32 hexadecimal digits.',
  datetime: 'Not a date: write it like 2026-11-23 08:10:22+01:00.',
};
/** Flask's tags are for its own types; what plain JSON writes comes back as these. */
const jsonTypes: readonly PyType[] = ['str', 'int', 'float', 'bool', 'none', 'list', 'dict'];
export const typesOf = (format: FormatName): readonly PyType[] => (format === 'flask' ? pyTypes : jsonTypes);

export function editProblem({ code }: EditProblem): string {
  switch (code) {
    case 'duplicate-key':
      return 'There is a key of this name already.';
    case 'cannot-convert':
      return 'This value cannot become one of that type.';
    case 'would-lose':
      return 'Something of this value would be lost.';
    case 'unhashable-key':
      return 'Python takes no list and no dict for a key.';
    case 'no-such-place':
    case 'not-a-dict':
    case 'not-a-sequence':
    case 'out-of-range':
      return 'That is not there any more.';
  }
}

export function textProblem(form: TextForm, { code, detail, place }: TextProblem): string {
  const where = place === null ? '' : `Line ${count(place.line)}, column ${count(place.column)}: `;
  if (form !== 'python') return `${where}${jsonProblems[code] ?? detail}.`;
  return `${where}${literalProblems[code] ?? 'this is no Python literal'}${detail === '' ? '' : ` (${detail})`}.`;
}
const jsonProblems: Readonly<Record<string, string>> = {
  'too-deep': 'nested deeper than Python reads',
  'int-too-long': 'a whole number of more than 4,300 digits, which Python does not read',
  'too-many-values': 'too many values',
  'over-cap': 'too long',
};
const literalProblems: Readonly<Record<string, string>> = {
  empty: 'there is nothing here yet',
  cut: 'it ends too early',
  trailing: 'something follows the value',
  'unterminated-string': 'a string without its closing quote',
  'bad-escape': 'an escape that Python does not know',
  'named-escape': 'names of characters are not read here: write the character',
  'non-ascii-bytes': 'bytes hold ASCII letters and \\x escapes alone',
  'mixed-strings': 'bytes and text side by side',
  'bad-number': 'not a number that Python reads',
  'int-too-long': 'a whole number of more than 4,300 digits',
  'not-a-literal': 'code, where only values can stand',
};

// What the cookie will be

export const difference = 'Difference';
export const noDifference = 'none yet';
export const signedWith = 'Signed with';
export const keyLine = (line: number, keys: number) =>
  keys === 1 ? 'the key given' : `the key of line ${count(line)}`;
export const keyGone = 'The key that signed this session is not among the keys given any more.';
export const timestampLabel = 'Timestamp';
export const signNow = 'Now';
export const signKept = 'As it was';
export const signEnding = (seconds: number) => `${count(seconds)} s before its lifetime ends`;
export const signEnded = 'Just after its lifetime';
export const signChosen = 'At…';
export const chosenTime = 'Signed at';
export const sizeProblems = {
  'near-limit': 'Werkzeug warns of this',
  'too-large': `browsers drop more than ${count(mostBytes)}`,
} as const;

// Writing

export const write = 'Write the cookie';
export const deleteCookie = 'Delete the cookie';
export const undoWrite = 'Undo the write';
export const confirmTitle = (host: string) => `Write a session to ${host}?`;
export const confirmHint = 'This is not this computer’s own site: the next request there uses what you write.';
export const writeTo = (host: string) => `Write to ${host}`;
export const notNow = 'Not now';
export const elsewhere = (origin: string) => `The tab has left ${origin}: go back there to write.`;
export const decideFirst = 'Decide about the server’s change first.';
export const unreadFirst = 'Something cannot be read yet: correct it or undo it first.';
export const tooLarge = (size: number) =>
  `${count(size)} bytes of name and value: browsers drop a cookie of more than ${count(mostBytes)}. Nothing was written.`;

export function signProblem(problem: SigningProblem): string {
  switch (problem.code) {
    case 'no-key':
      return keyGone;
    case 'empty-session':
      return 'The session is empty: Flask would set no cookie.';
    case 'not-a-mapping':
      return 'A session is a dict.';
    case 'not-a-text':
      return 'This kind of token holds one text.';
    case 'kept-on-server':
      return 'What this session holds is on the server.';
    case 'bad-timestamp':
      return 'No timestamp before 1970 can be written.';
    case 'bad-separator':
      return 'itsdangerous refuses this separator.';
    case 'key-not-latin-1':
      return 'Flask-Login takes a key of Latin-1 letters alone.';
    case 'lone-surrogate':
      return 'Half of a character cannot be written as UTF-8.';
    case 'too-deep':
      return `Nested deeper than ${count(problem.limit)} levels, where Python gives up.`;
    case 'int-too-long':
      return 'A whole number of more than 4,300 digits: Python does not write it.';
    case 'mixed-keys':
      return 'Keys of several types cannot be sorted, and Flask sorts them.';
    case 'key-type':
      return 'JSON has no key of this type.';
    case 'date-overflow':
      return 'A date that is beyond the year 9999 in UTC cannot be written.';
    case 'no-json-type':
      return `JSON has no ${typeLabels[problem.type]}: this framework cannot write it.`;
  }
}

export function outcome(done: WriteOutcome): string {
  switch (done.code) {
    case 'written':
      return 'Written, and read back the same.';
    case 'deleted':
      return 'The cookie is deleted.';
    case 'undone':
      return 'Undone: the cookie is as it was.';
    case 'differs':
      return `Written, but the browser changed ${done.attributes.map((one) => attributeNames[one]).join(', ')}.`;
    case 'overtaken':
      return 'The site wrote this session at the same moment. What it wrote is still there, and nothing was written over it.';
    case 'refused':
      return `The browser did not take the cookie. ${done.reason === '' ? 'It gave no reason.' : done.reason} What was there is still there.`;
  }
}
const attributeNames = {
  value: 'the value',
  name: 'the name',
  domain: attribute.domain,
  hostOnly: 'host-only',
  path: attribute.path,
  secure: attribute.secure,
  httpOnly: attribute.httpOnly,
  sameSite: attribute.sameSite,
  expiresAt: 'the expiry',
  storeId: attribute.store,
  partition: attribute.partition,
} as const;

// When the server wrote meanwhile

export const serverChanged = 'The session changed while you were editing it.';
export const serverChangedHint = 'Both are kept until you decide.';
export const mergeBoth = 'Merge both';
export const keepMine = 'Keep mine';
export const takeTheirs = 'Take the new one';
export const mine = 'mine:';
export const theirs = 'the new one:';
export const removedThere = 'removed';

// Copies

export const copyAs = 'Copy as';
export const copyForms: Readonly<Record<CopyName, string>> = {
  'cookie-value': 'Cookie value',
  'cookie-header': 'Cookie: header',
  curl: 'curl',
  httpie: 'HTTPie',
  python: 'Python',
  json: 'JSON',
  'tagged-json': 'Tagged JSON',
  'session-transaction': 'Test client: session_transaction()',
  'pytest-fixture': 'pytest fixture',
};
export const copiedForms: Readonly<Record<CopyName, string>> = {
  'cookie-value': 'the cookie value',
  'cookie-header': 'the Cookie header',
  curl: 'the curl command',
  httpie: 'the HTTPie command',
  python: 'as Python',
  json: 'as JSON',
  'tagged-json': 'as tagged JSON',
  'session-transaction': 'the test client’s lines',
  'pytest-fixture': 'the pytest fixture',
};
/** These carry the signed value. */
export const needsSignature: ReadonlySet<CopyName> = new Set<CopyName>([
  'cookie-value',
  'cookie-header',
  'curl',
  'httpie',
]);
export function copyProblem(problem: CopyProblem): string {
  switch (problem.code) {
    case 'not-finite':
      return 'JSON has no NaN and no infinity.';
    case 'httpie-backslash':
      return 'HTTPie cannot write this value: it drops a backslash.';
    case 'not-a-mapping':
      return 'This is no dict.';
    default:
      return signProblem(problem);
  }
}

// Saved sessions

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
