import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type Browser, launch, type Tab } from './browser.ts';
import { type BrowserName, until } from './driver.ts';
import type { View } from './view.ts';

/** What a scenario has at hand. */
export type World = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab, closed after the scenario. */
  open(url: string): Promise<Tab>;
  /**
   * The panel on this address, where access is given. The scenarios of a file have one such tab with devtools open beside it, as people
   * keep them, each on a host of its own: opening devtools costs more than all the rest of most scenarios. One that failed leaves none.
   */
  panelOn(url: string): Promise<{ readonly tab: Tab; readonly panel: View }>;
  /** A tab of another kind, or a page, that is to be closed after the scenario. */
  closing<Closable extends { close(): Promise<void> }>(one: Closable): Closable;
};

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Runs the same scenarios in each browser, one launch each. A scenario fails when the extension has thrown anything. */
export function inBothBrowsers(scenarios: (world: World) => void): void {
  describe.each(browsers)('in %s', (name) => {
    let browser: Browser;
    let opened: { close(): Promise<void> }[] = [];
    let errorsBefore = 0;
    let shared: { readonly tab: Tab; readonly panel: View } | null = null;
    const closing: World['closing'] = (one) => {
      opened.push(one);
      return one;
    };

    beforeAll(async () => {
      browser = await launch(name);
    });
    afterAll(async () => {
      await browser?.close();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await shared?.tab.close().catch(() => {});
        shared = null;
      }
      for (const one of opened.toReversed()) await one.close().catch(() => {});
      opened = [];
      const errors = await browser.errors();
      const fresh = errors.slice(errorsBefore);
      errorsBefore = errors.length;
      expect(fresh.join('\n'), 'uncaught errors of the extension').toBe('');
    });

    const panelOn = async (url: string) => {
      const { host, hostname } = new URL(url);
      await browser.grant([hostname]);
      if (shared === null) {
        const tab = await browser.newTab(url);
        shared = { tab, panel: await tab.openPanel() };
      } else {
        await shared.tab.activate();
        await shared.tab.navigate(url);
      }
      // What it shows is this site's from here on, and no more that of the scenario before.
      await shared.panel.waitFor((wanted) => document.querySelector('.origin')?.textContent?.includes(wanted), host);
      return shared;
    };

    scenarios({
      name,
      panelOn,
      get browser() {
        return browser;
      },
      closing,
      open: async (url) => closing(await browser.newTab(url)),
    });
  });
}

/** Waits until the view's verdicts, in order, are these rules (src/session/inspection.ts). */
export async function verdicts(view: View, ...rules: readonly string[]): Promise<void> {
  await view.waitFor((wanted) => {
    const shown = [...document.querySelectorAll('[data-rule]')].map((element) => element.getAttribute('data-rule'));
    return JSON.stringify(shown) === wanted;
  }, JSON.stringify(rules));
}

/** Waits until the tree of a session (the first unless named) has a row with these texts. */
export async function row(view: View, ...texts: readonly string[]): Promise<void> {
  await view.waitFor((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].map((element) => element.innerText);
    return rows.some((text) => wanted.every((part) => text.includes(part)));
  }, texts);
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

/** Types keys, one per line, as a person does. */
export async function giveKeys(view: View, ...keys: readonly string[]): Promise<void> {
  await view.enter({ role: 'textbox', name: 'Secret key' }, keys.join('\n'));
}

/** A value of the shape of Flask's, signed by nobody. */
export const unsigned = (payload: object) => `${Buffer.from(JSON.stringify(payload)).toString('base64url')}.awPteg.${'A'.repeat(27)}`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
