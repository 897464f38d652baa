// `npm run --silent verdicts < rows.jsonl > answers.jsonl`: one answer per row, in the same order.
import { once } from 'node:events';
import { answerTo } from './kinds.ts';

let number = 0;
let failures = 0;

/** Empty if the line is empty or not a row. */
function lineFor(line: string): string {
  number++;
  if (line.trim() === '') return '';
  const answered = answerTo(line);
  if (answered.ok) return `${answered.value}\n`;
  failures++;
  console.error(`Line ${number} is no row: ${answered.problem}.`);
  return '';
}

async function answer(lines: readonly string[]): Promise<void> {
  if (!process.stdout.write(lines.map(lineFor).join(''))) await once(process.stdout, 'drain');
}

// Not node:readline, which also ends a line at U+2028, although JSON may contain it.
process.stdin.setEncoding('utf8');
let rest = '';
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  await answer(lines);
}
await answer(rest === '' ? [] : [rest]);

if (failures > 0) {
  console.error(`${failures} of ${number} lines could not be answered; the others were.`);
  process.exitCode = 1;
}
