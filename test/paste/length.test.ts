import { describe, expect, test } from 'vitest';
import { findBroken } from '../../src/paste/find-pasted.ts';
import { flask } from './spellings/values.ts';

// Each begins something that a reader would search the end of.
const units = [
  'a',
  'a.',
  '(',
  '{',
  '[(',
  '"',
  '\\"',
  "' ",
  '`a',
  '"""',
  'a=',
  'a=b; ',
  'key: value\n',
  'Cookie: ',
  'cookie ',
  'Set-Cookie: a=b\n',
  '&a=%41b',
  '<a b',
  '<input a="b" ',
  '<Cookie a=',
  'curl x ',
  'curl -b "$(\n',
  '-H "a: b" ',
  '`$(',
  'a\tb\tc\t',
  'a TRUE / ',
  '"abc\nabcdef\n',
  'eyJ.aifnBA.',
  'b.aifnBA.mQ5H3s0m8w0v8Zx0YwKqgkEo1Q0 ',
  '{"name":"a","value":"b"},',
  `${flask} `,
  `session=${flask}\n`,
];

/** How many matches are tried, of all patterns. */
function triesOn(text: string): number {
  const { exec } = RegExp.prototype;
  let tries = 0;
  // eslint-disable-next-line no-extend-native
  RegExp.prototype.exec = function counted(this: RegExp, input: string) {
    tries += 1;
    return exec.call(this, input);
  };
  try {
    findBroken(text);
  } finally {
    // eslint-disable-next-line no-extend-native
    RegExp.prototype.exec = exec;
  }
  return tries;
}

describe('reading takes twice the steps for twice the text, and no more, of', () => {
  test.each(units)('%j', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    expect(triesOn(text(4000))).toBeLessThan(2.3 * triesOn(text(2000)) + 200);
  });

  test('prose, code and JSON in one', () => {
    const text = units.join('\n');
    expect(triesOn(text.repeat(4))).toBeLessThan(2.3 * triesOn(text.repeat(2)) + 200);
  });
});
