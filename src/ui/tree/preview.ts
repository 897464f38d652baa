import { repr } from '../../python/repr.ts';
import type { PyType, PyValue } from '../../python/value.ts';
import { childAt, childCount } from './children.ts';

/** A piece of Python source; `type` is null for punctuation. */
export type PreviewToken = { readonly text: string; readonly type: PyType | null };

const brackets = { list: ['[', ']'], tuple: ['(', ')'], dict: ['{', '}'] } as const;

/** A longer text is cut before `repr`, because a row shows less. */
const longest = 2000;

/** `repr` of a value without children, in bounded time. */
export function leafText(value: PyValue): string {
  if (value.type === 'dict' || value.type === 'list' || value.type === 'tuple') {
    const [open, close] = brackets[value.type];
    return `${open}${close}`;
  }
  return repr(value);
}

/** The start of a container's `repr`, up to about `budget` characters. Values are separate pieces: each has its own text direction. */
export function preview(value: PyValue, budget: number): PreviewToken[] {
  const tokens: PreviewToken[] = [];
  let left = budget;
  write(value);
  return tokens;

  function push(text: string, type: PyType | null): void {
    const cut = text.length > left ? `${text.slice(0, Math.max(left, 0))}…` : text;
    left -= text.length;
    tokens.push({ text: cut, type });
  }

  function write(part: PyValue): void {
    if (part.type !== 'dict' && part.type !== 'list' && part.type !== 'tuple')
      return push(leafText(shortened(part)), part.type);
    const [open, close] = brackets[part.type];
    push(open, null);
    writeChildren(part);
    push(part.type === 'tuple' && childCount(part) === 1 ? `,${close}` : close, null);
  }

  function writeChildren(part: PyValue): void {
    const count = childCount(part);
    for (let index = 0; index < count; index += 1) {
      if (index > 0) push(', ', null);
      const child = childAt(part, index);
      if (left <= 0 || !child) return push('…', null);
      if (child.label.kind === 'key') {
        write(child.label.key);
        push(': ', null);
      }
      write(child.value);
    }
  }
}

function shortened(value: PyValue): PyValue {
  const isText = value.type === 'str' || value.type === 'markup';
  return isText && value.value.length > longest ? { type: value.type, value: value.value.slice(0, longest) } : value;
}
