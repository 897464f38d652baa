import { decimalValue, whitespace } from './unicode.ts';

// PyLong_FromString (Objects/longobject.c): surrounding blanks, a sign, single underscores between digits.
const decimal = /^[\t-\r ]*([+-]?)([0-9]+(?:_[0-9]+)*)[\t-\r ]*$/;
const hexadecimal = /^[\t-\r ]*([+-]?)(?:0[xX]_?)?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)[\t-\r ]*$/;

// sys.get_int_max_str_digits(), which applies to bases that aren't powers of two.
const maxDigits = 4300;
// A sign, digits with an underscore between each, and twice that if every digit is a surrogate pair. A regular expression
// overflows the stack on megabytes.
const longest = 4 * maxDigits;

/**
 * Python 3.11's `int(text)`, or null where it raises ValueError. The words passed here have no long runs of blanks around them.
 */
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

/** `_PyUnicode_TransformDecimalAndSpaceToASCII`: digits and blanks of any script become ASCII; ASCII stays unchanged. */
function plainDigits(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/gu, (character) => {
    const value = decimalValue(character.codePointAt(0) ?? 0);
    if (value >= 0) return String(value);
    return character.replace(whitespace, ' ');
  });
}
