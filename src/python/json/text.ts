import { fail, ok } from '../../foundation/result.ts';
import type { Result } from '../../foundation/result.ts';
import { decodeUtf8Surrogates } from '../text.ts';
import type { DecodeProblem } from '../text.ts';

type Encoding = {
  readonly read: (bytes: Uint8Array, isLittle: boolean) => Result<string, DecodeProblem>;
  readonly isLittle: boolean;
  /** Bytes of the byte order mark, which the text does not include. */
  readonly mark: number;
};

/** The text that `json.loads(bytes)` parses: `json.detect_encoding`, then decoding with `surrogatepass`. */
export function decodeJsonBytes(bytes: Uint8Array): Result<string, DecodeProblem> {
  const { read, isLittle, mark } = detectEncoding(bytes);
  const text = read(bytes.subarray(mark), isLittle);
  return text.ok ? text : fail({ at: text.problem.at + mark });
}

/** `json.detect_encoding` (Lib/json/__init__.py). */
function detectEncoding(bytes: Uint8Array): Encoding {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(false, 4);
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(true, 4);
  if (a === 0xfe && b === 0xff) return utf16(false, 2);
  if (a === 0xff && b === 0xfe) return utf16(true, 2);
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(3);
  if (bytes.length === 2 && a === 0) return utf16(false, 0);
  if (bytes.length === 2 && b === 0) return utf16(true, 0);
  if (bytes.length < 4) return utf8(0);
  if (a === 0) return b === 0 ? utf32(false, 0) : utf16(false, 0);
  if (b === 0) return c === 0 && d === 0 ? utf32(true, 0) : utf16(true, 0);
  return utf8(0);
}

const utf8 = (mark: number): Encoding => ({ read: decodeUtf8Surrogates, isLittle: false, mark });
const utf16 = (isLittle: boolean, mark: number): Encoding => ({ read: readUtf16, isLittle, mark });
const utf32 = (isLittle: boolean, mark: number): Encoding => ({ read: readUtf32, isLittle, mark });

function readUtf16(bytes: Uint8Array, isLittle: boolean): Result<string, DecodeProblem> {
  const even = bytes.length & ~1;
  if (even !== bytes.length) return fail({ at: even });
  const view = new DataView(bytes.buffer, bytes.byteOffset, even);
  const units: string[] = [];
  for (let at = 0; at < even; at += 2) units.push(String.fromCharCode(view.getUint16(at, isLittle)));
  return ok(units.join(''));
}

function readUtf32(bytes: Uint8Array, isLittle: boolean): Result<string, DecodeProblem> {
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, whole);
  const characters: string[] = [];
  for (let at = 0; at < whole; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff) return fail({ at });
    characters.push(String.fromCodePoint(code));
  }
  return whole === bytes.length ? ok(characters.join('')) : fail({ at: whole });
}
