import { parseLiteral } from '../python/literal/literal.ts';
import type { LiteralProblem } from '../python/literal/scanner.ts';
import { repr } from '../python/repr.ts';
import type { PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import type { Cookie } from '../jar/cookie.ts';
import type { SavedSession } from './saved-session.ts';

export type SavedProblem = {
  readonly code: 'no-name' | 'long-name' | 'name-taken' | 'too-many' | 'no-such-name' | 'too-deep';
};

type Saved = readonly SavedSession[];
type SavedResult = Result<Saved, SavedProblem>;

const maxNameLength = 60;
export const maxSaved = 100;

export type ToSave = Omit<SavedSession, 'literal'> & { readonly value: PyValue };

/** The list with one more session at its end; `replace` puts it in the place of one of its name. */
export function saveSession(saved: Saved, { value, name, ...rest }: ToSave, replace: boolean): SavedResult {
  const known = saved.findIndex((each) => each.name === name.trim());
  const problem = replace && known >= 0 ? null : nameProblem(saved, name);
  if (problem !== null) return fail(problem);
  if (known < 0 && saved.length >= maxSaved) return fail({ code: 'too-many' });
  const literal = repr(value);
  // Python's source nests 200 brackets, its JSON more.
  if (!parseLiteral(literal).ok) return fail({ code: 'too-deep' });
  const session = { ...rest, name: name.trim(), literal };
  return ok(known < 0 ? [...saved, session] : saved.with(known, session));
}

export function renameSession(saved: Saved, name: string, to: string): SavedResult {
  if (!saved.some((each) => each.name === name)) return fail({ code: 'no-such-name' });
  const problem = nameProblem(
    saved.filter((each) => each.name !== name),
    to,
  );
  return problem === null
    ? ok(saved.map((each) => (each.name === name ? { ...each, name: to.trim() } : each)))
    : fail(problem);
}

export function removeSession(saved: Saved, name: string): Saved {
  return saved.filter((each) => each.name !== name);
}

function nameProblem(saved: Saved, name: string): SavedProblem | null {
  const trimmed = name.trim();
  if (trimmed === '') return { code: 'no-name' };
  if (trimmed.length > maxNameLength) return { code: 'long-name' };
  return saved.some((each) => each.name === trimmed) ? { code: 'name-taken' } : null;
}

/** What the session held; a problem only where storage was changed by another hand. */
export function savedValue({ literal }: SavedSession): Result<PyValue, LiteralProblem> {
  return parseLiteral(literal);
}

/** The cookie that a switch to the session replaces, of those in one store; null where it must be made. */
export function savedTarget({ cookie }: SavedSession, cookies: readonly Cookie[]): Cookie | null {
  const { name, domain, hostOnly, path, partition } = cookie;
  const isTarget = (each: Cookie) =>
    each.name === name &&
    each.domain === domain &&
    each.hostOnly === hostOnly &&
    each.path === path &&
    each.partition === partition;
  return cookies.find(isTarget) ?? null;
}
