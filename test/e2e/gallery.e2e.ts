import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FakeHost } from '../gallery/fake-host.ts';
import type { ShownState } from '../gallery/main.tsx';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { stateNames } from '../gallery/states.ts';
import { buttonOf, clickButton } from './gallery-button.ts';

declare global {
  // Set by test/gallery/main.tsx.
  var host: FakeHost;
  var showState: (shown: ShownState) => Promise<void>;
  var axe: { run: (root: Document, options: object) => Promise<AxeResults> };
}

type AxeResults = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
let page: Page;
const thrown: unknown[] = [];

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.browser.newPage();
  page.on('pageerror', (error) => thrown.push(error));
}, 120_000);
afterAll(() => gallery?.close());

async function open(state: string, view: 'panel' | 'popup' = 'panel', width = 1200): Promise<void> {
  thrown.length = 0;
  await page.setViewport({ width, height: 700 });
  await page.goto(gallery.url(state, { view, theme: 'light' }));
  await drawn();
}

/** Like `open`, but on the page that is already there: a reload takes longer than most states' checks. */
async function show(state: string, view: 'panel' | 'popup'): Promise<void> {
  thrown.length = 0;
  await page.evaluate((shown) => showState(shown), { state, view, theme: 'light' });
  await drawn();
}

async function drawn(): Promise<void> {
  await page.waitForSelector('.panel, .popup');
  await page.waitForSelector('[data-settled]', { timeout: 55_000 });
  // Parts of the panel load after the session is drawn.
  await page.waitForFunction(() => !document.querySelector('.panel .session') || document.querySelector('#secret-key'));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('article.session:has(> .session-facts)')].every((session) =>
      session.querySelector('.raw'),
    ),
  );
}

/** One line for each violation that axe finds, with all its rules or with these. */
function violations(rules: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (only) => {
    // Styles and media are not fetched again, because none of the rules used here needs them.
    const found = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...(only.length > 0 && { runOnly: only }),
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  }, rules);
}

describe.each(['panel', 'popup'] as const)('%s', (view) => {
  // The popup knows nothing about the timeline and editing.
  const shown = stateNames.filter((state) => view === 'panel' || !/^(timeline|edit|new-session|saved)/.test(state));
  beforeAll(async () => {
    await open('accepted', view);
    await page.evaluate(axeSource);
  });

  test.each(shown)('state %s has no axe violations in light or dark, and fits in 320 px', async (state) => {
    await page.setViewport({ width: 320, height: 700 });
    await show(state, view);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => void (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewport({ width: view === 'panel' ? 1200 : 380, height: 700 });
    expect(await violations()).toEqual([]);
    await page.evaluate(() => host.setTheme('dark'));
    // The themes differ only in colours.
    expect(await violations(['color-contrast'])).toEqual([]);
    expect(thrown).toEqual([]);
  });
});

/** What the focused row shows, and its depth. */
function focused(): Promise<string | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[role="treeitem"]');
    return row ? `${row.ariaLevel} ${row.querySelector('.label')?.textContent}` : null;
  });
}

