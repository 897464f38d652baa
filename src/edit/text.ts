import { dumpTagged, type DumpProblem } from '../flask/dump.ts';
import { loadTagged } from '../flask/tag.ts';
import { dumpJson, type JsonDumpProblem } from '../python/json/dump.ts';
import { parseJson } from '../python/json/parse.ts';
import { parseLiteral } from '../python/literal/literal.ts';
import { repr } from '../python/repr.ts';
import type { PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import { type FormatName, formatOf } from '../formats/index.ts';
import { escapeHalves, indentJson } from './indent-json.ts';
import { layOut } from './layout.ts';

/** `tagged-json` is Flask's; the other frameworks write plain `json`. */
export type TextForm = 'python' | 'tagged-json' | 'json';

/**
 * What is wrong with a text, and where: `at` in UTF-16 units, as text fields count; `line` and `column` from 1. Null if the place
 * is unknown, as for a text that is nested too deeply or a tag's content. `code` and `detail` come from the parser.
 */
export type EditTextProblem = {
  readonly code: string;
  readonly detail: string;
  readonly place: { readonly at: number; readonly line: number; readonly column: number } | null;
};

/** The forms that can hold everything the format's payload can. */
export function textFormsFor(format: FormatName): readonly [TextForm, TextForm] {
  return ['python', formatOf(format).json === 'tagged' ? 'tagged-json' : 'json'];
}

/** The value as editable text, one key per line; a problem if the form cannot express it. */
export function writeText(value: PyValue, form: TextForm): Result<string, JsonDumpProblem | DumpProblem> {
  if (form === 'python') return ok(layOut(value, { indent: 0, room: 0, leaf: repr }));
  const json = form === 'tagged-json' ? dumpTagged(value) : dumpJson(value, plain);
  return json.ok ? ok(indentJson(escapeHalves(json.value))) : json;
}

const plain = { separators: [',', ':'], ascii: false } as const;

export function readText(text: string, form: TextForm): Result<PyValue, EditTextProblem> {
  if (form === 'python') {
    const literal = parseLiteral(text);
    return literal.ok ? literal : fail({ ...literal.problem, place: placeOf(text, literal.problem.at) });
  }
  const json = form === 'tagged-json' ? loadTagged(text) : parseJson(text);
  return json.ok ? json : fail(jsonProblem(text, json.problem));
}

type LoadProblem = Extract<ReturnType<typeof loadTagged>, { ok: false }>['problem'];

function jsonProblem(text: string, problem: LoadProblem): EditTextProblem {
  const detail = 'detail' in problem ? problem.detail : '';
  // Python counts code points.
  const place = 'at' in problem ? placeOf(text, unitIndex(text, problem.at)) : null;
  return { code: problem.code, detail, place };
}

function placeOf(text: string, at: number): EditTextProblem['place'] {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { at, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function unitIndex(text: string, characters: number): number {
  let unit = 0;
  for (let count = 0; count < characters; count++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}
