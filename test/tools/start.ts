import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Tab } from '../e2e/browser.ts';
import { findChromium } from '../e2e/chromium.ts';
import type { BrowserName } from '../e2e/driver.ts';
import { findFirefox } from '../e2e/firefox.ts';
import type { PageView } from '../e2e/view.ts';
import { demoKey, startDemoSite } from '../sites/demo-site.ts';
import { type RunningSite, startSite } from '../sites/sites.ts';

// `npm start`: the extension at work on a demo site, in its own browser. Without a display it walks through the demo by itself.

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, flask: { type: 'boolean', default: false } },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function chooseBrowser(): BrowserName {
  const { browser } = options;
  if (browser === 'chromium' || browser === 'chrome') return 'chromium';
  if (browser === 'firefox') return 'firefox';
  if (browser !== undefined) stop(`--browser is chromium or firefox, not ${browser}.`);
  return findChromium() === null && findFirefox() !== null ? 'firefox' : 'chromium';
}

/** Runs one of the project's own commands, which reports its own errors. */
function run(command: string, args: readonly string[], quiet = false): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: quiet ? 'pipe' : 'inherit' });
  if (status === 0) return;
  if (quiet) console.error(`${stdout}${stderr}`);
  stop(`This failed: ${command} ${args.join(' ')}`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function openPanel(browser: Browser, site: RunningSite): Promise<{ tab: Tab; panel: PageView }> {
  await browser.grant(['localhost']);
  const tab = await browser.newTab(site.url('/set_session'));
  const panel = await tab.openPanel();
  await panel.waitForText('username', 'your_username');
  return { tab, panel };
}

function sayWhatToTry(site: RunningSite): void {
  console.log(`
The panel “Flask Session” is open on ${site.url('/set_session')}. Try there:
  set      ${site.url('/set_session')}${options.flask ? '' : `\n  change   ${site.url('/set_session?username=somebody+else')}`}
  read     ${site.url('/get_session')}
  delete   ${site.url('/delete_session')}
  the app's secret key is ${demoKey}: type it into the panel, then another one

Close the browser, or press Ctrl-C here, to end.`);
}

function sayHowToLoad(): void {
  console.log(`
In your own browser:
  Chrome   chrome://extensions, Developer mode, Load unpacked: ${resolve('dist/chrome')}
  Firefox  about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${resolve('dist/firefox/manifest.json')}
`);
}

/** The rows of the tree and the verdict, as shown in the panel. */
async function say(panel: PageView): Promise<void> {
  const rows = await panel.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].map((row) =>
      row.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
  const verdict = await panel.eval(() => document.querySelector('[data-rule] output')?.textContent ?? '');
  for (const row of rows) console.log(`  session   ${row}`);
  console.log(`  verdict   ${verdict}`);
}

/** Set, show, key, delete: once, with pictures. */
async function walk({ tab, panel }: { tab: Tab; panel: PageView }, site: RunningSite): Promise<void> {
  const folder = resolve('pictures', 'start');
  mkdirSync(folder, { recursive: true });
  console.log('no display: walking the demo once');
  console.log(`set the session: ${site.url('/set_session')}`);
  await say(panel);
  await panel.enter({ role: 'textbox', name: 'Secret key' }, demoKey);
  await panel.waitFor(() => document.querySelector('[data-rule="signed-by-current-key"]'));
  console.log(`typed the key ${demoKey}`);
  await say(panel);
  await panel.resize(1200, 800);
  await panel.screenshot(join(folder, 'panel.png'));
  const popup = await tab.openPopup();
  // The key is stored a moment after it was typed, and the popup follows.
  await popup.waitFor(() => document.querySelector('[data-rule="signed-by-current-key"]'));
  await popup.waitForText('your_username');
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.close();
  await tab.navigate(site.url('/delete_session'));
  await panel.waitForText('No session on localhost');
  // The jar's change may be reported some milliseconds before the response that caused it.
  await panel.waitFor(() =>
    [...document.querySelectorAll('.tl-row')].some(({ textContent }) =>
      /\/delete_session.*cleared/.test(textContent ?? ''),
    ),
  );
  await panel.screenshot(join(folder, 'panel-deleted.png'));
  console.log('deleted the session: the panel says “No session on localhost”');
  console.log(`pictures of panel and popup are in ${folder}`);
}

const name = chooseBrowser();
run('node', [join('test', 'tools', 'setup.mjs'), `--${name}`, ...(options.flask ? ['--flask'] : [])]);
console.log('building dist/chrome and dist/firefox');
run('npm', ['run', 'build'], true);
const headless = !hasDisplay();
const site = await (options.flask ? startSite('flask_tutorial.py') : startDemoSite());
const browser = await launch(name, { headless });
const end = async () => {
  await browser.close();
  await site.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().then(() => process.exit(0)));

try {
  const opened = await openPanel(browser, site);
  if (headless) await walk(opened, site);
  else {
    await browser.handOver();
    sayWhatToTry(site);
  }
  sayHowToLoad();
  if (!headless) await browser.closed;
} finally {
  await end();
}
