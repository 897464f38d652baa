import * as fc from 'fast-check';

const texts = [
  ...'a ab é 😀x aGk= aGk YUdrPQ== \ud83d'.split(' '),
  '',
  ' t__',
  ' di__',
  '1'.repeat(32),
  "it's <b>\n",
  'Sun, 06 Nov 1994 08:49:37 GMT',
  '6 Nov 94 08:49 -0700',
  '6 Nov 99999999999 8:49',
];

/**
 * JSON in which most objects are tags, with valid and invalid content, but nothing on which Flask 2 and 3 disagree: no repeated
 * keys, and no falsy number at the top.
 */
export const tagged = fc
  .letrec<{ node: string }>((tie) => {
    const key = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(' t', ' b', ' m', ' u', ' d', ' di') },
      { weight: 1, arbitrary: fc.constantFrom('a', 'b', ' t__', '', ' x', '😀') },
    );
    const pairOf = fc.tuple(key, tie('node'));
    const entry = pairOf.map(member);
    const object = fc
      .uniqueArray(pairOf, { minLength: 1, maxLength: 2, selector: ([name]) => name })
      .map((pairs) => `{${pairs.map(member).join(',')}}`);
    const pair = fc.tuple(tie('node'), tie('node')).map((items) => `[${items.join(',')}]`);
    return {
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.oneof(
          fc.constantFrom(...texts).map((text) => JSON.stringify(text)),
          fc.constantFrom('0', '1', '-1.5', '1.0', 'NaN', 'null', 'true', 'false', '{}', '[]', '12345678901234567890'),
        ),
        entry.map((text) => `{${text}}`),
        object,
        fc.array(pair, { maxLength: 3 }).map((pairs) => `[${pairs.join(',')}]`),
        fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
      ),
    };
  })
  .node.filter((text) => text !== '0' && text !== 'false');

function member([name, value]: readonly [string, string]): string {
  return `${JSON.stringify(name)}:${value}`;
}
