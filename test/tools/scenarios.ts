import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, launch } from '../e2e/browser.ts';
import type { BrowserName } from '../e2e/driver.ts';
import { appsIn, type WalkedApp } from '../scenarios/runner/apps.ts';
import { jsonLine, summary } from '../scenarios/runner/report.ts';
import { type Outcome, walkThrough } from '../scenarios/runner/run.ts';

// `npm run scenarios -- DIR`: walks through each app in a folder with the real panel open, and prints what the extension says.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function nameOf(browser: string): BrowserName {
  if (browser === 'chromium' || browser === 'firefox') return browser;
  return stop(`--browser is chromium or firefox, not ${browser}.`);
}

async function outcomeOf(browser: Browser, { file, walk }: WalkedApp): Promise<Outcome> {
  if (!walk.ok) return { end: null, snaps: new Map(), problem: walk.problem };
  const before = (await browser.errors()).length;
  const outcome = await walkThrough(browser, file, walk.value);
  const errors = (await browser.errors()).slice(before);
  if (errors.length === 0) return outcome;
  return { ...outcome, problem: [outcome.problem, 'uncaught errors of the extension:', ...errors].join('\n').trim() };
}

const name = nameOf(options.browser);
const [folder = 'test/scenarios'] = positionals;
const pattern = new RegExp(options.only);
const apps = appsIn(folder).filter((app) => pattern.test(app.name));
if (apps.length === 0) stop(`No app with a walk in ${folder}${options.only && ` fits ${options.only}`}.`);
if (!existsSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox')) stop('There is no build: npm run build');

// Browser and apps end with this process, however it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const browser = await launch(name);
let failures = 0;
try {
  for (const app of apps) {
    const outcome = await outcomeOf(browser, app);
    if (outcome.problem !== null) failures += 1;
    console.log(options.json ? jsonLine(app.name, outcome) : summary(app.name, app.walk, outcome));
  }
} finally {
  await browser.close();
}
if (!options.json)
  console.log(`${apps.length - failures} of ${apps.length} walks came to their end in ${browser.version}`);
process.exitCode = failures > 0 ? 1 : 0;
