import { spawnSync } from 'node:child_process';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import { asPython311 } from '../python/as-python-311.ts';
import { python } from '../tools/python.ts';

export type SignedRow = { framework: string; value: PyValue; key: string; at: number; ours: string | null };
/** `back` as Python 3.11 prints it. */
export type FrameworkAnswer = { cookie: string | null; back: string | null; raised: string | null };

/** What the real frameworks write for each row, and how they read ours, in one process for all. */
export function askFrameworks(rows: readonly SignedRow[]): FrameworkAnswer[] {
  const input = JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, source: repr(value) })));
  const script = new URL('./frameworks.py', import.meta.url).pathname;
  const run = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`the frameworks did not answer: ${run.error ?? run.stderr}`);
  const answers: FrameworkAnswer[] = JSON.parse(run.stdout);
  return answers.map((answer) => ({ ...answer, back: answer.back === null ? null : asPython311(answer.back) }));
}
