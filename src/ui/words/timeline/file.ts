import type { ImportProblem } from '../../../timeline/file/import.ts';
import { count } from '../numbers.ts';

export const exportMenu = 'Export';
export const exportMenuLabel = 'Export the timeline';
export const entryMenuLabel = 'Copy or save this entry';
export const copyEntry = 'Copy';

export const exportKinds = {
  copy: 'Copy as JSON',
  'copy-redacted': 'Copy as JSON, values redacted',
  save: 'Save as JSON',
  'save-redacted': 'Save as JSON, values redacted',
} as const;

export const importFile = 'Import…';
export const copiedTimeline = 'the timeline';
export const copiedEntry = 'the entry';
export const imported = (host: string) => `Imported timeline of ${host}`;
export const importedRedacted = 'values redacted';
export const engines = { chromium: 'Chromium', firefox: 'Firefox' } as const;
export const backToLive = 'Back to this tab';
export const unreadableFile = 'The file can’t be read.';
export const dismiss = 'Dismiss';

export function importProblem(problem: ImportProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `The file isn’t JSON${problem.at === null ? '' : `, at character ${count(problem.at + 1)}`}.`;
    case 'not-a-timeline':
      return 'The file is JSON, but not a timeline exported by Decant.';
    case 'unknown-version':
      return `The file has version ${problem.version}; this Decant reads version 1.`;
    case 'bad-field':
      return `Invalid timeline file: ${problem.path === '' ? 'it' : problem.path} should be ${expectedText(problem.expected)}.`;
    case 'no-such-value':
      return `Invalid timeline file: ${problem.path} refers to a missing value.`;
  }
}

const nouns = new Set(['string', 'number', 'boolean', 'list', 'object', 'pair', 'size', 'index']);

function expectedText(expected: string): string {
  if (!nouns.has(expected)) return expected;
  return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}
