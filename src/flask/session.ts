import { dictFrom, isFalsy } from '../python/dict.ts';
import type { PyValue } from '../python/value.ts';

/**
 * What `SecureCookieSession(payload)` holds, or null where it raises and Flask answers 500. Werkzeug's CallbackDict
 * takes `dict(payload or ())`, so anything falsy is an empty session (to Werkzeug 2.2; 3.x lets only None pass so).
 */
export function sessionMapping(payload: PyValue): PyValue | null {
  return isFalsy(payload) ? { type: 'dict', entries: [] } : dictFrom(payload);
}
