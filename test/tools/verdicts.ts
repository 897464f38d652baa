// `npm run --silent verdicts < rows.jsonl > answers.jsonl`: one answer a row, in their order.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerLine, answerRow } from './answer.ts';
import { parseRow } from './row.ts';

let number = 0;
let failures = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const row = parseRow(line);
  if (row.ok) {
    if (!process.stdout.write(`${answerLine(answerRow(row.value))}\n`)) await once(process.stdout, 'drain');
  } else {
    failures++;
    console.error(`Line ${number} is no row: ${row.problem}.`);
  }
}
if (failures > 0) {
  console.error(`${failures} of ${number} lines could not be answered; the others were.`);
  process.exitCode = 1;
}
