import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';

/** `at` is the first byte (decoding) or character (encoding, in code points) that Python would report. */
export type DecodeProblem = { readonly at: number };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Python's `bytes.decode('utf-8')`, strict. A BOM stays in the text. */
export function decodeUtf8(bytes: Uint8Array, surrogates = false): Result<string, DecodeProblem> {
  try {
    return ok(strictUtf8.decode(bytes));
  } catch {
    return decodeSlowly(bytes, surrogates);
  }
}

/** Python's `bytes.decode('utf-8', 'surrogatepass')`: the three bytes of a surrogate are accepted. */
export function decodeUtf8Surrogates(bytes: Uint8Array): Result<string, DecodeProblem> {
  return decodeUtf8(bytes, true);
}

/** Python's `str.encode('utf-8')`: a lone surrogate is an error. */
export function encodeUtf8(text: string): Result<Uint8Array, DecodeProblem> {
  const unit = text.search(/\p{Surrogate}/u);
  return unit < 0 ? ok(encoder.encode(text)) : fail({ at: characterIndex(text, unit) });
}

/** Python's `bytes.decode('latin-1')`, which never fails: each byte becomes the character with its number. */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  // In slices, because an argument list has a limit and `TextDecoder('latin1')` is windows-1252 (WHATWG Encoding).
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}

/** Python's `str.encode('latin-1')`: a character above U+00FF is an error. */
export function encodeLatin1(text: string): Result<Uint8Array, DecodeProblem> {
  const unit = text.search(/[^\0-\xff]/);
  if (unit >= 0) return fail({ at: characterIndex(text, unit) });
  return ok(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

/** The position of this UTF-16 index as Python counts it: in code points. */
export function characterIndex(text: string, unit: number): number {
  let index = 0;
  for (const _ of text.slice(0, unit)) index++;
  return index;
}

/** Walks the bytes to find the one that the platform's decoder merely rejects. */
function decodeSlowly(bytes: Uint8Array, surrogates: boolean): Result<string, DecodeProblem> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const code = sequenceAt(bytes, at);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (code < 0 || (isSurrogate && !surrogates)) return fail({ at });
    pieces.push(String.fromCodePoint(code));
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return ok(pieces.join(''));
}

/** The code point whose UTF-8 starts at `at` (surrogates included), or -1 if there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  const [length, smallest] = first < 0xe0 ? [2, 0x80] : first < 0xf0 ? [3, 0x800] : [4, 0x10000];
  if (first < 0xc2 || first > 0xf4) return -1;
  let code = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  return code < smallest || code > 0x10ffff ? -1 : code;
}
