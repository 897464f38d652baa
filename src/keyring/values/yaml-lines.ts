import { type CodeOptions, readCode } from './code.ts';
import { type Given, type ReadGiven, str } from '../given.ts';
import type { PyValue } from '../../python/value.ts';
import { restOfLine } from '../lines.ts';
import { vetted } from './vetted.ts';

/** A YAML value in a text that isn't YAML as a whole: a part of a file, or one line in something else. */
export function readYamlLine(text: string, at: number, options: CodeOptions): ReadGiven {
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  const line = restOfLine(text, start);
  if (line.trim() === '') return readList(text, start, options);
  const block = blockHeader.exec(line);
  if (block !== null) return readBlock(text, start, block);
  const single = singleQuoted.exec(line);
  if (single === null) return readCode(text, start, options);
  const value = str((single[1] ?? '').replaceAll("''", "'"));
  return { given: vetted({ code: 'value', value, text: single[0] }), end: start + single[0].length };
}

const singleQuoted = /^'((?:[^'\n]|'')*)'/;

function given(value: string, text: string): Given {
  return { code: 'value', value: str(value), text };
}

function readList(text: string, at: number, options: CodeOptions): ReadGiven {
  const items: PyValue[] = [];
  let end = at;
  for (;;) {
    const next = /^[^\n]*\n[ \t]*-[ \t]+(?=\S)/.exec(text.slice(end))?.[0];
    if (next === undefined) break;
    const item = readYamlLine(text, end + next.length, options);
    if (item.given.code !== 'value') return item;
    items.push(item.given.value);
    end = item.end;
  }
  return items.length === 0
    ? { given: given('', ''), end: at }
    : { given: { code: 'value', value: { type: 'list', items }, text: text.slice(at, end).trim() }, end };
}

const blockHeader = /^([|>])([+-]?[1-9]?[+-]?)[ \t]*(?:[ \t]#.*)?\r?$/;

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => line.trim() === '';

/**
 * YAML's `|` and `>` (section 8.1 of its specification): the lines below with deeper indentation, kept as they are or folded into
 * one.
 */
function readBlock(text: string, at: number, [header = '', style, how = '']: RegExpExecArray): ReadGiven {
  const parent = indentOf(text.slice(text.lastIndexOf('\n', at) + 1));
  const below = text.slice(at).split('\n').slice(1);
  const digit = /\d/.exec(how)?.[0];
  const indent =
    digit === undefined
      ? Math.max(indentOf(below.find((line) => !isBlank(line)) ?? ''), parent + 1)
      : parent + Number(digit);
  const after = below.findIndex((line) => !isBlank(line) && indentOf(line) < indent);
  const lines = after < 0 ? below : below.slice(0, after);
  const held = lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
  const end = at + header.length + held.join('\n').length + (held.length > 0 ? 1 : 0);
  const block = held.map((line) => line.slice(indent).replace(/\r$/, '')).join('\n');
  const body = style === '>' ? block.replace(/(?<=^\S.*)\n(\n*)(?=\S)/gm, (_, more: string) => more || ' ') : block;
  // A line break at its end belongs to the key too, unless the header says otherwise. Few intend that, but Flask gets it.
  const breaks = lines.length - held.length + (after < 0 ? 0 : 1);
  const kept = how.includes('-') ? 0 : how.includes('+') ? breaks : Math.min(breaks, 1);
  return { given: given(body === '' ? '' : body + '\n'.repeat(kept), body), end };
}
