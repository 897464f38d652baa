import { deflate } from 'pako/lib/deflate.js';

/**
 * Python's `zlib.compress(data)`: byte for byte what zlib 1.2 and 1.3 write at the default level. A Python linked with zlib-ng
 * writes different bytes with the same meaning.
 */
export function compress(data: Uint8Array): Uint8Array {
  return deflate(data);
}
