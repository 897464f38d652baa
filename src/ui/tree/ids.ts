import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import type { Label } from './children.ts';

/**
 * An id for a place in a value, made of its keys, so that open rows stay open when the value changes. JSON separates the keys, which
 * can contain anything.
 */
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
