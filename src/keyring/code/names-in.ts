import type { Names } from './fold.ts';
import { parseExpression } from './parse.ts';

const assignment = /^[ \t]*(?:const |let |var )?([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.[\], |]+)?=(?!=)/gm;

/** The names that a text assigns exactly once. For others, nobody knows which assignment counts. */
export function namesIn(text: string): Names {
  const places = new Map<string, number | null>();
  for (const match of text.matchAll(assignment)) {
    const [whole, name = ''] = match;
    places.set(name, places.has(name) ? null : match.index + whole.length);
  }
  return (name) => {
    const at = places.get(name) ?? null;
    return at === null ? null : (parseExpression(text, at)?.expression ?? null);
  };
}
