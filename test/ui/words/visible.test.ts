import { expect, test } from 'vitest';
import { visible } from '../../../src/ui/words/visible.ts';

test.each([
  ['session', 'session'],
  ['a name with spaces', 'a name with spaces'],
  ['שם', 'שם'],
  ['user\u202enimda', 'user\\u202enimda'],
  ['\u2066isolate\u2069', '\\u2066isolate\\u2069'],
  ['zero\u200bwidth', 'zero\\u200bwidth'],
  ['line\nbreak\ttab', 'line\\nbreak\\ttab'],
  ['back\\slash', 'back\\\\slash'],
  ['\ud800', '\\ud800'],
  ['tag\u{e0041}', 'tag\\U000e0041'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
