import { diffValues } from '../../../diff/diff.ts';
import { keyName } from '../../../diff/key-changes.ts';
import type { PyValue } from '../../../python/value.ts';
import type { SessionEntry } from '../../../timeline/entry.ts';
import { comparable, type PairContext, pairOf } from './sides.ts';

/**
 * The keys whose lists and dicts a request may have changed in vain: it set no cookie, and Flask doesn't notice a change inside a value
 * (`on_update` of `CallbackDict`, flask/sessions.py). Requests that only ask change nothing, unless a later one found a change to save.
 */
export function nestedKeysAtRisk(entry: SessionEntry, context: PairContext): readonly string[] {
  if (entry.kind !== 'read-only' || entry.before === null) return [];
  const { after } = pairOf(entry, null, context);
  const keys = nestedKeys(after?.data ?? null);
  if (keys.length === 0 || !isSafe(entry.method)) return keys;
  const changed = changedInside(entry, context);
  return keys.filter((key) => changed.includes(key));
}

/** RFC 9110, 9.2.1. */
const isSafe = (method: string) => ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);

/** `flash` and `get_flashed_messages` set their list anew each time. */
const setAnew = '_flashes';

function nestedKeys(session: PyValue | null): string[] {
  if (session?.type !== 'dict') return [];
  return session.entries
    .filter(({ value }) => value.type === 'list' || value.type === 'dict')
    .map(({ key }) => keyName(key))
    .filter((key) => key !== setAnew);
}

/** The keys inside which the next write of this session changed something. */
function changedInside(entry: SessionEntry, context: PairContext): string[] {
  const { entries } = context.source;
  const next = entries
    .slice(entries.indexOf(entry) + 1)
    .find(
      (later): later is SessionEntry =>
        later.kind !== 'navigation' &&
        later.kind !== 'read-only' &&
        later.kind !== 'sent' &&
        later.cookie?.id === entry.cookie?.id,
    );
  const pair = next?.kind === 'changed' ? comparable(pairOf(next, null, context)) : null;
  const diff = pair && diffValues(pair.before, pair.after);
  if (diff?.change !== 'inside' || diff.type !== 'dict') return [];
  return diff.entries.filter((one) => one.diff.change === 'inside').map(({ key }) => keyName(key));
}
