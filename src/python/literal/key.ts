import { unixSeconds } from '../datetime.ts';
import type { PyDatetime, PyValue } from '../value.ts';

/**
 * A text that is equal for two dict keys exactly where Python finds them equal (`1 == 1.0 == True`); null if unhashable. NaN is
 * one key: `json.loads` gives the same object for each, and dicts check identity first.
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
      return `number:${Number.isInteger(key.value) ? BigInt(key.value) : key.value}`;
    // Markup equals a str and hashes like one.
    case 'str':
    case 'markup':
      return `text:${key.value}`;
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

/** Each part follows its length, so that parts never merge and quoting does not grow with depth. */
function tupleIdentity(items: readonly PyValue[]): string | null {
  let identities = 'tuple:';
  for (const item of items) {
    const identity = keyIdentity(item);
    if (identity === null) return null;
    identities += `${identity.length}:${identity}`;
  }
  return identities;
}

/** Aware datetimes are equal if their moments are; a naive one never equals an aware one. */
function momentIdentity(key: PyDatetime): string {
  return `${key.offset === null ? 'naive' : 'aware'}:${unixSeconds(key)}:${key.microsecond}`;
}
