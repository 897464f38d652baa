import { expect, test } from 'vitest';
import { type Difference, differenceOf, judgedLines, judgeVersions, tell } from './judge.ts';

const ROWS = 5000;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(
  `the verdict, signature, times and repr are the real Flask's on ${ROWS} rows from seed ${seed}`,
  { timeout: 120_000 },
  async () => {
    process.stdout.write(`figure: differential seed ${seed}, ${ROWS} rows, judged by ${judgeVersions()}\n`);
    const differences: Difference[] = [];
    let rows = 0;
    for await (const line of judgedLines(ROWS, seed)) {
      rows += 1;
      const difference = differenceOf(line);
      if (difference !== null) differences.push(difference);
    }
    const report = differences.slice(0, 5).map(tell).join('\n\n');
    expect(differences.length, `seed ${seed}: ${differences.length} of ${rows} rows differ\n\n${report}\n`).toBe(0);
    expect(rows).toBe(ROWS);
  },
);
