import { decompress } from '../python/zlib.ts';
import type { ZlibProblem } from '../python/zlib.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';
import { base64Decode } from './encoding.ts';

/** The serialized payload; `compressed` where a leading dot said zlib. */
export type UrlSafe = { readonly bytes: Uint8Array; readonly compressed: boolean };
export type UrlSafeProblem = { readonly code: 'base64' } | ZlibProblem;

const mark = '.';

let last: { readonly payload: string; readonly loaded: Result<UrlSafe, UrlSafeProblem> } | null = null;

/** `URLSafeSerializerMixin.load_payload` up to the JSON; what it inflates to is capped. The same again gives the same object. */
export function loadUrlSafe(payload: string): Result<UrlSafe, UrlSafeProblem> {
  if (last?.payload !== payload) last = { payload, loaded: load(payload) };
  return last.loaded;
}

function load(payload: string): Result<UrlSafe, UrlSafeProblem> {
  const compressed = payload.startsWith(mark);
  const bytes = base64Decode(compressed ? payload.slice(mark.length) : payload);
  if (!bytes.ok) return fail({ code: 'base64' });
  if (!compressed) return ok({ bytes: bytes.value, compressed });
  const inflated = decompress(bytes.value);
  return inflated.ok ? ok({ bytes: inflated.value, compressed }) : inflated;
}
