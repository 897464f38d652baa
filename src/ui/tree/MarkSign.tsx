import * as words from '../words/tree.ts';
import type { Mark } from './marks.ts';

const signs = { added: '+', changed: '~', moved: '↕', inside: '•', removed: '−' } as const;

/** What the last change did to a row, as a sign and as a word for readers. */
export function MarkSign({ kind }: { kind: Mark['kind'] | 'removed' }) {
  return (
    <span class="mark" title={words.marks[kind]}>
      <span aria-hidden="true">{signs[kind]}</span>
      <span class="hidden">{words.marks[kind]}</span>
    </span>
  );
}
