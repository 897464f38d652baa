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
    afterEach(async () => {
      for (const one of opened.toReversed()) await one.close().catch(() => {});
      opened = [];
      const errors = await browser.errors();
      const fresh = errors.slice(errorsBefore);
      errorsBefore = errors.length;
      expect(fresh, 'uncaught errors of the extension').toEqual([]);
    });

    scenarios({
      name,
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
