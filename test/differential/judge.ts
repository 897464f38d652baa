import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { asPython311 } from '../python/as-python-311.ts';
import { python } from '../tools/python.ts';
import { answerLine, answerRow, type VerdictRow } from '../tools/answer.ts';

type Answer = Readonly<Record<string, unknown>>;
type JudgedRow = VerdictRow & { readonly family: string; readonly expect: Answer };

/** A row with Flask's own answer in `expect`, next to ours. */
export type Difference = { readonly row: JudgedRow; readonly ours: Answer; readonly line: string };

const judge = fileURLToPath(new URL('judge.py', import.meta.url));

/** The judge's versions in one line; throws with the judge's own words if Flask is missing. */
export function judgeVersions(): string {
  const { status, stdout, stderr, error } = spawnSync(python, [judge, '--versions'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || `${python} does not run: ${error?.message ?? 'no reason given'}`);
  return stdout.trim();
}

/** The judge's rows as lines, as it makes them, through a pipe, so that any number of them fits in memory. */
export async function* judgedLines(count: number, seed: number): AsyncGenerator<string> {
  const child = spawn(python, [judge, '--rows', String(count), '--seed', String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  try {
    for await (const line of createInterface({ input: child.stdout })) yield line;
    const status = await ended;
    if (status !== 0) throw new Error(`the judge ended with ${status}`);
  } finally {
    child.kill();
  }
}

/** Null if our answer equals Flask's in every field. */
export function differenceOf(line: string): Difference | null {
  const row: JudgedRow = JSON.parse(line);
  const ourLine = answerLine(answerRow(row));
  const { id: _, ...ours }: Answer = JSON.parse(ourLine);
  const isSame =
    isDeepStrictEqual(in311(ours), in311(row.expect)) && isDeepStrictEqual(timesIn(ourLine), timesIn(line));
  return isSame ? null : { row, ours, line };
}

const in311 = (answer: Answer): Answer => {
  const { python: printed } = answer;
  return typeof printed === 'string' ? { ...answer, python: asPython311(printed) } : answer;
};

// As text, because a time of 8 bytes exceeds a JavaScript number.
const timesIn = (line: string) => line.match(/"(?:signedAt|expiresAt)": -?\d+/g);

/** The row and both answers, formatted for a person. */
export function tell({ row, ours, line }: Difference): string {
  const { expect, cookie, ...rest } = row;
  const fields = Object.keys({ ...expect, ...ours }).filter((field) => !isDeepStrictEqual(expect[field], ours[field]));
  const lines = fields.map((field) => {
    const [flask, decant] = [expect, ours].map((answer) => cut(JSON.stringify(answer[field]) ?? 'absent'));
    return `  ${field}: Flask ${flask}\n  ${' '.repeat(field.length)}  ours  ${decant}`;
  });
  if (lines.length === 0) lines.push(`  times: Flask ${timesIn(line)?.join(', ')}`);
  return [`${row.id}`, ...lines, `  cookie ${cut(JSON.stringify(cookie))}`, `  ${JSON.stringify(rest)}`].join('\n');
}

const cut = (text: string) => (text.length > 4500 ? `${text.slice(0, 4500)}… (${text.length})` : text);
