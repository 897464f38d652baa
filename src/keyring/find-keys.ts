import { findInDocument } from './documents/find.ts';
import { looksLikeConfig } from './config-lines.ts';
import { type Found, findStatements } from './statements/find.ts';
import { languageOf } from './statements/language.ts';
import { unescapedDump } from './statements/entities.ts';

export type FoundKeys = {
  readonly found: readonly Found[];
  /** The text is a file: anything not found in it is not a key either. */
  readonly isFile: boolean;
};

/** The secret keys of a text that names them. */
export function findKeys(text: string, isEnviron: boolean): FoundKeys {
  if (isEnviron) return { found: findStatements(text, { language: 'environ' }), isFile: true };
  const plain = unescapedDump(text);
  const inDocument = findInDocument(plain);
  if (inDocument !== null) return { found: inDocument, isFile: true };
  const found = findStatements(plain);
  return { found, isFile: isFile(plain, found) };
}

/** Most lines of a file are config; two keys and a heading don't make one. */
function isFile(text: string, found: readonly Found[]): boolean {
  const lines = [...text.split('\n').entries()].filter(([line, content]) => {
    return content.trim() !== '' && !found.some(({ first, last }) => first <= line && line <= last);
  });
  const config = lines.filter(([, content]) => looksLikeConfig(content) && /\w/.test(content)).length;
  // The lines of a program are not keys, whatever they contain.
  if (lines.length >= 3 && languageOf(text) !== null) return true;
  return found.length > 0 ? config >= 2 : config >= 3 && config * 2 > lines.length;
}
