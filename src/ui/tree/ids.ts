import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import type { Label } from './children.ts';

/** Names a place in a value by its keys, so that what was open stays open when the value changes. Any text can be a key: JSON keeps steps apart. */
export function childId(parent: string, label: Label): string {
  if (label.kind === 'index') return `${parent}[${label.index}]`;
  return label.kind === 'key' ? `${parent}[${keyStep(label.key)}]` : parent;
}

export function rangeId(parent: string, from: number, to: number): string {
  return `${parent}[${from}:${to}]`;
}

function keyStep(key: PyValue): string {
  return repr(key);
}
