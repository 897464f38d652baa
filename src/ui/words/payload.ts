import type { PayloadProblem } from '../../session/facts.ts';
import { bytes, count } from './numbers.ts';

export function payloadProblem(problem: PayloadProblem): string {
  switch (problem.code) {
    case 'base64':
      return 'The payload is not base64.';
    case 'zlib':
      return `The payload is marked as compressed, but ${zlibDetails[problem.detail]}.`;
    case 'over-cap':
      return `The payload inflates to more than ${bytes(problem.cap)}, where Decant stops: a small cookie can hold far more than a tab can show.`;
    case 'too-many-values':
      return `The payload holds more than ${count(problem.cap)} values, where Decant stops.`;
    case 'utf8':
      return `The payload is not UTF-8: the byte at ${count(problem.at)} fits no character.`;
    case 'json':
      return `The payload is not JSON: ${problem.detail}, at character ${count(problem.at)}.`;
    case 'too-deep':
      return `The payload is nested deeper than ${count(problem.limit)} levels, where Python gives up (RecursionError).`;
    case 'int-too-long':
      return `The whole number at character ${count(problem.at)} is longer than Python reads (4,300 digits).`;
    case 'tag':
      return `The tag “${problem.tag}” holds what it cannot: ${problem.detail}.`;
  }
}

const zlibDetails = {
  corrupt: 'its zlib data is damaged',
  cut: 'its zlib data ends too early: the cookie was cut',
  'other-container': 'it is gzip or raw deflate, not zlib',
} as const;

export const undecodableTitle = 'The payload cannot be read';
