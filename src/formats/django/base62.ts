const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A whole number from 0 as django/utils/baseconv.py writes it. */
export function base62(number: number): string {
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : '') + digits.charAt(number % 62);
}

/** The size of a number that has these digits alone. */
export function sizeOfBase62(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 62n + BigInt(digits.indexOf(digit)), 0n);
}
