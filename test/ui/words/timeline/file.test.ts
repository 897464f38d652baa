import { expect, test } from 'vitest';
import { importProblem } from '../../../../src/ui/words/timeline/file.ts';

test.each([
  ['entries[3].status', 'number', 'Invalid timeline file: entries[3].status should be a number.'],
  ['entries[3].after', 'index', 'Invalid timeline file: entries[3].after should be an index.'],
  ['entries', 'at most 100000 items', 'Invalid timeline file: entries should be at most 100000 items.'],
  ['engine', 'chromium | firefox', 'Invalid timeline file: engine should be chromium | firefox.'],
  ['', 'object', 'Invalid timeline file: it should be an object.'],
])('a bad field in an imported timeline, %s: expected %s', (path, expected, sentence) => {
  expect(importProblem({ code: 'bad-field', path, expected })).toBe(sentence);
});
