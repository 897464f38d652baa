import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SessionSigning, signSession } from '../../src/edit/sign.ts';
import { formatOf } from '../../src/formats/index.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import { asPython311 } from '../python/as-python-311.ts';
import { bytesOf, generate, seed } from '../python/ask-python.ts';
import { askFrameworks } from './frameworks.ts';
import { flaskSession, looseSession, str } from './values.ts';

/** Python takes seconds to start when other tests use the processor. */
const patience = 60_000;

const timestamps = fc.oneof(
  fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }),
  fc.integer({ min: 0, max: 2 ** 33 }),
);
const keys = fc.oneof(fc.constant('dev'), fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
const { signers } = formatOf('flask');

function signed(value: PyValue, key: string, timestamp: number) {
  const signing: SessionSigning = { format: 'flask', signer: signers[0], key: bytesOf(key), timestamp };
  return signSession(value, signing);
}

/** A cookie as our own reader reads it, printed like Python. */
function readBack(cookie: string, key: string): string | null {
  const [signer] = signers;
  const { signature, payload } = formatOf('flask').read(cookie, signer);
  const secret = bytesOf(key);
  if (typeof signature === 'string' || !signature.isBy(secret, signer)) return null;
  const fact = payload({ secret, signer });
  return fact.code === 'decoded' && fact.mapping !== null ? asPython311(repr(fact.mapping)) : null;
}

describe(`sessions from SEED=${seed}`, () => {
  const session = fc.record({ value: flaskSession, key: keys, at: timestamps });
  const rows = generate(session, 2600).map((row) => {
    const result = signed(row.value, row.key, row.at);
    return { ...row, framework: 'flask', ours: result.ok ? result.value : null, result };
  });
  const answers = askFrameworks(rows);

  test('are signed to the byte as Flask signs them at that second', () => {
    const wrong = rows.flatMap(({ ours, value, result }, index) =>
      ours === answers[index]?.cookie ? [] : [{ value: repr(value), ours: result, flask: answers[index] }],
    );
    expect(wrong).toEqual([]);
    const written = rows.filter(({ ours }) => ours !== null);
    expect(written.length).toBeGreaterThan(2000);
    expect(written.filter(({ ours }) => ours?.startsWith('.')).length).toBeGreaterThan(200);
  });

  test(
    "are read by Flask, and Flask's by us, as the same session",
    () => {
      const wrong = rows.filter(({ ours, key }, index) => {
        const answer = answers[index];
        return ours !== null && (answer?.back === null || answer?.back !== readBack(answer?.cookie ?? '', key));
      });
      expect(wrong.map(({ value }) => repr(value))).toEqual([]);
    },
    patience,
  );
});

test(
  'what Flask refuses to write is refused, and nothing else',
  () => {
    const rows = generate(looseSession, 1000).map((value) => {
      const result = signed(value, 'dev', 1_700_000_000);
      return {
        framework: 'flask',
        value,
        key: 'dev',
        at: 1_700_000_000,
        ours: result.ok ? result.value : null,
        result,
      };
    });
    const answers = askFrameworks(rows);
    const wrong = rows.filter(({ ours }, index) => ours !== answers[index]?.cookie);
    expect(wrong.map(({ value, result }) => [repr(value), result])).toEqual([]);
    const codes = new Set<string>(rows.map(({ result }) => (result.ok ? 'ok' : result.problem.code)));
    expect(['ok', 'empty-session', 'mixed-keys', 'key-type'].filter((code) => !codes.has(code))).toEqual([]);
  },
  patience,
);

test(
  'large sessions are compressed to the byte as zlib compresses them',
  () => {
    const words = generate(fc.string({ minLength: 3, maxLength: 9 }), 400);
    const sizes = [2_000, 20_000, 70_000, 200_000, 900_000];
    const rows = sizes.map((size, at) => {
      let text = '';
      for (let index = 0; text.length < size; index++)
        text += `${words[(index * index + at) % words.length]} ${index * 7919} `;
      const value: PyValue = { type: 'dict', entries: [{ key: str('k'), value: str(text) }] };
      const result = signed(value, 'dev', 1_700_000_000);
      return { framework: 'flask', value, key: 'dev', at: 1_700_000_000, ours: result.ok ? result.value : null };
    });
    const answers = askFrameworks(rows);
    expect(rows.map(({ ours }, index) => ours === answers[index]?.cookie)).toEqual(sizes.map(() => true));
  },
  patience,
);