async function press(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<string | null> {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
}

describe('the tree by keyboard', () => {
  test('is a single tab stop; arrows move, open and close; letters find the next key', async () => {
    await open('accepted-types');
    await page.focus('[role="treeitem"][tabindex="0"]');
    expect(await focused()).toBe('1 _fresh');
    expect(await press('ArrowDown', 'ArrowDown')).toBe('1 _user_id');
    expect(await press('ArrowUp')).toBe('1 _permanent');
    expect(await press('End')).toBe('1 visits');
    expect(await press('Home')).toBe('1 _fresh');
    expect(await press('c')).toBe('1 cart');
    expect(await press('ArrowRight')).toBe('2 0');
    // The first item is open, so it closes before the focus leaves it.
    expect(await press('ArrowLeft')).toBe('2 0');
    expect(await press('ArrowLeft')).toBe('1 cart');
    await press('ArrowLeft');
    expect(await page.$eval('[role="treeitem"]:focus', (row) => row.ariaExpanded)).toBe('false');
    expect(await press('ArrowDown')).toBe('1 csrf_token');
    expect(await page.$$eval('[role="treeitem"][tabindex="0"]', (rows) => rows.length)).toBe(1);
    expect(await press('Tab')).toBeNull();
  });

  test('copies as Python with Ctrl+C; the menu key offers more, and returns the focus', async () => {
    await open('accepted-types');
    await page.focus('[role="treeitem"][tabindex="0"]');
    await press('End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(await focused()).toBe('1 point');
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => host.calls.copied.at(-1) === '(52.52, 13.405)');
    await page.keyboard.press('ContextMenu');
    await page.waitForSelector('[role="menuitem"]:focus');
    await press('ArrowDown', 'Enter');
    await page.waitForFunction(() => host.calls.copied.at(-1) === '[\n  52.52,\n  13.405\n]');
    expect(await focused()).toBe('1 point');
    await page.keyboard.press('ContextMenu');
    await page.waitForSelector('[role="menuitem"]:focus');
    await press('Escape');
    expect(await page.$('[role="menu"]')).toBeNull();
    expect(await focused()).toBe('1 point');
  });

  test('opens ten thousand items in groups of a hundred', async () => {
    await open('long-list');
    await page.focus('[role="treeitem"][tabindex="0"]');
    expect(await press('ArrowRight', 'ArrowRight', 'End', 'ArrowUp')).toBe('2 [9900 … 9999]');
    expect(await press('ArrowRight', 'ArrowRight')).toBe('3 9900');
    expect(await page.$$eval('[role="treeitem"]', (rows) => rows.length)).toBe(202);
  });
});

test('a session can be edited and written by keyboard alone', async () => {
  await open('accepted');
  await page.focus('.edit-start');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.edit:focus-within');
  const named = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
  const tabTo = async (name: string) => {
    for (let stops = 0; stops < 30 && (await named()) !== name; stops += 1) await page.keyboard.press('Tab');
    expect(await named()).toBe(name);
  };
  await tabTo('Key');
  await page.keyboard.press('Tab');
  // Letter keys change a closed select.
  expect(await named()).toBe('Type of username');
  await tabTo('Value of username');
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await tabTo('New key in the session');
  await page.keyboard.type('admin');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[aria-label="Type of admin"]');
  expect(await named()).toBe('New key in the session');
  await page.focus('[aria-label="Type of admin"]');
  await page.keyboard.type('bool');
  await page.waitForSelector('select[aria-label="Value of admin"]');
  await page.focus('.edit');
  await tabTo('Undo');
  await tabTo('Write the cookie');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.innerText.includes('Cookie written.'));
  const tree = page.$$eval('.edit-row', (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value).join(' '),
    ),
  );
  expect(await tree).toEqual(['admin bool False', 'username str your_usernames']);
});

