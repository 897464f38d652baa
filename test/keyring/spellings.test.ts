import { describe, expect, test } from 'vitest';
import { readRing } from '../../src/keyring/ring.ts';
import { offersOf } from '../../src/keyring/notes.ts';
import { spellings } from './spellings.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(Object.entries(spellings))('a key %s', (_, rows) => {
  test.each(rows.map((row) => [row.text, row] as const))('%j', (text, { keys = [], offers = [], notes = [] }) => {
    const ring = readRing(text);
    expect(ring.keys.map(({ bytes }) => latin1(bytes))).toEqual(keys);
    const offered = ring.notes.flatMap(offersOf).map(({ bytes }) => latin1(bytes));
    expect(offered).toEqual(expect.arrayContaining([...offers]));
    expect(ring.notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]));
  });
});

test('spellings are enough to stand for their kinds', () => {
  expect(Object.values(spellings).flat().length).toBeGreaterThan(170);
});
