import { loadUrlSafe } from '../../itsdangerous/url-safe.ts';
import { decodeLatin1 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import type { VersionDifference, VersionFacts } from '../format.ts';
import { acceptsFuture, readsUtf8 } from '../shared/versions.ts';

export const versions = {
  /** Flask 1.x stands on itsdangerous 1.1, Flask 2.0 on itsdangerous 2.0. */
  'accepts-future': acceptsFuture,
  'reads-utf-8': readsUtf8,
  /** `SECRET_KEY_FALLBACKS` came with 3.1.0, which put it behind `SECRET_KEY`: the last key signs (GHSA-4grg-w6v8-c28g, fixed in 3.1.1). */
  fallbacks: { outcome: 'bad-signature', appliesTo: ({ rule }) => rule === 'signed-by-fallback-key' },
  /** `parse_date` gives the time zone since Werkzeug 2.0, which Flask 2.0 requires. */
  'naive-dates': { outcome: null, appliesTo: ({ payload }) => payload.code === 'decoded' && holdsDate(payload.value) },
  /** quart/json/tag.py, until Quart 0.19 took Flask's. Flask's `parse_date` makes None of it. */
  'quart-dates': { outcome: null, appliesTo: holdsIsoDate },
} as const satisfies Record<string, VersionDifference>;

function holdsDate(value: PyValue): boolean {
  switch (value.type) {
    case 'datetime':
      return true;
    case 'list':
    case 'tuple':
      return value.items.some(holdsDate);
    case 'dict':
      return value.entries.some((entry) => holdsDate(entry.value));
    default:
      return false;
  }
}

/** As written: what was read of it is None. */
function holdsIsoDate({ parts, payload }: VersionFacts): boolean {
  if (payload.code !== 'decoded') return false;
  const bytes = loadUrlSafe(parts.find(({ kind }) => kind === 'payload')?.text ?? '');
  return bytes.ok && /\{" d":"\d{4}-\d\d-\d\dT/.test(decodeLatin1(bytes.value.bytes));
}
