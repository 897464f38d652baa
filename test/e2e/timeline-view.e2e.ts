import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FakeHost } from '../gallery/fake-host.ts';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { busy } from '../gallery/timeline-stories.ts';
import { script, writes } from '../gallery/timeline-streams.ts';
import { clickButton } from './gallery-button.ts';

declare global {
  // Set by test/gallery/main.tsx.
  var host: FakeHost;
}

const now = 1_795_426_200_000;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.browser.newPage();
}, 120_000);
afterAll(() => gallery?.close());

async function open(state: string): Promise<void> {
  await page.setViewport({ width: 1200, height: 700 });
  await page.goto(gallery.url(state, { view: 'panel', theme: 'light' }));
  // Ten thousand entries are decoded first.
  await page.waitForSelector('[data-settled]', { timeout: 55_000 });
}

const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const title = () => page.$eval('.tl-detail h3', (heading) => heading.textContent.trim());
const texts = (selector: string) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent.trim()));
/** Pixels from the end of the list. */
const fromEnd = () =>
  page.$eval('.tl-list', ({ scrollTop, clientHeight, scrollHeight }) => scrollHeight - clientHeight - scrollTop);
const treeRows = () => texts('.tl-detail [role="treeitem"] .label');
const pick = (name: string) => clickButton(page, name);

describe('the timeline by keyboard', () => {
  test('moves through the entries with arrows, and announces the selected one', async () => {
    await open('timeline');
    await page.focus('[role="listbox"]');
    await press('ArrowUp');
    expect(await title()).toBe('GET /goodbye read only');
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(await title()).toBe('Outside a request');
    const active = () =>
      page.$eval(
        '[role="listbox"]',
        (list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent,
      );
    expect(await active()).toContain('by a script, devtools or another tab');
    await press('Home');
    expect(await title()).toBe('GET /login read only');
    expect(await active()).toContain('/login');
    await press('Escape');
    expect(await page.$('.tl-detail')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('listbox');
  });

  test('keeps the tree’s open levels, position and focus while moving through the entries', async () => {
    await open('timeline-moved');
    await page.focus('.tl-detail [role="treeitem"][tabindex="0"]');
    await press('c', 'a');
    expect(await page.$eval('[role="treeitem"]:focus .label', (label) => label.textContent)).toBe('cart');
    const opened = await treeRows();
    await press('ArrowLeft');
    const closed = await treeRows();
    expect(closed.length).toBeLessThan(opened.length);
    await page.keyboard.down('Alt');
    await press('ArrowUp');
    await page.keyboard.up('Alt');
    expect(await title()).toBe('GET /account re-signed');
    expect(await page.$eval('[role="treeitem"]:focus .label', (label) => label.textContent)).toBe('cart');
    expect(await page.$eval('[role="treeitem"]:focus', (row) => row.ariaExpanded)).toBe('false');
  });

  test('compares two entries', async () => {
    await open('timeline-chosen');
    await pick('Compare from here');
    await page.focus('[role="listbox"]');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await texts('.tl-side h4')).toEqual(['After the first', 'After this one']);
    expect((await texts('.tl-comparing'))[0]).toContain('POST /cart/add');
    await pick('Stop comparing');
    expect(await texts('.tl-side h4')).toEqual(['Before', 'Blocked']);
  });

  test('leads from a key’s menu to its history, and from there to its entries', async () => {
    await open('timeline-session');
    await page.focus('.session [role="treeitem"][tabindex="0"]');
    await press('c');
    await press('ContextMenu');
    await page.waitForSelector('[role="menuitem"]:focus');
    await press('ArrowUp', 'Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('History of cart'));
    expect(await texts('.tl-history bdi.mono')).toEqual(['[1]', '[1, 2]', '[2, 1]']);
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await title()).toBe('POST /cart changed');
  });

  test('changes its height with arrow keys', async () => {
    await open('timeline');
    const height = () => page.$eval('.timeline', (timeline) => timeline.getBoundingClientRect().height);
    const before = await height();
    await page.focus('[role="separator"]');
    await press('ArrowDown', 'ArrowDown');
    expect(await height()).toBe(before - 48);
  });
});

describe('the list of ten thousand entries', () => {
  // Decoding them takes seconds, so it is done once for all tests.
  beforeAll(() => open('timeline-full'), 60_000);

  test('draws only the visible rows, and a few more', async () => {
    expect(await page.$eval('.tl-count', (found) => found.textContent)).toBe('10,000 entries');
    expect(await page.$$eval('.tl-row', (rows) => rows.length)).toBeLessThan(60);
    expect(await page.$eval('.tl-row', (row) => row.ariaSetSize)).toBe('10000');
  });

  test('starts at the newest entry', async () => {
    expect(await fromEnd()).toBeLessThan(2);
  });

  test('follows the newest entry, unless it was scrolled away', async () => {
    const add = async (index: number) => {
      const story = script(now + index * 1000);
      writes(story, { path: `/new/${index}` }, { index });
      await page.evaluate((events) => host.recording?.emit(...events), story.events);
    };
    await add(1);
    await page.waitForFunction(() => document.querySelector('.tl-row:last-child')?.textContent?.includes('/new/1'));
    expect(await fromEnd()).toBeLessThan(2);
    await page.$eval('.tl-list', (list) => void (list.scrollTop = 100_000));
    await page.waitForSelector('.tl-newest');
    const first = () =>
      page.evaluate(() => {
        const { top } = document.querySelector('.tl-list')!.getBoundingClientRect();
        const rows = [...document.querySelectorAll('.tl-row')].map((row) => ({
          text: row.textContent,
          y: row.getBoundingClientRect().top - top,
        }));
        return rows.filter(({ y }) => y >= 0).toSorted((a, b) => a.y - b.y)[0];
      });
    const before = await first();
    // The oldest entry is dropped for it: the visible rows move up by one, and the list with them.
    await add(2);
    await page.waitForFunction(() => document.querySelector('.tl-note')?.textContent?.includes('302'));
    expect(await first()).toEqual(before);
    await page.click('.tl-newest button');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.tl-row')].some((row) => row.textContent?.includes('/new/2')),
    );
  });

  test('scrolls, with new rows in each frame', async () => {
    const { intervals, places } = await page.$eval('.tl-list', async (list) => {
      const waits: number[] = [];
      const seen = new Set<string | undefined>();
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < 180; frame += 1) {
        list.scrollTop -= 130;
        const drawn = await new Promise<number>(requestAnimationFrame);
        waits.push(drawn - last);
        seen.add(list.querySelector('.tl-row')?.ariaPosInSet ?? undefined);
        last = drawn;
      }
      return { intervals: waits.toSorted((a, b) => a - b), places: seen.size };
    });
    const at = (share: number) => (intervals[Math.floor(intervals.length * share)] ?? Number.NaN).toFixed(1);
    console.log(
      `figure: chromium: scrolling 10,000 entries, a frame takes ${at(0.5)} ms in the median, ${at(0.95)} ms at the 95th of 100 (60 a second: 16.7 ms)`,
    );
    expect(places).toBeGreaterThan(100);
  });
});

