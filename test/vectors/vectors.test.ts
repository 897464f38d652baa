import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import { answerRow, factsOf, type VerdictAnswer, type VerdictRow } from '../tools/answer.ts';

type Vector = VerdictRow & { readonly name: string; readonly expect: Omit<VerdictAnswer, 'id'> };

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.jsonl') && file !== 'flask-verdicts.jsonl',
);

function vectorsOf(file: string): { made: string; vectors: Vector[] } {
  const [header = '{}', ...rows] = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .trimEnd()
    .split('\n');
  const versions = Object.entries<string>(JSON.parse(header)).slice(1);
  return { made: versions.map((pair) => pair.join(' ')).join(', '), vectors: rows.map((row) => JSON.parse(row)) };
}

const isDecided = ({ expect: { signature } }: Vector) => signature === 'valid' || signature === 'unchecked';

test('there are vectors of each framework', () => {
  expect(files.length).toBe(12);
});

describe.each(files)('%s', (file) => {
  const { made, vectors } = vectorsOf(file);
  const decided = vectors.filter(isDecided);
  const refused = vectors.filter((vector) => !isDecided(vector));

  test.each(decided)(`$id: is recognized, and answered as ${made} does`, ({ expect: answer, ...vector }) => {
    expect(answerRow(vector)).toEqual({ id: vector.id, ...answer });
  });

  test.each(refused)('$id: no key signs it, in no format', (vector) => {
    const ours = answerRow(vector);
    expect(['invalid', 'missing', 'unchecked', null]).toContain(ours.signature);
    // The framework's own answer is an error in the few cases in which it cannot even compare.
    expect(['bad-signature', 'unchecked', null, vector.expect.verdict]).toContain(ours.verdict);
    expect(ours.verdict).not.toBe('accepted');
  });

  const unsigned = refused.filter(({ id }) => id.endsWith('wrong-key'));
  test.skipIf(unsigned.length === 0)('a whole value is recognized without its key', () => {
    expect(unsigned.filter((vector) => candidateOf(vector) === undefined)).toEqual([]);
  });

  const told = refused.filter((vector) => candidateOf(vector) !== undefined);
  test.each(told)(`$id: its candidate says what ${made} does`, (vector) => {
    const { format: _, ...answer } = vector.expect;
    const candidate = candidateOf(vector);
    expect(candidate && factsOf(candidate, vector.now)).toEqual(answer);
  });
});

function candidateOf({ cookie, name, secrets, expect: { format } }: Vector) {
  const keys = secrets.map((secret) => new TextEncoder().encode('utf8' in secret ? secret.utf8 : ''));
  const { candidates } = inspect(cookie, { name, keys, override: null, lifetimes: {}, epoch: 'unix' });
  return candidates.find((candidate) => candidate.format === format);
}
