import { escaped } from '../../python/repr.ts';

/**
 * A name or a path as Python's `repr` writes it, without the quotes: a cookie's may hold what is not seen, and U+202E, which turns the
 * text around it. Values are shown as their `repr` anyway.
 */
export function visible(text: string): string {
  return Array.from(text, escaped).join('');
}
