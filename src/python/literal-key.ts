import type { PyValue } from './value.ts';

/**
 * A text that is the same for two dict keys exactly where Python finds them equal (`1 == 1.0 == True`);
 * null for what cannot be a key. Two NaN are never one key.
 */
export function keyIdentity(key: PyValue): string | null {
  switch (key.type) {
    case 'none':
      return 'none';
    case 'bool':
      return `number:${Number(key.value)}`;
    case 'int':
      return `number:${key.value}`;
    case 'float':
      return Number.isInteger(key.value) ? `number:${BigInt(key.value)}` : floatIdentity(key.value);
    // Markup is a str to ==, and hashes as one.
    case 'str':
    case 'markup':
      return `text:${JSON.stringify(key.value)}`;
    case 'bytes':
      return `bytes:${key.value.join()}`;
    case 'uuid':
      return `uuid:${key.hex}`;
    case 'datetime':
      return `datetime:${momentIdentity(key)}`;
    case 'tuple':
      return tupleIdentity(key.items);
    case 'list':
    case 'dict':
      return null;
  }
}

let nanCount = 0;

function floatIdentity(value: number): string {
  if (!Number.isNaN(value)) return `number:${value}`;
  nanCount += 1;
  return `nan:${nanCount}`;
}

function tupleIdentity(items: readonly PyValue[]): string | null {
  const parts = items.map(keyIdentity);
  return parts.includes(null) ? null : `tuple:${JSON.stringify(parts)}`;
}

/** Aware datetimes are equal where the moments are; a naive one equals no aware one. */
function momentIdentity(key: Extract<PyValue, { type: 'datetime' }>): string {
  const { year, month, day, hour, minute, second, microsecond, offset } = key;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second - (offset ?? 0));
  return `${offset === null ? 'naive' : 'aware'}:${date.getTime()}:${microsecond}`;
}
