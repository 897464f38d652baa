import { parseLiteral } from '../../python/literal/literal.ts';
import { type Given, str } from '../given.ts';
import { vetted } from '../values/vetted.ts';
import type { StatementReader } from './occurrence.ts';
import { plain } from './plain.ts';
import { shell } from './shell.ts';

const bar = '[|│║┃]';
const nextCell = new RegExp(String.raw`^[\x60*_"'\s]*${bar}([^\n|│║┃]*)(?:${bar}|$)`);

/** A table row as drawn by Markdown, psql or a command line. */
export const tableRow: StatementReader = ({ before, after, end }) => {
  if (!new RegExp(`(?:^|${bar})[\`*_"'\\s]*$`).test(before)) return null;
  const match = nextCell.exec(after);
  return match === null ? null : { given: vetted(shown(match[1] ?? '')), end: end + match[0].length };
};

/** `NAME=value` in back-quotes: only the text between them is read. */
export const codeSpan: StatementReader = (occurrence) => {
  const { before, after, end, context } = occurrence;
  const close = before.endsWith('`') ? after.lastIndexOf('`') : -1;
  if (close < 0 || !/^\s*[=:]/.test(after)) return null;
  const inner = {
    ...occurrence,
    before: '',
    after: after.slice(0, close),
    context: { ...context, text: context.text.slice(0, end + close) },
  };
  const statement = shell(inner) ?? plain(inner);
  return statement === null ? null : { ...statement, end: end + close + 1 };
};

/** `NAME` and its value in back-quotes in prose: `SECRET_KEY`: `k`, SECRET_KEY is `k`. */
export const backQuoted: StatementReader = ({ after, end }) => {
  const match = /^[`*_]*\s*(?::|=|->|=>|→|\bis(?: set)?(?: to)?\b|\bto\b)[\s*_]*`([^`\n]+)`/.exec(after);
  if (match === null) return null;
  // Directly after the equals sign, back-quotes are a command that a shell runs.
  if (/^\s*=\s*`/.test(after)) return null;
  return { given: vetted(shown(match[1] ?? '')), end: end + match[0].length };
};

/** A text without the decoration around it. */
function shown(cell: string): Given {
  const text = cell
    .trim()
    .replace(/^(\*\*|__|`)(.*)\1$/, '$2')
    .trim();
  const read = /^[bu]?(['"]).*\1$/.test(text) ? parseLiteral(text) : null;
  return { code: 'value', value: read?.ok === true ? read.value : str(text), text };
}
