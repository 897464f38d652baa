import { compress } from '../python/deflate.ts';
import { base64Encode } from './encoding.ts';

// Apart from `loadUrlSafe`: who only reads need not carry a compressor.

const mark = '.';

/** `URLSafeSerializerMixin.dump_payload` of a payload that is serialized already. */
export function dumpUrlSafe(json: Uint8Array): string {
  const compressed = compress(json);
  // The mark costs a character: only what saves more than that is worth it.
  return compressed.length < json.length - 1 ? mark + base64Encode(compressed) : base64Encode(json);
}
