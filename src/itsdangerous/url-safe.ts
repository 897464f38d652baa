import { decompress } from '../python/zlib.ts';
import type { ZlibProblem } from '../python/zlib.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { base64Decode, base64Encode } from './encoding.ts';

/** The serialized payload; `compressed` if a leading dot marked it as zlib. */
export type UrlSafe = { readonly bytes: Uint8Array; readonly compressed: boolean };
export type UrlSafeProblem = { readonly code: 'base64' } | ZlibProblem;

const mark = '.';

/** `URLSafeSerializerMixin.load_payload` up to the JSON; the inflated size is capped. */
export function loadUrlSafe(payload: string): Result<UrlSafe, UrlSafeProblem> {
  const compressed = payload.startsWith(mark);
  const bytes = base64Decode(compressed ? payload.slice(mark.length) : payload);
  if (!bytes.ok) return fail({ code: 'base64' });
  if (!compressed) return ok({ bytes: bytes.value, compressed });
  const inflated = decompress(bytes.value);
  return inflated.ok ? ok({ bytes: inflated.value, compressed }) : inflated;
}

/** `URLSafeSerializerMixin.dump_payload` for an already serialized payload. Code that only reads need not load the compressor. */
export function dumpUrlSafe(json: Uint8Array, compress: (bytes: Uint8Array) => Uint8Array): string {
  const compressed = compress(json);
  // The mark costs one character, so compression must save more than that.
  return compressed.length < json.length - 1 ? mark + base64Encode(compressed) : base64Encode(json);
}
