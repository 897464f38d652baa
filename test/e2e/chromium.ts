import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { choosing, openPanel } from './chromium-devtools.ts';
import { chromiumView } from './chromium-view.ts';
import {
  type ShownBadge,
  type Driver,
  type KeptCookie,
  type LaunchOptions,
  origins,
  type TabDriver,
  type Theme,
  until,
} from './driver.ts';

const names = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/** The path of a Chromium, or null; `CHROMIUM` in the environment comes first. */
export function findChromium(): string | null {
  return [process.env.CHROMIUM, ...names].find((path) => path && existsSync(path)) ?? null;
}

/** Flags for every Chromium started here: no sandbox for root, which may not use one, and no network traffic of its own. */
export const quietFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

type Chromium = {
  readonly browser: Browser;
  readonly downloads: string;
  readonly drop: () => void;
  readonly id: string;
  /** A page of the extension's origin that runs none of its code, for calls to the extension's API. */
  readonly control: Page;
  /** chrome://extensions, whose API knows permissions and errors. */
  readonly extensions: Page;
  /** The devtools pages that may be open. */
  readonly devtools: Set<Page>;
  theme: Theme;
  /** Whether the background was ended while it may have been working; Chromium itself waits until it is idle. */
  hasSlept: boolean;
};

/** Starts Chromium with the unpacked extension. Throws if there is no Chromium. */
export async function launchChromium({
  headless = true,
  extension = 'dist/chrome',
}: LaunchOptions = {}): Promise<Driver> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found');
  const folder = mkdtempSync(join(tmpdir(), 'decant-chromium-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const drop = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    userDataDir: join(folder, 'profile'),
    enableExtensions: true,
    // The test sites on https sign their own certificates.
    acceptInsecureCerts: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    handleDevToolsAsPage: true,
    defaultViewport: null,
    args: [
      ...quietFlags,
      '--disable-quic',
      // Names other than `localhost`, where http is insecure.
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--window-size=1300,900',
    ],
  });
  // Runs after puppeteer's own handler, which ends the browser with this process.
  process.once('exit', drop);
  try {
    const id = await browser.installExtension(extension);
    const extensions = await browser.newPage();
    await extensions.goto(`chrome://extensions/?id=${id}`);
    const control = await openControl(browser, extensions, id);
    const state: Chromium = {
      browser,
      downloads,
      drop,
      id,
      control,
      extensions,
      devtools: new Set(),
      theme: 'light',
      hasSlept: false,
    };
    return driver(state, await browser.version());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Allows private windows and collects errors, then opens the control page. The order matters, because allowing reloads the
 * extension.
 */
async function openControl(browser: Browser, extensions: Page, id: string): Promise<Page> {
  await extensions.evaluate(async (extensionId) => {
    const api = (globalThis as any).chrome.developerPrivate;
    await api.updateProfileConfiguration({ inDeveloperMode: true });
    await api.updateExtensionConfiguration({ extensionId, incognitoAccess: true, errorCollection: true });
    await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
  }, id);
  // An unpinned button first slides into the toolbar, which takes a quarter of a second. While the extension reloads, it has no
  // button.
  const pin = () =>
    extensions.evaluate(async (extensionId) => {
      await (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        pinnedToToolbar: true,
      });
      return true;
    }, id);
  await until(() => pin().catch(() => false), { what: 'the button in the toolbar' });
  const control = await browser.newPage();
  await until(
    async () => {
      await control.goto(`chrome-extension://${id}/manifest.json`).catch(() => {});
      return control.evaluate(() => Boolean((globalThis as any).chrome?.cookies)).catch(() => false);
    },
    { what: 'the extension to run' },
  );
  return control;
}

function driver(state: Chromium, version: string): Driver {
  const { browser, control, downloads, drop, extensions, id } = state;
  return {
    name: 'chromium',
    downloads,
    version,
    newTab: (url) => openTab(state, url, false),
    privateTab: (url) => openTab(state, url, true),
    containerTab: () => Promise.reject(new Error('Chromium has no containers')),
    extensionTab: async (part) => {
      const target = await browser.waitForTarget(
        (t) => t.type() === 'page' && t.url().startsWith(`chrome-extension://${id}/`) && t.url().includes(part),
        { timeout: 30_000 },
      );
      const page = await target.asPage();
      return chromiumView(page, page.mainFrame());
    },
    sayYes: (hosts) => preapprove(state, hosts),
    grant: async (hosts) => {
      await preapprove(state, hosts);
      // An evaluation counts as a user gesture, which the permission request requires.
      await control.evaluate(
        (list) => (globalThis as any).chrome.permissions.request({ origins: list }),
        origins(hosts),
      );
    },
    revoke: async (hosts) => {
      await control.evaluate(
        (list) => (globalThis as any).chrome.permissions.remove({ origins: list }),
        origins(hosts),
      );
    },
    sleepBackground: async () => {
      state.hasSlept = true;
      const origin = `chrome-extension://${id}/`;
      const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(origin), {
        timeout: 30_000,
      });
      // Puppeteer closes it and then complains that it is gone.
      await (await target.worker())?.close().catch(() => {});
    },
    setTheme: async (theme) => {
      state.theme = theme;
      for (const devtools of state.devtools) {
        // Devtools that closed with their tab have no theme to change.
        await devtools.evaluate(choosing(theme)).catch(() => state.devtools.delete(devtools));
      }
    },
    clearCookies: async () => {
      await (await control.createCDPSession()).send('Storage.clearCookies');
    },
    errors: () =>
      extensions.evaluate(
        async (extensionId, hasSlept) => {
          const info = await (globalThis as any).chrome.developerPrivate.getExtensionInfo(extensionId);
          return (
            [...info.runtimeErrors, ...info.manifestErrors]
              .filter((error: any) => error.severity === 'ERROR' || error.severity === undefined)
              // What Chromium reports about a worker that is ended while starting, which `sleepBackground` may cause. A worker
              // that cannot start at all fails every scenario.
              .filter((error: any) => error.message !== 'Failed to load the script unexpectedly')
              // The error that its pending calls get when it is ended before the answer (extension_function_dispatcher.cc).
              .filter((error: any) => !(hasSlept && error.message === 'Uncaught (in promise) Error: No SW'))
              .map((error: any) => `${error.source}: ${error.message}`)
          );
        },
        id,
        state.hasSlept,
      ),
    handOver: async () => {
      const blank = (await browser.pages()).filter((page) => page.url() === 'about:blank');
      await Promise.all([control, extensions, ...blank].map((page) => page.close()));
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      process.off('exit', drop);
      drop();
    },
  };
}

