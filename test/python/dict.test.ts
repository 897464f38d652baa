import { describe, expect, it } from 'vitest';
import { dictFrom } from '../../src/python/dict.ts';
import { loadTagged } from '../../src/flask/tag.ts';
import { repr } from '../../src/python/repr.ts';

const dictOf = (text: string) => {
  const value = loadTagged(text);
  if (!value.ok) throw new Error(value.problem.code);
  const dict = dictFrom(value.value);
  return dict === null ? null : repr(dict);
};

describe('dictFrom', () => {
  // Each answered by dict() of CPython 3.11.2, for values that Flask 2.2.2 loads.
  it.each([
    ['[["a",1],["b",2]]', "{'a': 1, 'b': 2}"],
    ['["ab",{"c":1,"d":2},{" t":[1,2]},{" b":"AP8="}]', "{'a': 'b', 'c': 'd', 1: 2, 0: 255}"],
    ['[[1,"a"],[true,"b"],[1.0,"c"],[0,0],[-0.0,1]]', "{1: 'c', 0: 1}"],
    ['[[9007199254740993,1],[9007199254740992.0,2]]', '{9007199254740993: 1, 9007199254740992.0: 2}'],
    ['[[NaN,1],[NaN,2]]', '{nan: 2}'],
    ['[["a",1],[{" m":"a"},2],[{" b":"YQ=="},3]]', "{'a': 2, b'a': 3}"],
    [
      '[[{" d":"1 Jan 2020 02:00 +0200"},1],[{" d":"1 Jan 2020 00:00 GMT"},2]]',
      '{datetime.datetime(2020, 1, 1, 2, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))): 2}',
    ],
    [
      '[[{" t":["a",{" t":["b"]}]},1],[{" t":["a",{" t":["b"]}]},2],[{" t":["a","b"]},3]]',
      "{('a', ('b',)): 2, ('a', 'b'): 3}",
    ],
    ['[[{" t":["1 a"]},1],[{" t":["1","a"]},2],[null,3]]', "{('1 a',): 1, ('1', 'a'): 2, None: 3}"],
    ['{"a":1}', "{'a': 1}"],
    ['[]', '{}'],
    ['""', '{}'],
  ])('makes of %s', (text, expected) => {
    expect(dictOf(text)).toBe(expected);
  });

  it.each([
    '1',
    'null',
    '"ab"',
    '[1]',
    '[["a"]]',
    '[["a",1,2]]',
    '["abc"]',
    '[[[],1]]',
    '[[{},1]]',
    '[[{" t":[[]]},1]]',
    '{" b":"aGk="}',
  ])('refuses %s', (text) => {
    expect(dictOf(text)).toBe(null);
  });
});
