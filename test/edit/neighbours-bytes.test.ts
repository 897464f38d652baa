import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { signSession } from '../../src/edit/sign.ts';
import { receivedValue } from '../../src/flask/cookie-value.ts';
import { formatOf } from '../../src/formats/index.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import type { FormatName } from '../../src/formats/index.ts';
import { asPython311 } from '../python/as-python-311.ts';
import { bytesOf, generate, seed } from '../python/ask-python.ts';
import { askFrameworks, type FrameworkAnswer } from './frameworks.ts';
import { anyValue, looseSession, plainSession, str } from './values.ts';

/** Python takes seconds to start when other tests use the processor. */
const patience = 60_000;

const seconds = fc.integer({ min: 1_600_000_000, max: 1_900_000_000 });
const keys = fc.constantFrom('dev', 'k', 'a longer key, of words', 'sécret');
const userId = fc
  .oneof(
    fc.nat().map(String),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ada@example.org', 'a|b', 'a;b, "c"', 'tab\there', 'ünï', '\\', ''),
  )
  .map(str);
const token = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }).map(str);

type NeighbourCase = {
  format: FormatName;
  framework: string;
  timed: boolean;
  values: fc.Arbitrary<PyValue>;
  count: number;
  least: number;
};

const cases: NeighbourCase[] = [
  { format: 'starlette', framework: 'starlette', timed: true, values: plainSession, count: 2400, least: 2000 },
  { format: 'starlette', framework: 'starlette', timed: true, values: looseSession, count: 300, least: 20 },
  { format: 'django', framework: 'django', timed: true, values: plainSession, count: 2400, least: 2000 },
  { format: 'django', framework: 'django', timed: true, values: looseSession, count: 300, least: 20 },
  { format: 'itsdangerous', framework: 'url-safe', timed: false, values: anyValue, count: 500, least: 100 },
  { format: 'itsdangerous', framework: 'url-safe-timed', timed: true, values: plainSession, count: 500, least: 200 },
  { format: 'flask-login', framework: 'flask-login', timed: false, values: userId, count: 300, least: 300 },
  { format: 'flask-wtf', framework: 'flask-wtf', timed: true, values: token, count: 100, least: 100 },
];

/** A cookie as our own reader reads it, printed like Python. */
function readBack(format: FormatName, cookie: string, key: string): string | null {
  const { read, signers } = formatOf(format);
  const [signer] = signers;
  const { signature, payload } = read(receivedValue(cookie), signer);
  const secret = bytesOf(key);
  if (typeof signature === 'string' || !signature.isBy(secret, signer)) return null;
  const fact = payload({ secret, signer });
  return fact.code === 'decoded' ? asPython311(repr(fact.value)) : null;
}

const rowsOf = ({ format, framework, timed, values, count }: NeighbourCase) =>
  generate(fc.record({ value: values, key: keys, at: seconds }), count).map((row) => {
    const signer = formatOf(format).signers[0];
    const result = signSession(row.value, { format, signer, key: bytesOf(row.key), timestamp: timed ? row.at : null });
    return { ...row, framework, ours: result.ok ? result.value : null, result };
  });
const rows = cases.map(rowsOf);
let answers: FrameworkAnswer[][] = [];

beforeAll(() => {
  const all = askFrameworks(rows.flat());
  answers = rows.map((some) => all.splice(0, some.length));
}, patience);

describe.each(cases.map((one, at) => ({ ...one, at })))(`$framework, from SEED=${seed}`, ({ format, least, at }) => {
  const written = () =>
    rows[at]!.flatMap((row, index) =>
      row.ours === null ? [] : [{ ...row, ours: row.ours, back: answers[at]![index]!.back }],
    );

  test(
    'is signed to the byte as the framework signs at that second',
    () => {
      const differ = rows[at]!.flatMap(({ value, ours, result }, index) =>
        ours === answers[at]![index]!.cookie ? [] : [{ value: repr(value), ours: result, theirs: answers[at]![index] }],
      );
      expect(differ.slice(0, 3)).toEqual([]);
      expect(written().length).toBeGreaterThanOrEqual(least);
    },
    patience,
  );

  test(
    'is read as the same value by each side',
    () => {
      const misread = written().filter(({ ours, key, back }) => back === null || back !== readBack(format, ours, key));
      expect(
        misread.slice(0, 3).map(({ value, ours, key, back }) => [repr(value), ours, back, readBack(format, ours, key)]),
      ).toEqual([]);
    },
    patience,
  );
});