const focusButton = async (name: string) => (await buttonOf(page, name)).focus();
const focusIs = (selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

describe('closing returns the focus', () => {
  test('from the paste field to its button', async () => {
    await open('accepted');
    await focusButton('Paste a value');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#paste:focus');
    await page.keyboard.press('Escape');
    await focusIs('#paste-button[aria-expanded="false"]');
  });

  test('from forgotten keys to the key field', async () => {
    await open('accepted');
    await focusButton('Forget');
    await page.keyboard.press('Enter');
    await focusIs('#secret-key');
  });

  test('from a timeline entry, and from a key’s history, to the list', async () => {
    for (const [state, close] of [
      ['timeline-chosen', 'Close the entry'],
      ['timeline-history', 'Close the history'],
    ] as const) {
      await open(state);
      await page.focus(`[aria-label="${close}"]`);
      await page.keyboard.press('Enter');
      await focusIs('[role="listbox"]');
    }
  });

  test('from a menu to its button; Home and End move to the menu’s ends', async () => {
    await open('timeline');
    await page.focus('[aria-label="Export the timeline"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="menuitem"]:focus');
    await page.keyboard.press('End');
    await focusIs('[role="menuitem"]:last-child');
    await page.keyboard.press('Home');
    await focusIs('[role="menuitem"]:first-child');
    await page.keyboard.press('Escape');
    await focusIs('[aria-label="Export the timeline"]');
  });
});

test.each([320, 1199])(
  'in one column, at %i px, the verdict is above the keys, visually and in tab order',
  async (width) => {
    await open('accepted', 'panel', width);
    const tops = await page.evaluate(() =>
      ['.verdict', '.tree', '#secret-key', '.session-facts'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? NaN,
      ),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await page.focus('[role="treeitem"][tabindex="0"]');
    await press('Tab', 'Tab', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('secret-key');
  },
);

test('a cookie name with a direction override is shown escaped', async () => {
  await open('hostile-names');
  const heads = await page.$$eval('.session-head', (all) => all.map(({ textContent }) => textContent));
  expect(heads[1]).toContain('user\\u202enimda');
  expect(heads.join('')).not.toMatch(/[\u202e\u200b]/);
});

test('the search filters, counts and marks matches, and Escape clears it', async () => {
  await open('many-keys');
  const rows = () => page.$$eval('[role="treeitem"]', (all) => all.length);
  expect(await rows()).toBe(200);
  await page.type('input[type="search"]', 'SETTING_19');
  expect(await rows()).toBe(10);
  expect(await page.$eval('.found', (found) => found.textContent)).toBe('10 matches');
  expect(await page.$eval('mark', (mark) => mark.textContent)).toBe('setting_19');
  await page.keyboard.press('Escape');
  expect(await rows()).toBe(200);
});

/** A part of the panel itself, which may still be loading. */
const isOwn = (url: string) => /\/assets\/[\w.-]+\.(?:js|css)$/.test(url);

test('markup in a value stays text: nothing loads, nothing runs', async () => {
  const requests: string[] = [];
  const note = (request: { url: () => string }) => void (isOwn(request.url()) || requests.push(request.url()));
  await open('nasty');
  page.on('request', note);
  await page.evaluate(() => host.show({ ...host.snapshot.value }));
  expect(await page.$$('.panel img, .panel script')).toEqual([]);
  expect(await page.$eval('.tree', (tree) => tree.textContent)).toContain('<img src=x onerror=alert(1)>');
  expect(requests).toEqual([]);
  page.off('request', note);
});

const mask = () =>
  page.$eval('#secret-key', (field) => getComputedStyle(field).getPropertyValue('-webkit-text-security'));

test('keys are masked until they are revealed', async () => {
  await open('accepted');
  expect(await mask()).toBe('disc');
  await clickButton(page, 'Reveal');
  expect(await mask()).toBe('none');
});

test('a pasted header is inspected beside the cookies of the site', async () => {
  await open('accepted');
  await clickButton(page, 'Paste a value');
  await page.waitForSelector('#paste:focus');
  const value = await page.evaluate(() =>
    host.snapshot.value.state === 'ready' ? host.snapshot.value.cookies[0]?.value : '',
  );
  await page.type('#paste', `Cookie: theme=dark; mine=${value}`);
  await page.waitForFunction(() => document.querySelectorAll('[data-rule="signed-by-current-key"]').length === 2);
  expect(await page.$eval('.paste output', (output) => output.textContent)).toBe('Not a session: theme');
});

test('“Find signer settings” finds the settings with the key', async () => {
  await open('own-signer');
  await page.waitForSelector('[data-rule="wrong-signature-length"]');
  await clickButton(page, 'Find signer settings');
  await page.waitForSelector('[data-rule="signed-by-current-key"]');
});
