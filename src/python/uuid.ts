import { hexInt } from './int.ts';
import type { PyUuid } from './value.ts';

/**
 * Python's `uuid.UUID(text)`, or null where it raises: `urn:`, `uuid:` and dashes anywhere, surrounding braces, and then any 32
 * characters that `int(hex, 16)` reads, including underscores, blanks, a sign and a prefix (Lib/uuid.py).
 */
export function uuidFrom(text: string): PyUuid | null {
  const hex = withoutBraces(text.replaceAll('urn:', '').replaceAll('uuid:', '')).replaceAll('-', '');
  if (hex.length > 64 || Array.from(hex).length !== 32) return null;
  const value = hexInt(hex);
  // 32 characters hold at most 128 bits, so only a sign can leave the range.
  return value === null || value < 0n ? null : { type: 'uuid', hex: value.toString(16).padStart(32, '0') };
}

/** `str.strip('{}')` without a regular expression, which would retry at each brace of a long run. */
function withoutBraces(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBrace(text.charAt(start))) start++;
  while (end > start && isBrace(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBrace = (character: string): boolean => character === '{' || character === '}';
