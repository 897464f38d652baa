import { lastDatetime } from '../../itsdangerous/timed.ts';
import { dictFrom } from '../../python/dict.ts';
import type { PyValue } from '../../python/value.ts';
import type { PayloadFact, TimestampFact } from '../../session/facts.ts';
import { loadJson } from '../shared/payload.ts';

/** When the session was last used and when it began, in Unix seconds, and what it holds (`CookieSession`, pyramid/session.py). */
export type Packed = { readonly accessed: number; readonly created: number; readonly state: PyValue };

/** Null for a value that Pyramid drops: three parts, of which `float()` takes the first two. */
export function unpack(value: PyValue): Packed | null {
  if (value.type !== 'list' || value.items.length !== 3) return null;
  const [renewed, began, state] = value.items;
  const [accessed, created] = [numberOf(renewed), numberOf(began)];
  return accessed === null || created === null || state === undefined ? null : { accessed, created, state };
}

/** Python's `float(value)` of what JSON can hold, but for the words `nan` and `inf` and for underscores in a text. */
function numberOf(value: PyValue | undefined): number | null {
  if (value?.type === 'int' || value?.type === 'float' || value?.type === 'bool') return Number(value.value);
  if (value?.type !== 'str') return null;
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value.value) ? Number(value.value) : null;
}

export function payloadFact(bytes: Uint8Array): PayloadFact {
  const loaded = loadJson(bytes);
  if (!loaded.ok) return { code: 'undecodable', problem: loaded.problem };
  const packed = unpack(loaded.value);
  if (packed === null)
    return { code: 'undecodable', problem: { code: 'shape', expected: '[accessed, created, state]' } };
  const { state: value } = packed;
  // `dict.__init__` raises for what is no mapping, and nothing catches that.
  const mapping = dictFrom(value);
  return { code: 'decoded', value, size: bytes.length, compressed: false, mapping, packed: loaded.value };
}

export function timestampFact(payload: PayloadFact): TimestampFact {
  const packed = payload.code === 'decoded' && payload.packed !== undefined ? unpack(payload.packed) : null;
  if (packed === null) return { code: 'missing' };
  const { accessed } = packed;
  // Pyramid compares seconds, without a calendar: NaN and infinity are as good as late.
  if (Math.abs(accessed) <= Number(lastDatetime)) return { code: 'read', signedAt: accessed, legacy: null };
  if (Number.isFinite(accessed)) return { code: 'out-of-range', seconds: BigInt(Math.trunc(accessed)) };
  return { code: 'out-of-range', seconds: accessed === -Infinity ? -lastDatetime - 1n : lastDatetime + 1n };
}
