import { describe, expect, test } from 'vitest';
import { change, cookie, entriesOf, flask, reading, response } from '../streams.ts';

const [a, b] = [flask('a'), flask('b')];
const start = reading([cookie({ value: a })], 0);
const write = response({ at: 5000, cookieSent: `session=${a}`, setCookies: [`session=${b}; Path=/`] });
const rules = (events: Parameters<typeof entriesOf>[0]) =>
  entriesOf(events).map((entry) => ('refused' in entry && entry.refused?.rule.code) || entry.kind);

describe('a cookie that no rule refuses', () => {
  test('is refused once a reading shows that the jar did not take it', () => {
    expect(rules([start, write])).toEqual(['changed']);
    expect(rules([start, write, reading([cookie({ value: a })], 8000)])).toEqual(['not-taken']);
    expect(entriesOf([start, write, reading([cookie({ value: a })], 8000)])).toMatchObject([
      { before: a, after: a, refused: { value: b } },
    ]);
  });
  test('is refused, too, if it is a deletion or the first of its name', () => {
    const clear = response({ at: 5000, cookieSent: `session=${a}`, setCookies: ['session=; Max-Age=0; Path=/'] });
    expect(rules([start, clear, reading([cookie({ value: a })], 8000)])).toEqual(['not-taken']);
    expect(
      rules([reading([], 0), response({ at: 5000, setCookies: [`session=${b}; Path=/`] }), reading([], 8000)]),
    ).toEqual(['not-taken']);
  });
  test.each<[string, Parameters<typeof entriesOf>[0], string[]]>([
    [
      'the jar reported it',
      [start, write, change(b, 5005), change(a, 6000), reading([cookie({ value: a })], 8000)],
      ['changed', 'changed-outside'],
    ],
    ['the reading shows it', [start, write, reading([cookie({ value: b })], 8000)], ['changed']],
    ['the reading came too soon', [start, write, reading([cookie({ value: a })], 5500)], ['changed']],
    ['the jar was never read before', [write, reading([cookie({ value: a })], 8000)], ['changed']],
  ])('is not refused if %s', (_, events, expected) => {
    expect(rules(events)).toEqual(expected);
  });
  test('is not refused if it is set for a parent domain, whose cookies may be hidden', () => {
    const url = 'http://www.app.test/';
    const events = [
      reading([], 0),
      response({ at: 5000, url, setCookies: [`session=${b}; Path=/; Domain=app.test`] }),
      reading([], 8000),
    ];
    expect(entriesOf(events, { host: 'www.app.test' })).toMatchObject([{ kind: 'created' }]);
  });
});
