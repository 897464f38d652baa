import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/paste/read-pasted.ts';
import { spellings } from './spellings/index.ts';

describe.each(Object.entries(spellings))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, { text, cookies }) => {
    const read = readPasted(text);
    expect(read.ok ? read.value.map(({ name, value }) => [name, value]) : read.problem).toEqual(cookies);
  });
});
