import { depthLimit } from './parse.ts';
import { writeJsonFloat, writeJsonText } from './write.ts';
import type { PyEntry, PyType, PyValue } from '../value.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';

/** Why `json.dumps` raises. */
export type JsonDumpProblem =
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'int-too-long' }
  /** A key that is not a str, int, float, bool or None. */
  | { readonly code: 'key-type' }
  /** "Object of type … is not JSON serializable" */
  | { readonly code: 'no-json-type'; readonly type: PyType };

export type JsonStyle = {
  readonly separators: readonly [item: string, key: string];
  /** `ensure_ascii`: characters beyond ASCII as `\u` escapes. */
  readonly ascii: boolean;
};

/** Python's `json.dumps(value)` without tags, keys in their own order. It writes a tuple as a list and a Markup as a str. */
export function dumpJson(value: PyValue, style: JsonStyle): Result<string, JsonDumpProblem> {
  const pieces: string[] = [];
  const problem = write(value, { style, pieces, depth: 0 });
  return problem === null ? ok(pieces.join('')) : fail(problem);
}

type JsonOutput = { readonly style: JsonStyle; readonly pieces: string[]; readonly depth: number };

function write(value: PyValue, output: JsonOutput): JsonDumpProblem | null {
  if (value.type === 'dict') return writeDict(value.entries, output);
  if (value.type === 'list' || value.type === 'tuple')
    return writeAll(
      value.items.map((item) => ({ before: '', value: item })),
      '[]',
      output,
    );
  const word = jsonWord(value, output.style);
  if (!word.ok) return word.problem;
  output.pieces.push(word.value);
  return null;
}

type JsonItem = { readonly before: string; readonly value: PyValue };

function writeDict(entries: readonly PyEntry[], output: JsonOutput): JsonDumpProblem | null {
  const parts: JsonItem[] = [];
  for (const { key, value } of entries) {
    const name = jsonWord(key, output.style);
    if (!name.ok) return name.problem.code === 'no-json-type' ? { code: 'key-type' } : name.problem;
    // None, numbers and booleans become keys as their JSON words.
    const text = isText(key) ? name.value : `"${name.value}"`;
    parts.push({ before: text + output.style.separators[1], value });
  }
  return writeAll(parts, '{}', output);
}

function writeAll(
  parts: readonly JsonItem[],
  brackets: string,
  { style, pieces, depth }: JsonOutput,
): JsonDumpProblem | null {
  // What a request leaves of Python's recursion limit, at one frame per level. Reading allows the same depth.
  if (depth >= depthLimit) return { code: 'too-deep', limit: depthLimit };
  pieces.push(brackets.charAt(0));
  for (const [at, { before, value }] of parts.entries()) {
    pieces.push(at > 0 ? style.separators[0] + before : before);
    const problem = write(value, { style, pieces, depth: depth + 1 });
    if (problem !== null) return problem;
  }
  pieces.push(brackets.charAt(1));
  return null;
}

// sys.get_int_max_str_digits() of Python 3.11.
const intBound = 10n ** 4300n;

function jsonWord(value: PyValue, { ascii }: JsonStyle): Result<string, JsonDumpProblem> {
  switch (value.type) {
    case 'none':
      return ok('null');
    case 'bool':
      return ok(String(value.value));
    case 'int':
      return value.value < intBound && value.value > -intBound
        ? ok(value.value.toString())
        : fail({ code: 'int-too-long' });
    case 'float':
      return ok(writeJsonFloat(value.value));
    case 'str':
    case 'markup':
      return ok(ascii ? writeJsonText(value.value) : wideText(value.value));
    default:
      return fail({ code: 'no-json-type', type: value.type });
  }
}

/** `py_encode_basestring` (Lib/json/encoder.py) escapes only what JSON requires. */
function wideText(text: string): string {
  return `"${text.replaceAll(/["\\\0-\x1f]/g, (unit) => writeJsonText(unit).slice(1, -1))}"`;
}

const isText = (key: PyValue) => key.type === 'str' || key.type === 'markup';
