import { afterEach, beforeAll, describe, expect } from 'vitest';
import { type Browser, launch, type Tab } from './browser.ts';
import { type BrowserName, until } from './driver.ts';
import type { PageView } from './view.ts';

/** What a scenario can use. */
export type World = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab, closed after the scenario. */
  open(url: string): Promise<Tab>;
  /**
   * The panel on this address, with access granted, 1200 px wide. Scenarios share one such tab with devtools open next to it, as
   * people keep them, each on its own host: opening devtools takes longer than the rest of most scenarios together. A scenario
   * that fails does not leave its tab to the next.
   */
  panelOn(url: string): Promise<{ readonly tab: Tab; readonly panel: PageView }>;
  /** A tab of another kind, or a page, to close after the scenario. */
  closing<Closable extends { close(): Promise<void> }>(one: Closable): Closable;
};

/** A running browser, and what earlier scenarios left in it. */
type Running = {
  readonly browser: Browser;
  /** How many of its errors were already seen. */
  seen: number;
  /** The tab with the panel next to it that scenarios share. */
  shared: { readonly tab: Tab; readonly panel: PageView } | null;
};

const names: readonly BrowserName[] = ['chromium', 'firefox'];
const running = new Map<BrowserName, Promise<Running>>();
// Vitest ends a worker with a signal, so clean-up handlers for the process's exit would not run.
process.once('SIGTERM', () => process.exit());

/** Each worker starts a browser once for all its files (they share their modules, vitest.config.ts); it ends with the worker. */
function runningOf(name: BrowserName): Promise<Running> {
  const known = running.get(name) ?? launch(name).then((browser) => ({ browser, seen: 0, shared: null }));
  running.set(name, known);
  return known;
}

/** Runs the same scenarios in each browser. A scenario fails if the extension threw anything. */
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
      // From here on it shows this site and no longer that of the previous scenario.
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

/** Waits until the tab's badge has this text, and returns the badge. */
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
