import * as fc from 'fast-check';
import { keyIdentity } from '../../src/python/literal/key.ts';
import type { PyEntry, PyValue } from '../../src/python/value.ts';

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  // Lone surrogates, characters next to the surrogates, what JSON and shells escape, tags.
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\uffff',
        '\ue000',
        '😀',
        'é',
        '\u2028',
        '\x7f',
        '\0',
        "'",
        '"',
        '\\',
        '\n',
        '$',
        '`',
        '!',
      ),
      { maxLength: 5 },
    )
    .map((all) => all.join('')),
  fc.constantFrom(' t', ' b', ' di', ' d__', ' t__', '__proto__', '10', '9', 'user_id', '_permanent', '_flashes', ''),
  fc.tuple(fc.string({ maxLength: 6 }), fc.integer({ min: 1, max: 120 })).map(([unit, count]) => unit.repeat(count)),
);

const day = fc.record({
  year: fc.oneof(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 9999 })),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
  microsecond: fc.constantFrom(0, 0, 1, 999_999, 500_000),
  offset: fc.constantFrom(null, 0, 3600, -18_000, 20_700, 86_340, -86_340),
});

const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
  .map((all) => all.join(''));

const plainScalars: fc.Arbitrary<PyValue>[] = [
  fc.constant({ type: 'none' } as const),
  fc.boolean().map((value) => ({ type: 'bool', value }) as const),
  fc
    .oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }))
    .map((value) => ({ type: 'int', value }) as const),
  fc
    .oneof(fc.double(), fc.constantFrom(0, -0, 1, 1e16, 1e-5, 123456789.5, Infinity, -Infinity, NaN))
    .map((value) => ({ type: 'float', value }) as const),
  text.map((value) => ({ type: 'str', value }) as const),
];

const flaskScalars: fc.Arbitrary<PyValue>[] = [
  ...plainScalars,
  text.map((value) => ({ type: 'markup', value }) as const),
  fc.uint8Array({ maxLength: 20 }).map((value) => ({ type: 'bytes', value: Uint8Array.from(value) }) as const),
  hex.map((digits) => ({ type: 'uuid', hex: digits }) as const),
  day.map((fields) => ({ type: 'datetime', ...fields }) as const),
];

const strKey: fc.Arbitrary<PyValue> = text.map((value) => ({ type: 'str', value }) as const);
const anyKey: fc.Arbitrary<PyValue> = fc.oneof({ weight: 6, arbitrary: strKey }, ...flaskScalars);

/** Keys that are unique in Python; NaN is never equal to itself and is not a key here. */
const dictOf = (key: fc.Arbitrary<PyValue>, value: fc.Arbitrary<PyValue>, maxLength: number) =>
  fc
    .uniqueArray(fc.record({ key, value }), { maxLength, selector: (entry: PyEntry) => keyIdentity(entry.key) })
    .map((entries): PyValue => ({
      type: 'dict',
      entries: entries.filter((entry) => !(entry.key.type === 'float' && Number.isNaN(entry.key.value))),
    }));

function nested(scalars: fc.Arbitrary<PyValue>[], key: fc.Arbitrary<PyValue>): fc.Arbitrary<PyValue> {
  return fc.letrec<{ value: PyValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(...scalars),
      fc.array(tie('value'), { maxLength: 4 }).map((items): PyValue => ({ type: 'list', items })),
      fc.array(tie('value'), { maxLength: 4 }).map((items): PyValue => ({ type: 'tuple', items })),
      dictOf(key, tie('value'), 4),
    ),
  })).value;
}

/** Any value that a literal can express, with keys of every hashable scalar. */
export const anyValue = nested(flaskScalars, anyKey);
/** What Flask preserves: text keys, every type. */
export const flaskSession = dictOf(strKey, nested(flaskScalars, strKey), 8);
/** What plain JSON preserves, including keys of every scalar. */
export const plainSession = dictOf(
  strKey,
  nested(plainScalars, fc.oneof({ weight: 8, arbitrary: strKey }, ...plainScalars)),
  8,
);
/** Sessions that may contain what a framework refuses to write. */
export const looseSession = dictOf(
  fc.oneof({ weight: 20, arbitrary: strKey }, ...flaskScalars),
  nested(flaskScalars, anyKey),
  4,
);

export const str = (value: string): PyValue => ({ type: 'str', value });
export const int = (value: number): PyValue => ({ type: 'int', value: BigInt(value) });
export const dict = (entries: Record<string, PyValue>): PyValue => ({
  type: 'dict',
  entries: Object.entries(entries).map(([key, value]) => ({ key: str(key), value })),
});
export const list = (...items: PyValue[]): PyValue => ({ type: 'list', items });
