import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import type { FormatName } from '../../src/formats/index.ts';
import { answerRow, factsOf, type VerdictAnswer, type VerdictRow } from '../tools/answer.ts';

type Vector = VerdictRow & {
  readonly name: string;
  readonly expect: Omit<VerdictAnswer, 'id'> & { readonly format: FormatName };
};

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && file !== 'flask-verdicts.jsonl');

function vectorsOf(file: string): Vector[] {
  const [, ...rows] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  return rows.map((row) => JSON.parse(row));
}

// Quart before 0.19 wrote datetimes in ISO 8601, which Flask, and therefore Decant, reads as None.
const quartDate = 'datetime.datetime(2026, 9, 21, 0, 0, tzinfo=datetime.timezone.utc)';
const asFlaskReads = ({ expect: wanted }: Vector, file: string) =>
  file === 'quart.jsonl' && wanted.python !== null
    ? { ...wanted, python: wanted.python.replace(quartDate, 'None') }
    : wanted;

/** The value of a bare serializer names no framework: if its signature has lost its shape, it is not reported at all. */
const isShapeless = ({ id, expect: { signature } }: Vector, file: string) =>
  (file.startsWith('url-safe') && /^(mapping|long)-signature-(junk|cut|empty|doubled)$/.test(id)) ||
  // A text has no shape of its own; only the key that signed it identifies it.
  (file === 'signed-text.jsonl' && signature !== 'valid');

describe.each(files)('%s', (file) => {
  const vectors = vectorsOf(file);

  test('holds good vectors and bad ones', () => {
    expect(vectors.some(({ expect: wanted }) => wanted.signature !== 'invalid')).toBe(true);
    expect(vectors.some(({ expect: wanted }) => wanted.verdict === 'bad-signature')).toBe(true);
  });

  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s: as the framework answers', (id, vector) => {
    const keys = vector.secrets.map((secret) => new TextEncoder().encode('utf8' in secret ? secret.utf8 : ''));
    const options = { name: vector.name, keys, override: null, lifetimes: {}, epoch: 'unix' } as const;
    const candidate = inspect(vector.cookie, options).candidates.find(({ format }) => format === vector.expect.format);
    if (isShapeless(vector, file)) {
      expect(candidate).toBeUndefined();
      return;
    }
    if (candidate === undefined) throw new Error('no candidate of the format');
    const expected = asFlaskReads(vector, file);
    expect({ format: candidate.format, ...factsOf(candidate, vector.now) }).toEqual(expected);
    // With the key, it is the first candidate, which the row expects.
    if (expected.signature === 'valid') expect(answerRow(vector)).toEqual({ id, ...expected });
  });
});
