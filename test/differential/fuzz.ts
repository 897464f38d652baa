// `npm run fuzz -- --rows 200000 [--seed 7]`: a long run of the differential test. Ctrl-C stops it and keeps the results so far.
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differenceOf, judgedLines, judgeVersions, tell } from './judge.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '200000' }, seed: { type: 'string' } } });
const wanted = Number(values.rows);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isSafeInteger(wanted) || !Number.isSafeInteger(seed))
  throw new Error('--rows and --seed take whole numbers');

const file = fileURLToPath(new URL(`differences-${seed}.jsonl`, import.meta.url));
const started = performance.now();
let [rows, differing, stopped] = [0, 0, false];
let nextProgress = started + 2000;

console.log(`seed ${seed}, ${wanted} rows, judged by ${judgeVersions()}`);
process.once('SIGINT', () => (stopped = true));
try {
  for await (const line of judgedLines(wanted, seed)) {
    rows += 1;
    const difference = differenceOf(line);
    if (difference !== null) {
      differing += 1;
      appendFileSync(file, `${JSON.stringify({ ...difference.row, ours: difference.ours })}\n`);
      if (differing <= 10) console.log(tell(difference));
    }
    if (stopped) break;
    if (performance.now() > nextProgress) {
      nextProgress += 2000;
      console.error(`${rows} of ${wanted}, ${differing} differ`);
    }
  }
} catch (problem) {
  // Ctrl-C reaches the judge as well as us, so its exit is not a failure then.
  if (!stopped) throw problem;
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${stopped ? 'stopped: ' : ''}${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)}/s), ${differing} differ`,
);
if (differing > 0) console.log(`the rows that differ, with our answers: ${file}`);
process.exitCode = differing > 0 ? 1 : 0;
