import { type Token, tokensOf } from './token.ts';

/** What stands between a bracket and its closing one; `callee` is the path right before it, as `s.cookies` of `s.cookies['a']`. */
export type Group = {
  readonly kind: 'group';
  readonly open: string;
  readonly callee: string;
  readonly items: Item[];
  readonly at: number;
  end: number;
};

export type Item = Token | Group;

// The recursion over an outline is as deep; deeper brackets are marks.
const deepest = 60;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A text cut at its brackets, in whatever language. One that is never closed ends with the text; a closing one too many is a mark. */
export function outlineOf(text: string): Group {
  const root: Group = { kind: 'group', open: '', callee: '', items: [], at: 0, end: text.length };
  const stack: Group[] = [root];
  for (const token of tokensOf(text)) {
    const group = stack.at(-1) ?? root;
    if (token.kind === 'mark' && closing[token.text] !== undefined && stack.length < deepest) {
      const inner = { kind: 'group', open: token.text, callee: calleeOf(group.items, token.at, text) } as const;
      const opened = { ...inner, items: [], at: token.at, end: text.length };
      group.items.push(opened);
      stack.push(opened);
    } else if (token.kind === 'mark' && /^[)\]}]$/.test(token.text)) close(stack, token);
    else group.items.push(token);
  }
  return root;
}

function close(stack: Group[], token: Token): void {
  const depth = stack.findLastIndex(({ open }) => closing[open] === token.text);
  if (depth < 1) return;
  for (const group of stack.splice(depth)) group.end = token.end;
}

function calleeOf(items: readonly Item[], at: number, text: string): string {
  const last = items.at(-1);
  if (last?.kind !== 'word' || last.end !== at) return '';
  const before = items.at(-2);
  const of = items.at(-3);
  // `[System.Net.Cookie]::new(` and `Cookie::create(`.
  const isMember = before?.kind === 'mark' && before.text === '::' && of !== undefined && at - of.at < 200;
  return isMember ? text.slice(of.at, at) : last.text;
}
