import { escaped } from '../../python/repr.ts';

/**
 * A name or a path as in Python's `repr`, without the quotes: a cookie's name can contain invisible characters, and U+202E, which
 * reverses the text around it. Values are shown as their `repr` anyway.
 */
export function visible(text: string): string {
  return Array.from(text, escaped).join('');
}
