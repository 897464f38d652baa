import { readLiteralAt } from '../../python/literal/literal.ts';
import { fold } from '../code/fold.ts';
import { asDefault } from '../code/outcome.ts';
import { parseExpression } from '../code/parse.ts';
import { givenByOutcome } from '../values/code.ts';
import { readYamlLine } from '../values/yaml-lines.ts';
import { readHcl } from '../values/hcl.ts';
import { vetted } from '../values/vetted.ts';
import type { Occurrence, Statement, StatementReader } from './occurrence.ts';

const named = /([\w.$]*[\w$])\(\s*(?:[\w.]+\s*,\s*|(?:["'][^"'\n]*["']\s*,\s*)*)["'](?:--)?$/;
const setter = /^(?:setenv|putenv|setattr|set|set_env|setItem|setProperty|SetEnvironmentVariable|__setitem__)$/;

/** A name as an argument: `os.environ.setdefault("NAME", "x")`, `monkeypatch.setenv("NAME", "x")`, `config("NAME", default="x")`. */
export const call: StatementReader = ({ before, at, end, after, context }) => {
  const match = named.exec(before);
  if (match === null || !/^["']\s*[,)]/.test(after)) return null;
  const [whole, callee = ''] = match;
  const start = at - whole.length;
  const parsed = parseExpression(context.text, start);
  if (parsed?.expression.kind !== 'call') return null;
  const text = context.text.slice(start, parsed.end);
  const last = callee.split('.').at(-1) ?? '';
  const plain = parsed.expression.args.filter((arg) => arg.name === null);
  const second = plain.at(setter.test(last) && last !== 'setattr' ? 1 : 2);
  if (setter.test(last) && second !== undefined)
    return { given: givenByOutcome(fold(second.value, context.names), text), end: parsed.end };
  const outcome = asDefault(fold(parsed.expression, context.names));
  // A look-up without a default only mentions the name.
  if (outcome.code === 'none' && outcome.why === 'code') return { given: null, end };
  return { given: givenByOutcome(outcome, text), end: parsed.end };
};

/** `environ.Env(NAME=(str, "x"))` of django-environ: a type and a default. */
export const scheme: StatementReader = ({ after, end, context }) => {
  const gap = /^\s*=\s*(?=\()/.exec(after)?.[0];
  const parsed = gap === undefined ? null : parseExpression(context.text, end + gap.length);
  if (gap === undefined || parsed?.expression.kind !== 'list') return null;
  const [type, value] = parsed.expression.items;
  if (type?.kind !== 'name' || !/^(?:str|bytes|list|tuple)$/.test(type.name) || value === undefined) return null;
  const text = context.text.slice(end + gap.length, parsed.end);
  return { given: givenByOutcome(asDefault(fold(value, context.names)), text), end: parsed.end };
};

/** `process.env.NAME || "x"`, `ENV["NAME"] or "x"`, anywhere in the text. */
export const alternative: StatementReader = ({ before, after, at, end, context }) => {
  const path = /[\w.]+(?:\.|\[["'])$/.exec(before)?.[0];
  if (path === undefined || !/^["']?\]?\s*(?:\|\||\?\?|or\b)/.test(after)) return null;
  const parsed = parseExpression(context.text, at - path.length);
  if (parsed === null) return null;
  const outcome = fold(parsed.expression, context.names);
  const text = context.text.slice(at - path.length, parsed.end);
  return outcome.code === 'default' ? { given: givenByOutcome(outcome, text), end: parsed.end } : { given: null, end };
};

/** A pair in a list: `("NAME", "value")`. */
export const pair: StatementReader = ({ before, after, end, context }) => {
  const gap = /^["']\s*,\s*(?=[bBuUrR]?["'])/.exec(after)?.[0];
  if (gap === undefined || !/(?:^|[[(,{\s])[[(]\s*["']$/.test(before)) return null;
  const read = readLiteralAt(context.text, end + gap.length);
  if (!read.ok) return null;
  const source = context.text.slice(end + gap.length, read.value.end);
  return { given: vetted({ code: 'value', value: read.value.value, text: source }), end: read.value.end };
};

/** `["NAME=value"]`: an assignment as a string in a Python or JSON list. */
export const inText: StatementReader = ({ before, after, at, label, context }) => {
  if (!/(?:^|[[,(]|\s)\s*[bu]?["']$/.test(before) || !after.startsWith('=')) return null;
  const read = readLiteralAt(context.text, at - 1);
  if (!read.ok || read.value.value.type !== 'str') return null;
  const value = read.value.value.value.slice(label.length + 1);
  const source = context.text.slice(at - 1, read.value.end);
  const given = vetted({ code: 'value', value: { type: 'str', value }, text: source });
  return { given, end: read.value.end, isEnvironment: true };
};

const nameField =
  /(?:^|[\s{,])["']?(?:name|key|option_name|OptionName|ParameterKey|parameter_key|var|variable)["']?\s*[:=]\s*["']?$/i;
const valueField =
  /^["']?[ \t]*,?[ \t]*(?:[#][^\n]*)?(?:\r?\n[ \t]*)?["']?(?:value|option_value|ParameterValue|parameter_value|default)["']?[ \t]*([:=])[ \t]*/i;
const otherSource =
  /^["']?[ \t]*,?[ \t]*(?:\r?\n[ \t]*)?["']?(valueFrom|value_from|value_source|generateValue|fromGroup|sync)["']?[ \t]*[:={]/;

/** Name and value apart: `- name: NAME` with `value: …` below it, `{"name": "NAME", "value": …}`, HCL's `name = "NAME"`. */
export const apart: StatementReader = ({ before, end, context }) => {
  if (!nameField.test(before)) return null;
  const rest = context.text.slice(end, end + 4000);
  const source = otherSource.exec(rest);
  if (source !== null) return elsewhere(source, end);
  const field = valueField.exec(rest);
  if (field === null) return null;
  const at = end + field[0].length;
  const options = { names: context.names, isCode: false };
  const { given, end: valueEnd } =
    field[1] === '=' && context.language === 'hcl'
      ? readHcl(context.text, at)
      : readYamlLine(context.text, at, options);
  return { given: vetted(given), end: valueEnd, isEnvironment: true };
};

function elsewhere([text, field]: RegExpExecArray, end: number): Statement {
  const why = field === 'generateValue' ? 'generated' : field === 'sync' ? 'environment' : 'secret-store';
  return { given: { code: 'none', why, text: text.replace(/^["'\s,]+/, '') }, end: end + text.length };
}

/** `${NAME:-x}` on its own gives the name a default. */
export const expansion: StatementReader = ({ before, after, end }: Occurrence) => {
  if (!before.endsWith('${')) return before.endsWith('$') ? { given: null, end } : null;
  const match = /^:?[-=]([^{}$"'`\\]+)\}/.exec(after);
  if (match === null) return { given: null, end };
  return {
    given: { code: 'default', values: [{ type: 'str', value: match[1] ?? '' }], text: `\${${match[0]}` },
    end: end + match[0].length,
  };
};
