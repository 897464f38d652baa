import { isFalsy } from '../../python/dict.ts';
import type { PyValue } from '../../python/value.ts';
import type { Expiry, SessionChange } from '../format.ts';

/**
 * A permanent session expires after a lifetime from now, one that is no longer permanent when the browser closes
 * (`get_expiration_time`, flask/sessions.py).
 */
export function expiryOf({ before, after }: SessionChange): Expiry {
  if (isPermanent(after)) return 'after-lifetime';
  return before !== null && isPermanent(before) ? 'browser-closes' : 'kept';
}

/** `session.permanent` */
export function isPermanent(session: PyValue): boolean {
  if (session.type !== 'dict') return false;
  const mark = session.entries.find(({ key }) => key.type === 'str' && key.value === '_permanent');
  return mark !== undefined && !isFalsy(mark.value);
}
