/**
 * What Unicode 15.0 to 17.0 made printable. CPython 3.15 knows Unicode 17.0 and prints these as they are, and versions from 3.12
 * on print the first of them; 3.11 knows 14.0 and escapes them. For all other characters, the engine's `\p{…}` agrees with both.
 * Generated from Unicode 17.0.0 by test/python/unicode-tables.py, which says how it is written. An engine with a later Unicode
 * prints a few more characters.
 */
const since15 = unpack(
  '88vhnh3ckh7vh1mh1dqhc0gvis6ii2vh10pi43mh36lj76sh46lk1ekiph75drlihhhlj1kh53dh1g1bti3mn7fh3k34s1q3em2mj1toi13imop2hm33vj13uqhhihh2mhqhhihhkhqhioi2et1k41sq5mo5o2iuq1bm2skq11m1hh2pj1t14dkh1g1mqf9r1d0l3qc0m3q12m1pi1p11ul180ho4fvhp1m6h7j233vh2ih1aaqftj1bkm1nv1h3cv1kc5hm10l3u2hh44g2qdm2rkhcg1vh1moifdohjh9ns5phdoqkiup17rk1tjvkji1tjrlmhhhkjqjihojkhnidi2lqhbb3un176is1d4i26u24fi212q',
);

/** Superscripts, circled digits and the like: `str.isdigit` beyond the decimal digits. */
const otherDigits = unpack('biilh12avp66oh69lhjmmq3dmprprp5phqphh27mphphpe2atk41sp1eppe0alr');

const unprintable = /[\p{C}\p{Z}]/u;
const decimal = /\p{Nd}/u;

/** What Python's `str.isspace` accepts and `str.split()` cuts at: Unicode's white space and U+001C to U+001F. */
export const whitespace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** A current Python's `str.isprintable` of one code point: what `repr` does not escape. */
export function isPrintable(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  return isWithin(since15, code) || !unprintable.test(String.fromCodePoint(code));
}

/** Python 3.11's `str.isprintable` of one code point. */
export function isPrintableIn311(code: number): boolean {
  return isPrintable(code) && !isWithin(since15, code);
}

/** Python 3.11's `str.isdigit` of one code point: decimal digits, superscripts, circled digits. */
export function isDigit(code: number): boolean {
  return isDecimal(code) || isWithin(otherDigits, code);
}

/**
 * Python 3.11's `unicodedata.decimal` of one code point, or -1 if it has none. Decimal digits come in runs of ten, starting at
 * zero.
 */
export function decimalValue(code: number): number {
  if (!isDecimal(code)) return -1;
  let zero = code;
  while (isDecimal(zero - 1)) zero -= 1;
  return (code - zero) % 10;
}

function isDecimal(code: number): boolean {
  return decimal.test(String.fromCodePoint(code)) && isPrintableIn311(code);
}

function unpack(packed: string): number[] {
  const steps = packed.match(/[0-9a-f]*[g-v]/g) ?? [];
  let code = 0;
  return steps.map((step) => {
    const last = Number.parseInt(step.slice(-1), 32) - 16;
    code += 16 * Number.parseInt(`0${step.slice(0, -1)}`, 16) + last;
    return code;
  });
}

/** Membership flips at each of the ascending borders and is off before the first. */
function isWithin(borders: readonly number[], code: number): boolean {
  const above = borders.findIndex((border) => border > code);
  return (above === -1 ? borders.length : above) % 2 === 1;
}
