import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import type { UrlSafe } from '../../itsdangerous/url-safe.ts';
import { parseJson } from '../../python/json/parse.ts';
import { decodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { fail } from '../../foundation/result.ts';
import type { Result } from '../../foundation/result.ts';
import type { PayloadFact, PayloadProblem } from '../../session/facts.ts';

/** How a format reads its payload, and what the framework then takes for the session. */
export type Codec = {
  readonly unpack: (text: string) => Result<UrlSafe, PayloadProblem>;
  readonly load: (bytes: Uint8Array) => Result<PyValue, PayloadProblem>;
  readonly mapping: (value: PyValue) => PyValue | null;
};

/** A bare serializer's, which takes any JSON. */
export const plainCodec: Codec = {
  unpack: loadUrlSafe,
  load: loadJson,
  mapping: (value) => value,
};

/** JSON in UTF-8. */
export function loadJson(bytes: Uint8Array): Result<PyValue, PayloadProblem> {
  const text = decodeUtf8(bytes);
  return text.ok ? parseJson(text.value) : fail({ code: 'utf8', at: text.problem.at });
}

/** Decodes at the first call and keeps the answer: a value is looked at by several formats, and shown by few. */
export function lazyPayload(text: string, codec: Codec): () => PayloadFact {
  let fact: PayloadFact | null = null;
  return () => (fact ??= payloadFact(text, codec));
}

function payloadFact(text: string, { unpack, load, mapping }: Codec): PayloadFact {
  const unpacked = unpack(text);
  if (!unpacked.ok) return { code: 'undecodable', problem: unpacked.problem };
  const { bytes, compressed } = unpacked.value;
  const loaded = load(bytes);
  if (!loaded.ok) return { code: 'undecodable', problem: loaded.problem };
  return { code: 'decoded', value: loaded.value, size: bytes.length, compressed, mapping: mapping(loaded.value) };
}
