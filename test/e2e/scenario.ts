import { afterEach, beforeAll, describe, expect } from 'vitest';
import { type Browser, launch, type Tab } from './browser.ts';
import { type BrowserName, until } from './driver.ts';
import type { PageView } from './view.ts';

/** What a scenario has at hand. */
export type World = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab, closed after the scenario. */
  open(url: string): Promise<Tab>;
  /**
   * The panel on this address, where access is given, 1200 px wide. Scenarios have one such tab in common with devtools open beside it, as
   * people keep them, each on a host of its own: opening devtools costs more than all the rest of most scenarios. One that failed leaves none.
   */
  panelOn(url: string): Promise<{ readonly tab: Tab; readonly panel: PageView }>;
  /** A tab of another kind, or a page, that is to be closed after the scenario. */
  closing<Closable extends { close(): Promise<void> }>(one: Closable): Closable;
};

/** A browser that runs, and what is left in it by the scenarios so far. */
type Running = {
  readonly browser: Browser;
  /** How many of its errors were seen. */
  seen: number;
  /** The tab with the panel beside it that scenarios have in common. */
  shared: { readonly tab: Tab; readonly panel: PageView } | null;
};

const names: readonly BrowserName[] = ['chromium', 'firefox'];
const running = new Map<BrowserName, Promise<Running>>();
// Vitest ends a worker by a signal, of which those who clean up at the process's end would not hear.
process.once('SIGTERM', () => process.exit());

/** Each worker starts a browser once, for all its files (they share their modules, vitest.config.ts); it ends with the worker. */
function runningOf(name: BrowserName): Promise<Running> {
  const known = running.get(name) ?? launch(name).then((browser) => ({ browser, seen: 0, shared: null }));
  running.set(name, known);
  return known;
}

/** Runs the same scenarios in each browser. A scenario fails when the extension has thrown anything. */
export function inBothBrowsers(scenarios: (world: World) => void): void {
  describe.each(names)('in %s', (name) => {
    let state: Running;
    let opened: { close(): Promise<void> }[] = [];
    const closing: World['closing'] = (one) => {
      opened.push(one);
      return one;
    };

    beforeAll(async () => {
      state = await runningOf(name);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await state.shared?.tab.close().catch(() => {});
        state.shared = null;
      }
      for (const one of opened.toReversed()) await one.close().catch(() => {});
      opened = [];
      const errors = await state.browser.errors();
      const fresh = errors.slice(state.seen);
      state.seen = errors.length;
      expect(fresh.join('\n'), 'uncaught errors of the extension').toBe('');
    });

    const panelOn = async (url: string) => {
      const { host, hostname } = new URL(url);
      await state.browser.grant([hostname]);
      if (state.shared === null) {
        const tab = await state.browser.newTab(url);
        state.shared = { tab, panel: await tab.openPanel() };
      } else {
        await state.shared.tab.activate();
        await state.shared.tab.navigate(url);
      }
      const { panel } = state.shared;
      // What it shows is this site's from here on, and no more that of the scenario before.
      await panel.waitFor((wanted) => document.querySelector('.origin')?.textContent?.includes(wanted), host);
      await panel.resize(1200, 800);
      return state.shared;
    };

    scenarios({
      name,
      panelOn,
      get browser() {
        return state.browser;
      },
      closing,
      open: async (url) => closing(await state.browser.newTab(url)),
    });
  });
}

/** Waits until the tab's badge is this text, and gives the badge. */
export function badge(tab: Tab, text: string) {
  return until(
    async () => {
      const shown = await tab.badge();
      return shown.text === text && shown;
    },
    { what: `the badge ${text === '' ? 'to be empty' : text}` },
  );
}

export { giveKeys, row, unsigned, verdicts } from './shown.ts';
