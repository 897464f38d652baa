import { parseLiteral } from '../../python/literal/literal.ts';
import type { PyValue } from '../../python/value.ts';
import { type Expression } from './expression.ts';
import { type CodeCursor, skip, take } from './source.ts';

const opening = /([bBrRuUfF]{0,2})('''|"""|'|")/y;
const bodies: Readonly<Record<string, RegExp>> = {
  "'": /(?:[^'\\\r\n]|\\(?:\r\n|[^]))*'/y,
  '"': /(?:[^"\\\r\n]|\\(?:\r\n|[^]))*"/y,
  "'''": /(?:[^'\\]|\\[^]|'(?!''))*'''/y,
  '"""': /(?:[^"\\]|\\[^]|"(?!""))*"""/y,
};

/** One or more adjacent strings, which Python joins. Null if there is none here or one cannot be read. */
export function readStrings(source: CodeCursor): Expression | null {
  const tokens: Expression[] = [];
  for (;;) {
    const before = source.at;
    if (tokens.length > 0) skip(source);
    const token = readToken(source);
    if (token === 'none') {
      source.at = before;
      return tokens.length === 0 ? null : joinedOf(tokens);
    }
    if (token === null) return null;
    tokens.push(token);
  }
}

function readToken(source: CodeCursor): Expression | 'none' | null {
  const start = source.at;
  const open = take(source, opening);
  if (open === null) return 'none';
  const quote = /['"]+$/.exec(open)?.[0] ?? '';
  const body = take(source, bodies[quote] ?? /(?!)/y);
  if (body === null) {
    source.at = start;
    return null;
  }
  const prefix = open.slice(0, -quote.length);
  const isTemplate = /f/i.test(prefix);
  if (isTemplate && /[{}]/.test(body.replaceAll(/\{\{|\}\}/g, ''))) return { kind: 'unknown', parts: [] };
  const plain = isTemplate ? body.replaceAll('{{', '{').replaceAll('}}', '}') : body;
  const read = parseLiteral(`${prefix.replaceAll(/f/gi, '')}${quote}${plain}`);
  return read.ok ? { kind: 'constant', value: read.value } : null;
}

function joinedOf(tokens: readonly Expression[]): Expression | null {
  let whole: PyValue | null = null;
  for (const token of tokens) {
    if (token.kind !== 'constant') return { kind: 'unknown', parts: [] };
    const joined: PyValue | null = whole === null ? token.value : concatenated(whole, token.value);
    if (joined === null) return null;
    whole = joined;
  }
  return whole === null ? null : { kind: 'constant', value: whole };
}

/** Python's `+` of two texts, two bytes or two lists. Null if it raises or gets anything else. */
export function concatenated(left: PyValue, right: PyValue): PyValue | null {
  if (left.type === 'str' && right.type === 'str') return { type: 'str', value: left.value + right.value };
  if (left.type === 'bytes' && right.type === 'bytes')
    return { type: 'bytes', value: Uint8Array.from([...left.value, ...right.value]) };
  if (left.type === 'list' && right.type === 'list') return { type: 'list', items: [...left.items, ...right.items] };
  return null;
}
