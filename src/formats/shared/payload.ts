import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import { parseJson } from '../../python/json.ts';
import { decodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { fail, ok } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { PayloadFact, PayloadProblem } from '../../session/inspection.ts';

/** How a format reads its payload, and what the framework then takes for the session. */
export type Codec = {
  readonly load: (text: string) => Result<Loaded, PayloadProblem>;
  readonly mapping: (value: PyValue) => PyValue | null;
};

/** `size` in bytes, of the JSON. */
export type Loaded = { readonly value: PyValue; readonly size: number; readonly compressed: boolean };

/** A bare serializer's, which takes any JSON. */
export const plainCodec: Codec = { load: loadJson, mapping: (value) => value };

let last: { readonly text: string; readonly loaded: Result<Loaded, PayloadProblem> } | null = null;

/** The JSON of a URL-safe serializer. Several formats look at the same text, one after the other: it is read once. */
export function loadJson(text: string): Result<Loaded, PayloadProblem> {
  if (last?.text !== text) last = { text, loaded: readJson(text) };
  return last.loaded;
}

function readJson(text: string): Result<Loaded, PayloadProblem> {
  const unpacked = loadUrlSafe(text);
  if (!unpacked.ok) return unpacked;
  const { bytes, compressed } = unpacked.value;
  const json = decodeUtf8(bytes);
  if (!json.ok) return fail({ code: 'utf8', at: json.problem.at });
  const parsed = parseJson(json.value);
  return parsed.ok ? ok({ value: parsed.value, size: bytes.length, compressed }) : parsed;
}

/** Decodes at the first call and keeps the answer: a value is looked at by several formats, and shown by few. */
export function lazyPayload(text: string, codec: Codec): () => PayloadFact {
  let fact: PayloadFact | null = null;
  return () => (fact ??= payloadFact(text, codec));
}

function payloadFact(text: string, { load, mapping }: Codec): PayloadFact {
  const loaded = load(text);
  if (!loaded.ok) return { code: 'undecodable', problem: loaded.problem };
  const { value, size, compressed } = loaded.value;
  return { code: 'decoded', value, size, compressed, mapping: mapping(value) };
}
