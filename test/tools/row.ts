import { digestMethods, keyDerivations } from '../../src/itsdangerous/settings.ts';
import { fail, ok, type Result } from '../../src/foundation/result.ts';
import type { VerdictRow } from './answer.ts';

type RowFields = Readonly<Record<string, unknown>>;

/** A line of rows; the problem is the rest of a sentence. */
export function parseRow(line: string): Result<VerdictRow, string> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return fail(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!isFields(row)) return fail('it is no JSON object');
  const problem = problemOf(row) ?? (row['settings'] === undefined ? null : settingsProblem(row['settings']));
  return problem === null ? ok(row as VerdictRow) : fail(problem);
}

function problemOf({ id, cookie, secrets, now, name }: RowFields): string | null {
  if (id === undefined) return '"id" is missing';
  if (typeof cookie !== 'string') return '"cookie" must be a string';
  if (typeof now !== 'number' || !Number.isFinite(now)) return '"now" must be a number of seconds';
  if (name !== undefined && name !== null && typeof name !== 'string') return '"name" must be a string';
  return Array.isArray(secrets) && secrets.every(isSecret)
    ? null
    : '"secrets" must be a list of {"utf8": "…"} or {"base64": "…"}';
}

function settingsProblem(settings: unknown): string | null {
  if (!isFields(settings)) return '"settings" must be an object';
  const { salt, keyDerivation, digest, lifetime } = settings;
  if (typeof salt !== 'string') return '"salt" must be a string';
  if (!keyDerivations.some((name) => name === keyDerivation))
    return `"keyDerivation" must be one of ${keyDerivations.join(', ')}`;
  if (!digestMethods.some((name) => name === digest)) return `"digest" must be one of ${digestMethods.join(', ')}`;
  return Number.isFinite(lifetime) ? null : '"lifetime" must be a number of seconds';
}

function isSecret(secret: unknown): boolean {
  return isFields(secret) && (typeof secret['utf8'] === 'string' || typeof secret['base64'] === 'string');
}

function isFields(value: unknown): value is RowFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
