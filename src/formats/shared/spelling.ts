import { base64Decode } from '../../itsdangerous/encoding.ts';
import { decodeLatin1 } from '../../python/text.ts';

/**
 * How the payload of a signed value is spelled, as far as its letters tell; Starlette's and Flask's cookies have the same parts.
 * 'standard' is `b64encode(json.dumps(…))`, Starlette's: padded, with a blank behind each colon and comma. 'url-safe' is what
 * itsdangerous' serializers write, Flask's among them: nothing padded, `-` and `_` for `+` and `/`, no blanks.
 */
export type Spelling = 'standard' | 'url-safe' | 'unknown';

/** `isWhole` where nothing of the payload was cut, so that its length counts. */
export function spellingOf(payload: string, isWhole: boolean): Spelling {
  if (/[=+/]/.test(payload)) return 'standard';
  // The dot marks a compressed payload.
  if (payload.startsWith('.') || /[-_]/.test(payload)) return 'url-safe';
  const isUnpadded = isWhole && payload.length % 4 !== 0;
  const blank = followsFirstSeparator(payload);
  if (blank === null) return isUnpadded ? 'url-safe' : 'unknown';
  if (blank !== ' ') return 'url-safe';
  // Another serializer may write blanks.
  return isUnpadded ? 'unknown' : 'standard';
}

// Letters of base64: most first keys end far before.
const beginning = 2048;
const firstSeparator = /^[[{]+(?:"(?:[^"\\]|\\.)*"|[^"[\]{},:]+)[:,](.)/s;

/** The character behind the first colon or comma of an object or a list; null where none is found. */
function followsFirstSeparator(payload: string): string | null {
  // `{"`, and `[`.
  if (!/^(?:ey|W)/.test(payload)) return null;
  const start = payload.slice(0, beginning);
  // A cut payload can have a length that no base64 has.
  const json = base64Decode(start.length % 4 === 1 ? start.slice(0, -1) : start);
  return json.ok ? (firstSeparator.exec(decodeLatin1(json.value))?.[1] ?? null) : null;
}
