import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from '../e2e/browser.ts';
import type { BrowserName, Theme } from '../e2e/driver.ts';
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
    pictures: { type: 'string' },
    theme: { type: 'string', default: 'light' },
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

function themeOf(theme: string): Theme {
  if (theme === 'light' || theme === 'dark') return theme;
  return stop(`--theme is light or dark, not ${theme}.`);
}

/** Where an app's pictures go, and how they begin. */
function picturesOf(app: string): string | null {
  const { pictures: folder, theme } = options;
  if (folder === undefined) return null;
  const file = join(folder, `${name}-${theme}`, app);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

async function outcomeOf(browser: Browser, { file, name: app, walk }: WalkedApp): Promise<Outcome> {
  if (!walk.ok) return { end: null, snaps: new Map(), problem: walk.problem };
  const before = (await browser.errors()).length;
  const outcome = await walkThrough(browser, { file, walk: walk.value, pictures: picturesOf(app) });
  const errors = (await browser.errors()).slice(before);
  if (errors.length === 0) return outcome;
  return { ...outcome, problem: [outcome.problem, 'uncaught errors of the extension:', ...errors].join('\n').trim() };
}

const name = nameOf(options.browser);
const theme = themeOf(options.theme);
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
  await browser.setTheme(theme);
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