async function preapprove({ extensions, id }: Chromium, hosts: readonly string[]): Promise<void> {
  await extensions.evaluate(
    async (extensionId, list) => {
      const api = (globalThis as any).chrome.developerPrivate;
      for (const origin of list) await api.addHostPermission(extensionId, origin);
    },
    id,
    origins(hosts),
  );
}

/** Opened through the extension's API, which returns the tab's id; puppeteer then finds the page by its address. */
async function openTab(state: Chromium, url: string, incognito: boolean): Promise<TabDriver> {
  const { browser, control } = state;
  const blank = `about:blank#${Math.random().toString(36).slice(2)}`;
  const tabId = await control.evaluate(
    async (address, isPrivate) => {
      const { tabs, windows } = (globalThis as any).chrome;
      if (!isPrivate) return (await tabs.create({ url: address })).id;
      return (await windows.create({ url: address, incognito: true, focused: true })).tabs[0].id;
    },
    blank,
    incognito,
  );
  const page = await (await browser.waitForTarget((target) => target.url() === blank)).asPage();
  await page.goto(url);
  return tab(state, page, tabId);
}

function tab(state: Chromium, page: Page, tabId: number): TabDriver {
  const { browser, control, id } = state;
  const cdp = once(() => page.createCDPSession());
  return {
    page: chromiumView(page, page.mainFrame()),
    activate: () => page.bringToFront(),
    navigate: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
    openPopup: async () => {
      await page.bringToFront();
      const opened = browser.waitForTarget((t) => t.url().startsWith(`chrome-extension://${id}/popup/`), {
        timeout: 30_000,
      });
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      const clickedAt = Date.now();
      await page.triggerExtensionAction(extension);
      const target = await opened;
      // A debugger that attaches while the popup opens delays it, and distorts what is measured.
      await until(() => control.evaluate(isPopupDrawn), { what: 'the popup' });
      const popup = await target.asPage();
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: state.theme }]);
      return { view: chromiumView(popup, popup.mainFrame()), clickedAt };
    },
    openPanel: async () => {
      const { devtools, panel } = await openPanel(page, id, state.theme);
      state.devtools.add(devtools);
      return chromiumView(devtools, panel);
    },
    badge: (): Promise<ShownBadge> =>
      control.evaluate(async (inspected) => {
        const { action } = (globalThis as any).chrome;
        return {
          text: await action.getBadgeText({ tabId: inspected }),
          colour: await action.getBadgeBackgroundColor({ tabId: inspected }),
        };
      }, tabId),
    setCookie: async (cookie) => {
      await (
        await cdp()
      ).send('Network.setCookie', { name: cookie.name, value: cookie.value, domain: cookie.host, path: cookie.path });
    },
    deleteCookie: async (cookie) => {
      await (await cdp()).send('Network.deleteCookies', { name: cookie.name, domain: cookie.host, path: cookie.path });
    },
    frameTexts: () => {
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      return Promise.all(frames.map((frame) => frame.evaluate(() => document.body?.innerText ?? '')));
    },
    jar: (name) => control.evaluate(readJar, tabId, new URL(page.url()).hostname, name),
  };
}

function isPopupDrawn(): boolean {
  const popups: Window[] = (globalThis as any).chrome.extension.getViews({ type: 'popup' });
  return popups.some(({ document }) => document.querySelector('#root')?.hasChildNodes());
}

async function readJar(tabId: number, hostname: string, name: string): Promise<KeptCookie[]> {
  const { cookies } = (globalThis as any).chrome;
  const stores: { id: string; tabIds: number[] }[] = await cookies.getAllCookieStores();
  const store = stores.find(({ tabIds }) => tabIds.includes(tabId))?.id ?? '';
  const all: any[] = await cookies.getAll({ name, storeId: store, partitionKey: {} });
  return all
    .filter(({ domain }) => hostname === domain || hostname.endsWith(domain))
    .map(({ value, domain, path, hostOnly, secure, httpOnly, sameSite, expirationDate, partitionKey }) => {
      const partition = partitionKey ? JSON.stringify(partitionKey) : null;
      return {
        name,
        value,
        host: domain,
        path,
        hostOnly,
        secure,
        httpOnly,
        sameSite,
        expires: expirationDate ?? null,
        store,
        partition,
      };
    });
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
