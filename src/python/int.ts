import { decimalValue, whitespace } from './unicode.ts';

// PyLong_FromString (Objects/longobject.c): blanks around, a sign, single underscores between digits.
const decimal = /^[\t-\r ]*([+-]?)([0-9]+(?:_[0-9]+)*)[\t-\r ]*$/;
const hexadecimal = /^[\t-\r ]*([+-]?)(?:0[xX]_?)?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)[\t-\r ]*$/;

// sys.get_int_max_str_digits(), for bases that are no power of two.
const maxDigits = 4300;
// Sign, digits with an underscore between each, and twice that where a digit is a surrogate pair. On megabytes a pattern overflows the stack.
const longest = 4 * maxDigits;

/** Python 3.11's `int(text)`, or null where it raises ValueError; there are no long blanks around the words that are asked here. */
export function decimalInt(text: string): bigint | null {
  if (text.length > longest) return null;
  const [, sign, digits] = decimal.exec(plainDigits(text)) ?? [];
  const plain = digits?.replaceAll('_', '');
  return plain === undefined || plain.length > maxDigits ? null : signed(BigInt(plain), sign);
}

/** Python 3.11's `int(text, 16)`, or null where it raises ValueError. */
export function hexInt(text: string): bigint | null {
  const [, sign, digits] = hexadecimal.exec(plainDigits(text)) ?? [];
  return digits === undefined ? null : signed(BigInt(`0x${digits.replaceAll('_', '')}`), sign);
}

const signed = (value: bigint, sign: string | undefined): bigint => (sign === '-' ? -value : value);

/** `_PyUnicode_TransformDecimalAndSpaceToASCII`: any script's digits and blanks as ASCII's; ASCII's own stay as they are. */
function plainDigits(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/gu, (character) => {
    const value = decimalValue(character.codePointAt(0) ?? 0);
    if (value >= 0) return String(value);
    return character.replace(whitespace, ' ');
  });
}
