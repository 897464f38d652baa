import type { SignerSettings } from '../itsdangerous/settings.ts';
import { parseLiteral } from '../python/literal/literal.ts';
import type { LiteralProblem } from '../python/literal/scanner.ts';
import { repr } from '../python/repr.ts';
import type { PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import { type FormatName, formatNames } from '../formats/index.ts';
import type { Cookie } from '../jar/cookie.ts';

/** A session that a person kept under a name, for one site. Plain JSON data: storage knows no bigint and no bytes. */
export type SavedSession = {
  readonly name: string;
  readonly format: FormatName;
  readonly signer: SignerSettings;
  /** Whether a signing time belongs to it: signed anew on each use, it does not age. */
  readonly timed: boolean;
  /** So that on each use this many seconds of its lifetime are left, below zero for one that is over; signed at that second where absent. */
  readonly left?: number;
  /** The session as Python literal text, which keeps every type. */
  readonly literal: string;
  readonly cookie: SavedCookie;
};

/** Where the session was: all but its value, its expiry and the store, which may be gone. */
export type SavedCookie = Omit<Cookie, 'value' | 'expiresAt' | 'storeId'>;

export type SavedProblem = {
  readonly code: 'no-name' | 'long-name' | 'name-taken' | 'too-many' | 'no-such-name' | 'too-deep';
};

type Saved = readonly SavedSession[];
type SavedResult = Result<Saved, SavedProblem>;

export const maxNameLength = 60;
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

/** Storage gives `unknown`: the entries that have this shape. */
export function readSaved(stored: unknown): SavedSession[] {
  return Array.isArray(stored) ? stored.filter(isSaved) : [];
}

function isSaved(value: unknown): value is SavedSession {
  if (typeof value !== 'object' || value === null) return false;
  if (
    !(
      'name' in value &&
      'literal' in value &&
      'timed' in value &&
      'format' in value &&
      'signer' in value &&
      'cookie' in value
    )
  )
    return false;
  const { name, literal, timed, format, signer, cookie } = value;
  if ('left' in value && typeof value.left !== 'number') return false;
  return (
    typeof name === 'string' &&
    typeof literal === 'string' &&
    typeof timed === 'boolean' &&
    formatNames.some((known) => known === format) &&
    isRecord(signer, signerFields) &&
    isRecord(cookie, cookieFields)
  );
}

const signerFields = ['salt', 'keyDerivation', 'digest', 'separator'];
const cookieFields = ['name', 'domain', 'hostOnly', 'path', 'secure', 'httpOnly', 'sameSite', 'partition'];

function isRecord(value: unknown, fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}
