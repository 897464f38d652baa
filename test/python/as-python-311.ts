import { isPrintable, isPrintableIn311 } from '../../src/python/unicode.ts';

/**
 * The output of `repr` as Python 3.11 would print it, with later Unicode characters escaped. Used on both sides of a comparison,
 * whichever Python answers.
 */
export function asPython311(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!isPrintable(code) || isPrintableIn311(code)) return character;
    const hex = code.toString(16);
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  }).join('');
}
