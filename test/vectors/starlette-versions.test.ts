import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { otherVersions } from '../../src/inspect/versions.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { repr } from '../../src/python/repr.ts';
import * as words from '../../src/ui/words/verdict.ts';
import type { VerdictRow } from '../tools/answer.ts';

type Answer = { readonly verdict: string; readonly session: string | null };
type Row = VerdictRow & {
  readonly expect: { readonly verdict: string };
  readonly session: string | null;
  readonly before: Answer;
};

const [header = '', ...lines] = readFileSync(new URL('starlette-versions.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const made: { readonly starlette: string; readonly before: string } = JSON.parse(header);
const rows: Row[] = lines.map((line) => JSON.parse(line));

function candidateOf({ cookie, secrets }: Row) {
  const keys = secrets.map((secret) => new TextEncoder().encode('utf8' in secret ? secret.utf8 : ''));
  const options = { name: 'session', keys, override: null, lifetimes: {}, epoch: 'unix' } as const;
  const candidate = inspect(cookie, options).candidates.find(({ format }) => format === 'starlette');
  if (candidate === undefined) throw new Error('no candidate of Starlette');
  return candidate;
}

test('the rows are of a Starlette since 1.0, and of one before', () => {
  expect([made.starlette, made.before]).toEqual([expect.stringMatching(/^1\./), expect.stringMatching(/^0\./)]);
});

describe.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const candidate = candidateOf(row);
  const { outcome, rule } = verdictOf(candidate, row.now);
  // Both use the same itsdangerous.
  const others = otherVersions(candidate, rule).filter(({ name }) => name !== 'accepts-future');

  test(`is answered as Starlette ${made.starlette} does, with its session`, () => {
    expect(outcome).toBe(row.expect.verdict);
    if (outcome !== 'accepted') return;
    const { payload } = candidate;
    expect(payload.code === 'decoded' && payload.mapping && repr(payload.mapping)).toBe(row.session);
  });

  test(`names what Starlette ${made.before} does otherwise, and nothing else`, () => {
    const isSame = row.before.verdict === row.expect.verdict && row.before.session === row.session;
    expect(others.length).toBe(isSame ? 0 : 1);
    for (const other of others) expect(other.outcome ?? row.expect.verdict).toBe(row.before.verdict);
  });
});

function textOf(id: string): string {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const candidate = candidateOf(row);
  const { outcome, rule } = verdictOf(candidate, row.now);
  const facts = {
    format: 'starlette',
    line: 1,
    age: 'now',
    lifetime: '14 days',
    lifetimeFrom: 'settings',
    keys: 1,
    signer: '',
  } as const;
  const others = otherVersions(candidate, rule);
  return words.withVersions(words.verdictRule(rule, facts), { format: 'starlette', outcome, others });
}

test('the verdict says what both do in one sentence', () => {
  expect(textOf('json-null-elsewhere')).toBe(
    'The signature is valid, but the payload isn’t a dict, so it can’t become a session; Starlette before 1.0 accepts any JSON.',
  );
  expect(textOf('json-[["a", 1]]')).toBe(
    'Signed with the current key, now. Starlette accepts it for 14 days. Starlette 1.0 and later make a dict of the payload, earlier versions don’t.',
  );
  expect(textOf('json-{"a": 1}')).toBe('Signed with the current key, now. Starlette accepts it for 14 days.');
});
