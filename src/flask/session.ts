import { dictFrom } from '../python/dict.ts';
import { emptyDict, type PyValue } from '../python/value.ts';

/**
 * What `SecureCookieSession(payload)` holds, or null where it raises and Flask answers 500. Werkzeug's CallbackDict
 * (werkzeug/datastructures/structures.py, 3.x) takes `dict(payload)` of anything but None; to Werkzeug 2 whatever is falsy was an
 * empty session, `false` and zeros too.
 */
export function sessionMapping(payload: PyValue): PyValue | null {
  return payload.type === 'none' ? emptyDict : dictFrom(payload);
}
