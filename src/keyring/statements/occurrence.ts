import type { Names } from '../code/fold.ts';
import type { Given } from '../given.ts';
import { lineStart, restOfLine } from '../lines.ts';
import type { KeyName, NameWord } from '../names.ts';
import type { Language } from './language.ts';

/** What the whole text reveals about each of its places. */
export type Context = {
  readonly text: string;
  readonly language: Language | null;
  readonly names: Names;
  /** Reads a text inside this one, such as the command in `sh -c "…"`. */
  readonly readInner: (text: string) => Given | null;
};

/** A secret's name in a text, with the parts of its line before and after it. */
export type Occurrence = NameWord & {
  readonly name: KeyName;
  readonly before: string;
  readonly after: string;
  readonly context: Context;
};

/** What a statement assigned to the name, and the index after it; null if the name is only mentioned. */
export type Statement = {
  readonly given: Given | null;
  readonly end: number;
  /** A variable of the environment, whose lists are texts. */
  readonly isEnvironment?: boolean;
};

/** Returns what the name was assigned if this is a statement of its kind, else null. */
export type StatementReader = (occurrence: Occurrence) => Statement | null;

// How many characters of a line are looked at on each side: a dump may be one line with many names.
const farthest = 1000;

export function occurrenceOf(word: NameWord, name: KeyName, context: Context): Occurrence {
  const start = Math.max(lineStart(context.text, word.at), word.at - farthest);
  const after = restOfLine(context.text, word.end).slice(0, farthest);
  return { ...word, name, before: context.text.slice(start, word.at), after, context };
}

/** The index after what the pattern matches directly behind the name; null if it does not match. */
export function afterName({ after, end }: Occurrence, pattern: RegExp): number | null {
  const match = pattern.exec(after);
  return match === null ? null : end + match[0].length;
}
