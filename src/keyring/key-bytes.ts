import type { PyValue } from '../python/value.ts';
import { textBytes } from './encodings.ts';

/** The bytes that itsdangerous makes of a secret; null if it is not a key. */
export function keyBytes(value: PyValue): Uint8Array | null {
  if (value.type === 'bytes') return value.value;
  return value.type === 'str' ? textBytes(value.value) : null;
}
