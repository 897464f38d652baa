import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Driver, type LaunchOptions, origins, panelTitle, type TabDriver, until } from './driver.ts';
import { helpers, type ContentTarget } from './firefox-helpers.ts';
import {
  addCookie,
  changeOrigins,
  chooseTheme,
  clearCookies,
  clickToolbar,
  closeBlankTabs,
  endBackground,
  findExtensionTab,
  loadIn,
  openTab,
  readBadge,
  readErrors,
  readFrames,
  readJar,
  removeCookie,
  selectTab,
  showPanel,
} from './firefox-scripts.ts';
import { firefoxView } from './firefox-view.ts';
import { preferences } from './firefox-preferences.ts';
import { Marionette } from './marionette.ts';

const addonId = 'decant@decant.dev';
const names = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'];

/** The path of a Firefox, or null; `FIREFOX` in the environment comes first. */
export function findFirefox(): string | null {
  return [process.env.FIREFOX, ...names].find((path) => path && existsSync(path)) ?? null;
}

/** Starts Firefox on a new profile with the unpacked extension as a temporary one. Throws if there is no Firefox. */
export async function launchFirefox({
  headless = true,
  extension = 'dist/firefox',
}: LaunchOptions = {}): Promise<Driver> {
  const binary = findFirefox();
  if (!binary) throw new Error('no Firefox found');
  const profile = mkdtempSync(join(tmpdir(), 'decant-firefox-'));
  const downloads = join(profile, 'downloads');
  writeFileSync(join(profile, 'user.js'), preferences(downloads));
  const args = ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1300', MOZ_HEADLESS_HEIGHT: '900' };
  const running = spawn(binary, headless ? [...args, '--headless'] : args, { stdio: 'ignore', env });
  const closed = new Promise<void>((done) => running.once('exit', () => done()));
  const kill = () => running.kill('SIGKILL');
  const drop = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // It ends with the process that started it, however that ends.
  const leave = () => {
    kill();
    drop();
  };
  process.once('exit', leave);
  const end = async () => {
    kill();
    await closed;
    process.off('exit', leave);
    drop();
  };
  try {
    const client = await Marionette.connect(await portOf(running, profile));
    const { capabilities } = await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await client.send('WebDriver:SetTimeouts', { script: 30_000 });
    await client.send('Marionette:SetContext', { value: 'chrome' });
    await client.send('Addon:Install', { path: resolve(extension), temporary: true, allowPrivateBrowsing: true });
    const close = async () => {
      await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      client.end();
      await end();
    };
    return driver(client, `Firefox/${capabilities.browserVersion}`, { closed, close, downloads });
  } catch (error) {
    await end();
    throw error;
  }
}

/** Firefox picks a free port and writes it to the profile. */
function portOf(running: ChildProcess, profile: string): Promise<number> {
  return until(
    async () => {
      if (running.exitCode !== null) throw new Error(`Firefox ended with ${running.exitCode}`);
      const file = join(profile, 'MarionetteActivePort');
      return existsSync(file) && Number(readFileSync(file, 'utf8'));
    },
    { what: 'Firefox to listen', timeout: 60_000, every: 50 },
  );
}

function driver(
  client: Marionette,
  version: string,
  { closed, close, downloads }: Pick<Driver, 'closed' | 'close' | 'downloads'>,
): Driver {
  const open = async (url: string, where: 'normal' | 'private' | 'container') =>
    tab(client, await client.inBrowser(openTab, [url, where], helpers));
  // Whether the background was ended while it may have been working; Firefox itself waits until it is idle.
  let hasSlept = false;
  return {
    name: 'firefox',
    version,
    downloads,
    newTab: (url) => open(url, 'normal'),
    privateTab: (url) => open(url, 'private'),
    containerTab: (url) => open(url, 'container'),
    extensionTab: async (part) =>
      firefoxView(client, { kind: 'tab', tab: await client.inBrowser(findExtensionTab, [addonId, part], helpers) }),
    // A preference turns the prompt off, so each request is granted.
    sayYes: async () => {},
    grant: (hosts) => client.inBrowser(changeOrigins, [addonId, 'add', origins(hosts)]),
    revoke: (hosts) => client.inBrowser(changeOrigins, [addonId, 'remove', origins(hosts)]),
    sleepBackground: () => {
      hasSlept = true;
      return client.inBrowser(endBackground, [addonId]);
    },
    setTheme: (theme) => client.inBrowser(chooseTheme, [theme]),
    clearCookies: () => client.inBrowser(clearCookies, []),
    errors: () => client.inBrowser(readErrors, [addonId, hasSlept]),
    handOver: () => client.inBrowser(closeBlankTabs, [], helpers),
    closed,
    close,
  };
}

function tab(client: Marionette, id: string): TabDriver {
  const place = (kind: ContentTarget['kind']): ContentTarget => ({ kind, tab: id });
  const page = firefoxView(client, place('tab'));
  return {
    page,
    activate: () => client.inBrowser(selectTab, [id], helpers),
    navigate: (url) => client.inBrowser(loadIn, [id, url], helpers),
    reload: () => client.inBrowser(loadIn, [id, null], helpers),
    close: () => page.close(),
    openPopup: async () => {
      const clickedAt = await client.inBrowser(clickToolbar, [addonId, id], helpers);
      return { view: firefoxView(client, place('popup')), clickedAt };
    },
    openPanel: async () => {
      await client.inBrowser(showPanel, [id, panelTitle], helpers);
      return firefoxView(client, place('panel'));
    },
    badge: () => client.inBrowser(readBadge, [addonId, id], helpers),
    setCookie: ({ name, value, host, path }) => client.inBrowser(addCookie, [id, name, value, host, path], helpers),
    deleteCookie: ({ name, host, path }) => client.inBrowser(removeCookie, [id, name, host, path], helpers),
    jar: (name) => client.inBrowser(readJar, [id, name], helpers),
    frameTexts: () => client.inBrowser(readFrames, [id], helpers),
  };
}
