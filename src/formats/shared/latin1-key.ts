import { decodeUtf8, encodeLatin1 } from '../../python/text.ts';

// Some frameworks encode a `str` key as Latin-1. A key comes to us as UTF-8 where it was text, and as it is where it was bytes, and the
// bytes do not tell which.

/** The key as it is and, where it is UTF-8 text that Latin-1 can spell, in Latin-1. */
export function spellingsOf(key: Uint8Array): readonly Uint8Array[] {
  const latin1 = key.every((byte) => byte < 0x80) ? null : inLatin1(key);
  return latin1 === null || latin1 === key ? [key] : [key, latin1];
}

/** UTF-8 text in Latin-1, other bytes as they are; null for text that Latin-1 cannot spell. */
export function inLatin1(key: Uint8Array): Uint8Array | null {
  const text = decodeUtf8(key);
  if (!text.ok) return key;
  const letters = encodeLatin1(text.value);
  return letters.ok ? letters.value : null;
}
