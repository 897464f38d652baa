import { fail, ok, type Result } from '../../foundation/result.ts';
import { type LiteralProblem, type LiteralScanner, skipBlank, stop, take, takeMark } from './scanner.ts';
import { readValue } from './value.ts';
import type { PyValue } from '../value.ts';

/**
 * `ast.literal_eval` for what a session or a key can hold, plus what `repr()` writes for the rest: `nan`, `inf`, `UUID('…')`,
 * `Markup('…')`, `datetime.datetime(…)`. Sets and complex numbers are refused. `at` is an index into `text`.
 */
export function parseLiteral(text: string): Result<PyValue, LiteralProblem> {
  const scanner = startAt(text, 0);
  const lineStart = skipLines(scanner);
  // literal_eval strips the first line's indent; later lines may not be indented. A form feed resets the column to 0.
  const indented = lineStart > 0 && /[ \t][^\f]*$/.test(text.slice(lineStart, scanner.at));
  const value = indented ? stop(scanner, 'syntax') : readTop(scanner);
  if (value === null) return fail(problemOf(scanner));
  skipLines(scanner);
  return scanner.at < text.length ? fail({ code: 'trailing', at: scanner.at, detail: '' }) : ok(value);
}

/** The literal that starts at `at`, whatever follows; `end` is the index after its last character. */
export function readLiteralAt(text: string, at: number): Result<{ value: PyValue; end: number }, LiteralProblem> {
  const scanner = startAt(text, at);
  const value = readValue(scanner);
  return value === null ? fail(problemOf(scanner)) : ok({ value, end: scanner.at });
}

const newline = /\r\n|\r|\n/y;

/** Skips empty lines and comments. Returns the index where the next line with content starts. */
function skipLines(scanner: LiteralScanner): number {
  let lineStart = scanner.at;
  skipBlank(scanner);
  while (take(scanner, newline) !== null) {
    lineStart = scanner.at;
    skipBlank(scanner);
  }
  return lineStart;
}

function startAt(text: string, at: number): LiteralScanner {
  return { text, at, depth: 0, problem: null };
}

function problemOf(scanner: LiteralScanner): LiteralProblem {
  return scanner.problem ?? { code: 'syntax', at: scanner.at, detail: '' };
}

/** A value, or comma-separated values without brackets: a tuple. */
function readTop(scanner: LiteralScanner): PyValue | null {
  const first = readValue(scanner);
  if (first === null || !takeMark(scanner, ',')) return first;
  const items = [first];
  do {
    skipBlank(scanner);
    if (/^[\r\n]?$/.test(scanner.text.charAt(scanner.at))) break;
    const next = readValue(scanner);
    if (next === null) return null;
    items.push(next);
  } while (takeMark(scanner, ','));
  return { type: 'tuple', items };
}
