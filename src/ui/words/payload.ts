import type { PayloadProblem } from '../../session/facts.ts';
import { bytes, count } from './numbers.ts';

export function payloadProblem(problem: PayloadProblem): string {
  switch (problem.code) {
    case 'base64':
      return 'The payload isn’t base64.';
    case 'zlib':
      return `The payload is marked as compressed, but ${zlibDetails[problem.detail]}.`;
    case 'over-cap':
      return `The payload decompresses to more than ${bytes(problem.cap)}, too much for a tab to show, so Decant stops there.`;
    case 'too-many-values':
      return `The payload has more than ${count(problem.cap)} values, too many for a tab to show, so Decant stops there.`;
    case 'utf8':
      return `The payload isn’t UTF-8: invalid byte at ${count(problem.at)}.`;
    case 'json':
      return `The payload isn’t JSON: ${problem.detail}, at character ${count(problem.at)}.`;
    case 'too-deep':
      return `The payload is nested more than ${count(problem.limit)} levels deep, so Python raises RecursionError.`;
    case 'int-too-long':
      return `The integer at character ${count(problem.at)} has more than 4,300 digits, Python’s limit.`;
    case 'pickle':
      return 'The payload is a pickle. Decant doesn’t unpickle it: that would run whatever code it holds.';
    case 'shape':
      return `The payload isn’t ${problem.expected}.`;
    case 'tag':
      return `Invalid value for tag “${problem.tag}”: ${tagDetails[problem.detail] ?? problem.detail}.`;
  }
}

const tagDetails: Readonly<Record<string, string>> = {
  'no-dict': 'not a dict',
  'not-iterable': 'not iterable',
  'no-ascii-text': 'not ASCII text',
  base64: 'not base64',
  'no-uuid': 'not a UUID',
  'no-date': 'not a date',
  overflow: 'a date out of range',
};

const zlibDetails = {
  corrupt: 'its zlib data is corrupt',
  cut: 'its zlib data is truncated',
  'other-container': 'it’s gzip or raw deflate, not zlib',
} as const;

export const undecodableTitle = 'The payload can’t be read';
export const encryptedTitle = 'The payload is encrypted';
export const encrypted = 'Enter the secret key to read it.';
