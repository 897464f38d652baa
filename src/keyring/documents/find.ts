import { isMap } from 'yaml';
import { type Found, findStatements } from '../statements/find.ts';
import { parseDocuments } from './parse.ts';
import { walk } from './walk.ts';

const deepest = 3;

/** The secret keys of a text that is YAML or JSON as a whole; null if it is neither, or names none. */
export function findInDocument(text: string, depth = 0): readonly Found[] | null {
  const parsed = parseDocuments(text);
  if (parsed === null) return null;
  const found: Found[] = [];
  for (const { contents } of parsed.documents) {
    const isCompose =
      isMap(contents) && (contents.has('services') || (!contents.has('kind') && contents.has('environment')));
    const place = { path: [], kind: null, isJson: /^\s*[[{]/.test(text), isCompose };
    walk(contents, place, {
      text,
      lineOf: parsed.lineOf,
      found,
      readInner: (inner, first, isLines) => readInner(inner, first, { isLines, depth }),
    });
  }
  return found.length === 0 ? null : found;
}

type Inner = { readonly isLines: boolean; readonly depth: number };

/** A file in a block scalar keeps its lines; in any other text, everything is on the first line. */
function readInner(text: string, first: number, { isLines, depth }: Inner): readonly Found[] {
  if (depth >= deepest || !/secret/i.test(text)) return [];
  const inner = findInDocument(text, depth + 1) ?? findStatements(text, { depth: depth + 1 });
  return inner.map((found) => ({
    ...found,
    first: isLines ? first + found.first : first,
    last: isLines ? first + found.last : first,
  }));
}
