import { namesIn } from '../code/names-in.ts';
import type { Given } from '../given.ts';
import { lineAt } from '../lines.ts';
import { keyNameOf, type KeyName, type NameWord, nameWords, type OtherName } from '../names.ts';
import { alternative, apart, call, expansion, inText, pair, scheme } from './calls.ts';
import { type Language, languageOf } from './language.ts';
import { markup } from './markup.ts';
import { type Context, occurrenceOf, type Statement, type StatementReader } from './occurrence.ts';
import { plain } from './plain.ts';
import { fish, shell, twoWords } from './shell.ts';
import { backQuoted, codeSpan, tableRow } from './tables.ts';
import { dockerfile, server, supervisor, systemd } from './units.ts';
import { cmd, listed, powerShell } from './windows.ts';

/** A secret's name with what was assigned to it, and the lines (from 0) that it covers. */
export type Found = {
  readonly name: KeyName;
  /** The name as written. */
  readonly label: string;
  readonly first: number;
  readonly last: number;
  /** A variable of the environment, which `app.config.from_prefixed_env` parses as JSON. */
  readonly isEnvironment: boolean;
  readonly given: Given;
};

/** In order: the one with the most reliable marks first. */
const readers: readonly StatementReader[] = [
  markup,
  codeSpan,
  powerShell,
  cmd,
  expansion,
  dockerfile,
  systemd,
  supervisor,
  server,
  fish,
  twoWords,
  call,
  scheme,
  alternative,
  pair,
  apart,
  shell,
  inText,
  tableRow,
  backQuoted,
  plain,
  listed,
];

// Commands nested three deep are nobody's config.
const deepest = 3;

type StatementOptions = { readonly depth?: number; readonly language?: Language | null };

/**
 * Every secret key to which the text assigns a value, or a reason why there is none, in any language of config files and command
 * lines.
 */
export function findStatements(
  text: string,
  { depth = 0, language = languageOf(text) }: StatementOptions = {},
): Found[] {
  const context: Context = {
    text,
    language,
    names: namesIn(text),
    readInner: (inner) => (depth < deepest ? (findStatements(inner, { depth: depth + 1 })[0]?.given ?? null) : null),
  };
  const found: Found[] = [];
  let end = 0;
  for (const word of nameWords(text)) {
    if (word.at < end) continue;
    const name = keyNameOf(word.label);
    if (name === null) continue;
    const statement = isKeyName(name) ? readStatement(word, name, context) : readOther(word, name, context);
    if (statement === null) continue;
    end = Math.max(end, statement.end);
    if (statement.given === null) continue;
    const lines = { first: lineAt(text, word.at), last: lineAt(text, Math.max(word.at, statement.end)) };
    const { given, isEnvironment = false } = statement;
    found.push({ name: isKeyName(name) ? name : 'SECRET_KEY', label: word.label, ...lines, isEnvironment, given });
  }
  return found;
}

const isKeyName = (name: KeyName | OtherName): name is KeyName =>
  name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS';

const comment = /^\s*(?:#|\/\/|;|<!--|--\s|rem\s)|^[^'"]*\s#\s/i;

function readStatement(word: NameWord, name: KeyName, context: Context): Statement | null {
  const occurrence = occurrenceOf(word, name, context);
  if (comment.test(occurrence.before)) return null;
  for (const reader of readers) {
    const statement = reader(occurrence);
    if (statement !== null) return statement;
  }
  return null;
}

/** A name that isn't a secret key's but gets a value: the note says what it is for. */
function readOther(word: NameWord, why: OtherName, context: Context): Statement | null {
  const statement = readStatement(word, 'SECRET_KEY', context);
  const given = statement?.given ?? null;
  if (statement === null || given === null) return statement;
  const text = given.code === 'unreadable' ? '' : given.text;
  return { ...statement, given: { code: 'none', why, text: why === 'in-a-file' ? text : word.label } };
}
