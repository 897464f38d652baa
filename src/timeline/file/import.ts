import * as v from 'valibot';
import { parseJson } from '../../python/json/parse.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';
import type { Entry } from '../entry.ts';
import type { TimelineCopy } from './export.ts';
import { type FileEntry, type FileValue, type TimelineFile, timelineFileSchema } from './file-schema.ts';

export type ImportProblem =
  /** `at` is a character offset; null if the error has none. */
  | { readonly code: 'not-json'; readonly at: number | null }
  | { readonly code: 'not-a-timeline' }
  | { readonly code: 'unknown-version'; readonly version: string }
  /** The first field that is not as it has to be, named as a path, `entries[3].status`, and what it has to be. */
  | { readonly code: 'bad-field'; readonly path: string; readonly expected: string }
  /** `path` leads to an index that is beyond the list of values. */
  | { readonly code: 'no-such-value'; readonly path: string };

export function importTimeline(text: string): Result<TimelineCopy, ImportProblem> {
  const parsed = parseFile(text);
  if (!parsed.ok) return parsed;
  const header = v.safeParse(fileHeaderSchema, parsed.value);
  if (!header.success) return fail({ code: 'not-a-timeline' });
  const { version } = header.output;
  if (version !== 1) return fail({ code: 'unknown-version', version: versionText(version) });
  const read = v.safeParse(timelineFileSchema, parsed.value, { abortEarly: true });
  return read.success ? copyOf(read.output) : fail(badField(read.issues[0]));
}

/** What every version of the file has: what is wrong with the rest of a later one cannot be said. */
const fileHeaderSchema = v.object({ format: v.literal('decant-timeline'), version: v.unknown() });

const longestVersion = 40;

/** A sentence quotes it, and a file may hold anything there. Nested lists and objects are not written out: they can be too deep for that. */
function versionText(version: unknown): string {
  if (typeof version === 'object' && version !== null) return Array.isArray(version) ? '[…]' : '{…}';
  const text = String(version);
  return text.length > longestVersion ? `${text.slice(0, longestVersion)}…` : text;
}

function badField({ path, message }: v.BaseIssue<unknown>): ImportProblem {
  const keys = (path ?? []).map(({ key }) => key);
  return { code: 'bad-field', path: pathText(keys), expected: message };
}

function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function parseFile(text: string): Result<unknown, ImportProblem> {
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    return fail({ code: 'not-json', at: offsetOfError(text) });
  }
}

/** The engines' own messages word the offset differently, or lack it; this project's JSON parser returns it. */
function offsetOfError(text: string): number | null {
  const read = parseJson(text);
  return !read.ok && 'at' in read.problem ? read.problem.at : null;
}

function copyOf(file: TimelineFile): Result<TimelineCopy, ImportProblem> {
  const names = file.values.map((value, at) => value.raw ?? `redacted-${at}`);
  const missing = file.entries.flatMap((entry, at) =>
    indexesIn(entry)
      .filter(([, index]) => index !== null && index >= names.length)
      .map(([field]) => `entries[${at}].${field}`),
  );
  if (missing[0] !== undefined) return fail({ code: 'no-such-value', path: missing[0] });
  const { exportedAt, host, engine, redacted, dropped } = file;
  const summaries = new Map<string, FileValue>(file.values.map((value, at) => [names[at] ?? '', value]));
  const entries = file.entries.map((entry) => restored(entry, names));
  return ok({ exportedAt, host, engine, redacted, dropped, entries, summaries });
}

function indexesIn(entry: FileEntry): [string, number | null][] {
  if (entry.kind === 'navigation') return [];
  const sides: [string, number | null][] = [
    ['before', entry.before],
    ['after', entry.after],
  ];
  if (entry.kind === 'changed-outside') return sides;
  return [...sides, ['refused.value', entry.refused?.value ?? null], ['unsent.value', entry.unsent?.value ?? null]];
}

function restored(entry: FileEntry, names: readonly string[]): Entry {
  const value = (index: number | null) => (index === null ? null : (names[index] ?? null));
  if (entry.kind === 'navigation') return entry;
  const sides = { before: value(entry.before), after: value(entry.after) };
  if (entry.kind === 'changed-outside') return { ...entry, ...sides };
  const { refused, unsent } = entry;
  return {
    ...entry,
    ...sides,
    refused: refused && { ...refused, value: value(refused.value) },
    unsent: unsent && { ...unsent, value: names[unsent.value] ?? '' },
  };
}
