import { dictFrom } from '../python/dict.ts';
import { emptyDict, type PyValue } from '../python/value.ts';

/**
 * What `SecureCookieSession(payload)` holds, or null if it raises and Flask returns a 500 error. Werkzeug's CallbackDict
 * (werkzeug/datastructures/structures.py, 3.x) calls `dict(payload)` for anything but None. In Werkzeug 2, every falsy value was
 * an empty session, including `false` and zeros.
 */
export function sessionMapping(payload: PyValue): PyValue | null {
  return payload.type === 'none' ? emptyDict : dictFrom(payload);
}
