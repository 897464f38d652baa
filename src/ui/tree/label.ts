import { repr } from '../../python/repr.ts';
import type { Label } from './children.ts';

/** A key's text in the tree: bare if it is a plain word, as in devtools, else its Python `repr` (`'1'` isn't `1`). */
export function labelText(label: Label): string {
  if (label.kind === 'index') return String(label.index);
  if (label.kind === 'range') return `[${label.from} … ${label.to}]`;
  if (label.kind === 'root') return '';
  const { key } = label;
  return key.type === 'str' && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key.value) ? key.value : repr(key);
}