describe('the timeline’s list', () => {
  test('stays at the newest entry, however many arrive within a frame', async () => {
    // One task per forty entries, which is more than are visible.
    await open('timeline-session');
    const story = busy(now + 5000, 1200);
    const before = await page.$eval('.tl-row', (row) => Number(row.ariaSetSize));
    await page.evaluate(async (events) => {
      for (let at = 0; at < events.length; at += 80) {
        host.recording?.emit(...events.slice(at, at + 80));
        await new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => done(), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      }
    }, story.events);
    await page.waitForFunction(
      (wanted) => Number(document.querySelector('.tl-row')?.ariaSetSize) >= wanted,
      {},
      before + 1200,
    );
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await fromEnd()).toBeLessThan(2);
  });

  test('is filtered while typing, and shows how many entries are left', async () => {
    await open('timeline');
    await page.type('.tl-search', 'WELCOME');
    expect(await page.$eval('.tl-count', (found) => found.textContent)).toBe('3 of 18 entries');
    await page.type('.tl-search', ' nobody');
    expect(await texts('.tl-empty')).toEqual(['No entries match.']);
  });

  test('can be cleared; while it is paused, nothing is added', async () => {
    await open('timeline-session');
    await pick('Clear');
    expect(await texts('.tl-empty .empty-title')).toEqual(['No session activity yet']);
    await pick('Pause');
    expect(await texts('.tl-note')).toEqual(['Paused: new requests aren’t recorded.']);
    await page.evaluate((events) => host.recording?.emit(...events), busy(now + 5000, 3).events);
    expect(await texts('.tl-count')).toEqual(['0 entries']);
  });
});

test('markup in a request or a session stays text', async () => {
  await open('timeline-nasty');
  expect(await page.$$('.timeline img, .timeline script')).toEqual([]);
  expect((await texts('.tl-row'))[1]).toContain('<img src=x onerror=alert(1)>');
});
