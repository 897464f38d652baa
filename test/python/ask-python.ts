import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { vi } from 'vitest';
import { python } from '../tools/python.ts';

// Thousands of rows and a second process: well under a second alone, several seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Set SEED to repeat a run. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.info(`rows generated from SEED=${seed}`);

/** `count` values of the arbitrary, from this run's seed. */
export function generate<Value>(arbitrary: fc.Arbitrary<Value>, count: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed });
}

/**
 * The system Python's answers, one per row. `answer` is the body of a function of `row`; an exception becomes null. Debian's
 * Python 3.11 is the judge, because its Flask packages belong to it.
 */
export function askPython(setup: string, answer: string, rows: readonly unknown[]): any[] {
  const body = answer.replaceAll('\n', '\n    ');
  const script = `${setup}
import json, sys
def answer(row):
    ${body}
def guarded(row):
    try:
        return answer(row)
    except Exception:
        return None
answers = [guarded(row) for row in json.load(sys.stdin)]
json.dump(answers, sys.stdout)
`;
  const run = spawnSync(python, ['-c', script], {
    input: JSON.stringify(rows),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`python3 failed: ${run.error ?? run.stderr}`);
  return JSON.parse(run.stdout);
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
