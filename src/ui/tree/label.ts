import { repr } from '../../python/repr.ts';
import type { Label } from './children.ts';

/** A key as the tree writes it: bare where it is a plain word, as devtools do, else as Python prints it (`'1'` is not `1`). */
export function labelText(label: Label): string {
  if (label.kind === 'index') return String(label.index);
  if (label.kind === 'range') return `[${label.from} … ${label.to}]`;
  if (label.kind === 'root') return '';
  const { key } = label;
  return key.type === 'str' && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key.value) ? key.value : repr(key);
}
