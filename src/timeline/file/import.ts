import { parseJson } from '../../python/json/parse.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';
import type { Entry } from '../entry.ts';
import type { FileEntry, FileValue, TimelineCopy, TimelineFile } from './export.ts';
import { timelineSchema } from './file-schema.ts';
import { type BadField, badField } from './schema.ts';

export type ImportProblem =
  /** `at` is a character offset; null where no place can be named. */
  | { readonly code: 'not-json'; readonly at: number | null }
  | { readonly code: 'not-a-timeline' }
  | { readonly code: 'unknown-version'; readonly version: string }
  | ({ readonly code: 'bad-field' } & BadField)
  /** `path` names a value's index that the list of values does not have. */
  | { readonly code: 'no-such-value'; readonly path: string };

export function importTimeline(text: string): Result<TimelineCopy, ImportProblem> {
  const parsed = parseFile(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isTimeline(file)) return fail({ code: 'not-a-timeline' });
  if (file.version !== 1) return fail({ code: 'unknown-version', version: String(file.version) });
  const bad = badField(file, timelineSchema);
  if (bad !== null) return fail({ code: 'bad-field', ...bad });
  return isFile(file) ? copyOf(file) : fail({ code: 'not-a-timeline' });
}

function parseFile(text: string): Result<unknown, ImportProblem> {
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    return fail({ code: 'not-json', at: placeOfError(text) });
  }
}

/** Engines word the place differently, or leave it out; this project's own reader of JSON says it. */
function placeOfError(text: string): number | null {
  const read = parseJson(text);
  return !read.ok && 'at' in read.problem ? read.problem.at : null;
}

function isTimeline(file: unknown): file is { format: 'decant-timeline'; version: unknown } {
  if (typeof file !== 'object' || file === null || !('format' in file)) return false;
  return file.format === 'decant-timeline' && 'version' in file;
}

function isFile(file: unknown): file is TimelineFile {
  return badField(file, timelineSchema) === null;
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
  const refused = 'refused' in entry ? entry.refused : null;
  return refused === null ? sides : [...sides, ['refused.value', refused.value]];
}

function restored(entry: FileEntry, names: readonly string[]): Entry {
  const value = (index: number | null) => (index === null ? null : (names[index] ?? null));
  if (entry.kind === 'navigation') return entry;
  const sides = { before: value(entry.before), after: value(entry.after) };
  if (entry.kind === 'changed-outside') return { ...entry, ...sides };
  const { refused } = entry;
  return { ...entry, ...sides, refused: refused && { ...refused, value: value(refused.value) } };
}
