import { hexToBytes } from '@noble/hashes/utils.js';
import { dictFrom } from '../python/dict.ts';
import { str } from '../python/repr.ts';
import { decodeUtf8, encodeUtf8 } from '../python/text.ts';
import type { PyValue } from '../python/value.ts';
import { ok } from '../foundation/result.ts';
import { cannot, type Converted, isText, readAs, wouldLose } from './convert-scalars.ts';

/** What `str(value)` gives; for bytes, the text that they encode in UTF-8. */
export function toText(value: PyValue, type: 'str' | 'markup'): Converted {
  if (value.type !== 'bytes') return ok({ type, value: str(value) });
  const text = decodeUtf8(value.value);
  return text.ok ? ok({ type, value: text.value }) : cannot;
}

export function toBytes(value: PyValue): Converted {
  if (isText(value)) {
    const bytes = encodeUtf8(value.value);
    return bytes.ok ? ok({ type: 'bytes', value: bytes.value }) : cannot;
  }
  if (value.type === 'uuid') return ok({ type: 'bytes', value: hexToBytes(value.hex) });
  if (value.type !== 'list' && value.type !== 'tuple') return cannot;
  const numbers = value.items.map((item) => (item.type === 'int' ? item.value : -1n));
  const areBytes = numbers.every((number) => number >= 0n && number <= 255n);
  return areBytes ? ok({ type: 'bytes', value: Uint8Array.from(numbers, Number) }) : cannot;
}

/** A dict as its pairs, bytes as their numbers, text as the literal that it spells. */
export function toSequence(value: PyValue, type: 'list' | 'tuple'): Converted {
  if (isText(value)) return readAs(type, value.value);
  if (value.type === 'list' || value.type === 'tuple') return ok({ type, items: value.items });
  if (value.type === 'bytes')
    return ok({ type, items: Array.from(value.value, (byte) => ({ type: 'int', value: BigInt(byte) })) });
  if (value.type !== 'dict') return cannot;
  return ok({ type, items: value.entries.map((entry) => ({ type: 'tuple', items: [entry.key, entry.value] })) });
}

/** Pairs as `dict()` accepts them; two equal keys would lose a value. */
export function toDict(value: PyValue): Converted {
  if (isText(value)) return readAs('dict', value.value);
  if (value.type !== 'list' && value.type !== 'tuple') return cannot;
  const dict = dictFrom(value);
  if (dict?.type !== 'dict') return cannot;
  return dict.entries.length === value.items.length ? ok(dict) : wouldLose;
}
