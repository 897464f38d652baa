import type { Names } from '../code/fold.ts';
import type { Given } from '../given.ts';
import { lineStart, restOfLine } from '../lines.ts';
import type { KeyName, NameWord } from '../names.ts';
import type { Language } from './language.ts';

/** What the whole text tells of each of its places. */
export type Context = {
  readonly text: string;
  readonly language: Language | null;
  readonly names: Names;
  /** Reads a text that stands in this one, such as the command in `sh -c "…"`. */
  readonly readInner: (text: string) => Given | null;
};

/** A secret's name in a text, with what stands on its line before and after it. */
export type Occurrence = NameWord & {
  readonly name: KeyName;
  readonly before: string;
  readonly after: string;
  readonly context: Context;
};

/** What a statement gave to the name, and the index after it; null where the name is only mentioned. */
export type Statement = {
  readonly given: Given | null;
  readonly end: number;
  /** A variable of the environment, whose lists are texts. */
  readonly isEnvironment?: boolean;
};

/** Tells what the name was given where this is a statement of its kind, else null. */
export type StatementReader = (occurrence: Occurrence) => Statement | null;

// Characters of a line that are looked at on either side: a dump may be one line of many names.
const farthest = 1000;

export function occurrenceOf(word: NameWord, name: KeyName, context: Context): Occurrence {
  const start = Math.max(lineStart(context.text, word.at), word.at - farthest);
  const after = restOfLine(context.text, word.end).slice(0, farthest);
  return { ...word, name, before: context.text.slice(start, word.at), after, context };
}

/** The index after what the pattern matches right behind the name; null where it does not. */
export function afterName({ after, end }: Occurrence, pattern: RegExp): number | null {
  const match = pattern.exec(after);
  return match === null ? null : end + match[0].length;
}
