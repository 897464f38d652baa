import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// `npm test`: every check, one line each. The output of a step is shown only if it fails; its figures are shown at the end.

// Everything that the steps put aside, and what browsers that are killed at the end leave behind.
const folder = mkdtempSync(join(tmpdir(), 'decant-test-'));
const env = { ...process.env, NO_COLOR: '1', TMPDIR: folder };
let passed = 0;
let failed = 0;
const figures: string[] = [];

/** `output` is everything that was printed; `failures` is the part that says what is wrong, if known. */
type Ran = { readonly code: number; readonly output: string; readonly failures?: string };

function run(command: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(command === 'npm' ? command : join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
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
  const { code, output, failures } = await check();
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  // Failures first, because a log may be cut.
  if (code !== 0) console.log(failures || output);
  for (const [, figure = ''] of output.matchAll(/^\s*figure: (.*)$/gm)) figures.push(figure);
  return code === 0;
}

/** A step that does not consist of tests counts only if it fails. */
async function tool(name: string, command: string, ...args: readonly string[]): Promise<boolean> {
  const good = await step(name, () => run(command, args));
  if (!good) failed += 1;
  return good;
}

/** The parts of vitest's report that are read. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file as a whole failed, if it did. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

function failuresOf({ testResults }: Report): string {
  return testResults
    .flatMap(({ name, message, assertionResults }) => [
      ...(message === '' ? [] : [`${relative('.', name)}: ${message}`]),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${relative('.', name)}: ${fullName}\n${failureMessages.join('\n')}`),
    ])
    .join('\n\n');
}

async function tests(name: string, ...args: readonly string[]): Promise<boolean> {
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  let counted = false;
  const good = await step(name, async () => {
    const ran = await run('vitest', ['run', ...args, ...reporters]);
    try {
      const results: Report = JSON.parse(readFileSync(report, 'utf8'));
      passed += results.numPassedTests;
      failed += results.numFailedTests;
      counted = results.numFailedTests > 0;
      return { ...ran, failures: failuresOf(results) };
    } catch {
      // No report: vitest itself crashed, and its output says why.
      return ran;
    }
  });
  if (!good && !counted) failed += 1;
  return good;
}

/** Both extensions at once: each build keeps one core busy. */
async function build(): Promise<Ran> {
  const built = await Promise.all(['build:chrome', 'build:firefox'].map((script) => run('npm', ['run', script])));
  return { code: Math.max(...built.map(({ code }) => code)), output: built.map(({ output }) => output).join('') };
}

async function everything(): Promise<void> {
  await tool('types', 'tsc', '-p', '.');
  await tool('lint', 'oxlint');
  await tool('format', 'oxfmt', '--check');
  await tool('nothing unused', 'knip');
  await tests('unit tests');
  if (!(await step('build', build))) {
    failed += 1;
    return;
  }
  await tool('modules', 'tsx', 'test/tools/modules.ts');
  await tool(
    'web-ext lint',
    'web-ext',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
  );
  await tests('end to end', '--config', 'test/e2e/vitest.config.ts');
  // Measured when nothing else runs, and never counted: a figure is not a test.
  await tool('figures', 'tsx', 'test/e2e/figures.ts');
}

try {
  await everything();
} finally {
  // A browser's last process may still be writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
if (figures.length > 0) console.log(`figures\n${figures.map((figure) => `  ${figure}`).join('\n')}`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
