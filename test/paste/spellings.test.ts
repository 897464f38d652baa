import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/paste/read-pasted.ts';
import { spellings } from './spellings/index.ts';
import { textsWithout } from './spellings/none.ts';

function read(text: string) {
  const pasted = readPasted(text);
  return pasted.ok ? pasted.value.map(({ name, value }) => [name, value]) : pasted.problem.code;
}

describe.each(Object.entries(spellings))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, { text, cookies }) => {
    expect(read(text)).toEqual(cookies);
  });
});

describe('nothing is found in', () => {
  test.each(Object.entries(textsWithout))('%s', (_, text) => {
    expect(read(text)).toBe('no-cookie');
  });
});

test('spellings are enough to stand for their kinds', () => {
  expect(Object.values(spellings).flat().length).toBeGreaterThan(170);
  expect(Object.keys(textsWithout).length).toBeGreaterThan(40);
});
