import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `npm test`: every check, one line each. What a step prints is shown only where it fails, but for its figures.

const folder = mkdtempSync(join(tmpdir(), 'decant-test-'));
let passed = 0;
let failed = 0;

type Ran = { readonly code: number; readonly output: string };

function run(command: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(command === 'npm' ? command : join('node_modules', '.bin', command), args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function step(name: string, check: () => Promise<Ran>): Promise<boolean> {
  const start = Date.now();
  const { code, output } = await check();
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  for (const [, figure] of output.matchAll(/^\s*figure: (.*)$/gm)) console.log(`       ${figure}`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** A step that is not made of tests counts only where it fails. */
async function tool(name: string, command: string, ...args: readonly string[]): Promise<boolean> {
  const good = await step(name, () => run(command, args));
  if (!good) failed += 1;
  return good;
}

async function tests(name: string, ...args: readonly string[]): Promise<boolean> {
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  let counted = false;
  const good = await step(name, async () => {
    const ran = await run('vitest', ['run', ...args, ...reporters]);
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
      passed += numPassedTests;
      failed += numFailedTests;
      counted = numFailedTests > 0;
    } catch {
      // No report: vitest itself fell over, and its output says why.
    }
    return ran;
  });
  if (!good && !counted) failed += 1;
  return good;
}

async function everything(): Promise<void> {
  await tool('types', 'tsc', '-p', '.');
  await tool('lint', 'oxlint');
  await tests('unit tests');
  if (!(await tool('build', 'npm', 'run', 'build'))) return;
  await tool('web-ext lint', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery');
  await tool('budgets', 'tsx', 'test/tools/budgets.ts');
  // The timeline's own scenarios are young: they run with `npm run e2e`, until twenty runs in a row have been seen without a failure.
  await tests('end to end', '--config', 'test/e2e/vitest.config.ts', '--exclude', 'test/e2e/timeline*.e2e.ts');
}

try {
  await everything();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
