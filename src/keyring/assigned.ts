import type { LiteralProblem } from '../python/literal/scanner.ts';
import { readLiteralAt } from '../python/literal/literal.ts';
import type { PyValue } from '../python/value.ts';

/** What stands after `NAME =`; `end` is the index after it, `at` in a problem an index into the text. */
export type Assigned =
  | { readonly code: 'value'; readonly value: PyValue; readonly text: string; readonly end: number }
  /** A call, a name, a template: nobody knows the value before it runs. */
  | { readonly code: 'code'; readonly text: string; readonly end: number }
  | { readonly code: 'unreadable'; readonly problem: LiteralProblem; readonly end: number };

/** How the name stood decides between languages that differ: Python and TOML, JSON, YAML, a shell's `export`, `ENV` without a sign. */
export type Dialect = 'python' | 'json' | 'yaml' | 'shell' | 'directive';

/** Reads the value that starts at `at`, in as many lines as it takes. */
export function readAssigned(text: string, at: number, dialect: Dialect): Assigned {
  const read = readGiven(text, at, dialect);
  if (read.code !== 'value') return read;
  const isFilledIn = read.value.type === 'str' && template.test(read.value.value);
  const isCommand = dialect === 'shell' && /^"\$\([^]+\)"$/.test(read.text);
  return isFilledIn || isCommand ? { code: 'code', text: read.text, end: read.end } : read;
}

// Of Docker Compose and shells; of Ansible, Helm and Jinja.
const template = /^(?:\$\{[^]*\}|\{\{[^]*\}\})$/;

function readGiven(text: string, at: number, dialect: Dialect): Assigned {
  const start = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  const line = restOfLine(text, start);
  if (line.trim() === '') return dialect === 'yaml' ? readYamlList(text, start) : given('', '', start);
  const block = dialect === 'yaml' ? blockHeader.exec(line) : null;
  if (block !== null) return readYamlBlock(text, start, block);
  if (/^(?:['"]|[bBrRuUfF]{1,2}['"])/.test(line)) return readQuoted(text, start, dialect);
  if (/^[[(]/.test(line)) return readBracketed(text, start);
  return readBare(dialect === 'shell' ? (shellWord.exec(line)?.[0] ?? '') : line, start);
}

// Up to a blank or an operator: a command may go on.
const shellWord = /^(?:\$[({][^)}]*[)}]|`[^`]*`|[^\s;&|])*/;

function given(value: string, text: string, end: number): Assigned {
  return { code: 'value', value: { type: 'str', value }, text, end };
}

function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.slice(at) : text.slice(at, end);
}

const single = /^'((?:[^'\n]|'')*)'/;

function readQuoted(text: string, at: number, dialect: Dialect): Assigned {
  const line = restOfLine(text, at);
  if (dialect === 'json') {
    const token = /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0];
    const value = token === undefined ? null : parseJsonText(token);
    if (token !== undefined && value !== null) return given(value, token, at + token.length);
  }
  const quoted = dialect === 'python' ? null : single.exec(line);
  // YAML doubles a quote, a shell closes and opens again: in neither is a backslash an escape.
  if (quoted !== null)
    return given((quoted[1] ?? '').replaceAll("''", dialect === 'yaml' ? "'" : ''), quoted[0], at + quoted[0].length);
  return readLiteral(text, at, dialect === 'shell' || dialect === 'directive' ? afterWord : afterValue);
}

function parseJsonText(token: string): string | null {
  try {
    return String(JSON.parse(token));
  } catch {
    return null;
  }
}

// `'…'.encode()` is the bytes that Flask would make of the text anyway.
const afterValue = /^[ \t]*(?:\.encode\([ \t]*(?:["']utf-?8["'][ \t]*)?\))?[ \t]*(?:[,;)}\]].*|#.*|\/\/.*)?$/i;

// Words of their own may follow.
const afterWord = /^(?:[ \t;&|].*)?$/;

function readLiteral(text: string, at: number, after = afterValue): Assigned {
  const read = readLiteralAt(text, at);
  if (!read.ok)
    return {
      code: read.problem.code === 'not-a-literal' ? 'code' : 'unreadable',
      problem: read.problem,
      text: restOfLine(text, at).trim(),
      end: at,
    };
  const { value, end } = read.value;
  const rest = restOfLine(text, end);
  if (!after.test(rest)) return { code: 'code', text: `${text.slice(at, end)}${rest}`.trim(), end };
  return { code: 'value', value, text: text.slice(at, end), end };
}

/** A list or tuple; where it is none, a bare text that happens to start with a bracket. */
function readBracketed(text: string, at: number): Assigned {
  const read = readLiteral(text, at);
  const line = restOfLine(text, at);
  return read.code === 'value' || /^[[(]\s*(?:["'\]]|$)|[\])],?$/.test(line) ? read : readBare(line, at);
}

const code =
  /^(?:os|environ|env|getenv|secrets|config|decouple|settings|self|app|current_app|str|bytes|open|uuid|base64|hashlib|binascii|random|process|get_\w+|load_\w+|generate_\w+|token_\w+)\s*[.([]|^[A-Za-z_][\w.]{3,}\(.*\)[,;]?$|\(\)$|^\$\{.*\}$|^\$\(.+\)$|^`.+`$|^\$[A-Z_]\w*$|^\{\{|^!\w/;

/** Unquoted, to the end of the line or to a comment. */
function readBare(line: string, at: number): Assigned {
  const text = line.replace(/\s+#.*$/, '').trim();
  const end = at + line.length;
  if (code.test(text)) return { code: 'code', text, end };
  const none = /^(?:None|null|~)(?=\s*(?:[,;)}\]].*)?$)/.exec(text)?.[0];
  // Of a dict, more may follow on the line.
  if (none !== undefined)
    return { code: 'value', value: { type: 'none' }, text: none, end: at + line.indexOf(none) + none.length };
  return given(text, text, end);
}

function readYamlList(text: string, at: number): Assigned {
  const items: PyValue[] = [];
  let end = at;
  for (;;) {
    const next = /^[^\n]*\n[ \t]*-[ \t]+(?=\S)/.exec(text.slice(end))?.[0];
    if (next === undefined) break;
    const item = readAssigned(text, end + next.length, 'yaml');
    if (item.code !== 'value') return item;
    items.push(item.value);
    end = item.end;
  }
  return items.length === 0
    ? given('', '', at)
    : { code: 'value', value: { type: 'list', items }, text: text.slice(at, end).trim(), end };
}

const blockHeader = /^([|>])([+-]?[1-9]?[+-]?)[ \t]*(?:[ \t]#.*)?\r?$/;

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => line.trim() === '';

/** YAML's `|` and `>` (8.1 of its specification): the lines below that are further in, as they are or folded into one. */
function readYamlBlock(text: string, at: number, [header = '', style, how = '']: RegExpExecArray): Assigned {
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
  // A line break at its end is the key's too, unless the header says otherwise: few mean that, and Flask gets it.
  const breaks = lines.length - held.length + (after < 0 ? 0 : 1);
  const kept = how.includes('-') ? 0 : how.includes('+') ? breaks : Math.min(breaks, 1);
  return given(body === '' ? '' : body + '\n'.repeat(kept), body, end);
}
