import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../gallery/serve.ts';
import { buttonOf } from './gallery-button.ts';

// Changing a session by hand: where the focus is after each action, and what happens to half-typed input.

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
}, 120_000);
afterAll(() => gallery?.close());

const labelled = (label: string) => `[aria-label=${JSON.stringify(label)}]`;

async function open(state: string): Promise<void> {
  await page.goto(gallery.url(state, { view: 'panel', theme: 'light' }));
  await page.waitForSelector('[data-settled]');
}

/** The panel on a session under edit. */
async function edit(state: string): Promise<void> {
  await open(state);
  if ((await page.$('.edit')) === null) await press('Edit');
  await page.waitForSelector('.edit');
}

/** By keyboard: focus, then Enter. */
async function press(name: string): Promise<void> {
  await (await buttonOf(page, name)).focus();
  await page.keyboard.press('Enter');
}

const focusIs = (name: string) =>
  page
    .waitForFunction(
      (wanted) => [document.activeElement?.ariaLabel, document.activeElement?.textContent].includes(wanted),
      { timeout: 5000 },
      name,
    )
    .catch(async () => expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toBe(name));

const valueOf = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
const says = (text: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** Like a paste: one input event. */
async function paste(selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.evaluate((pasted) => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.setRangeText(pasted, 0, field.value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

describe('the focus in the editor', () => {
  test('moves to the next control when the focused one is removed', async () => {
    await edit('edit');
    await press('Remove _fresh');
    await focusIs('Remove _permanent');
    await press('Remove visits');
    await focusIs('New key in the session');
  });

  test('follows an item that is moved, to both ends and back', async () => {
    await edit('edit');
    await press('Move 1 up');
    await focusIs('Move 0 down');
    await page.keyboard.press('Enter');
    await focusIs('Move 1 up');
  });

  test('moves to the next button when nothing is left to undo', async () => {
    await edit('edit-changed');
    await press('Undo');
    await focusIs('Redo');
  });

  test('stays on the button that writes, asks and undoes', async () => {
    await edit('accepted');
    await press('Write the cookie');
    await says('Cookie written.');
    await focusIs('Write the cookie');
    await press('Undo the write');
    await says('Undone: the old cookie is back.');
    await focusIs('Write the cookie');
    await edit('edit-ask');
    await focusIs('Write to shop.example.com');
    await page.keyboard.press('Escape');
    await focusIs('Write the cookie');
    await page.keyboard.press('Enter');
    await focusIs('Write to shop.example.com');
    await page.keyboard.press('Enter');
    await says('Cookie written.');
    await focusIs('Write the cookie');
  });

  test('returns to the button that opened the editor', async () => {
    await edit('accepted');
    await press('Close');
    await focusIs('Edit');
    await open('new-session');
    await press('Not now');
    await focusIs('New session');
    await page.keyboard.press('Enter');
    await press('Create');
    await page.waitForSelector('.edit');
    await press('Close');
    await focusIs('New session');
  });

  test('stays among the remaining controls after a resolved conflict and a deleted saved session', async () => {
    await open('edit-conflict');
    await press('Merge both');
    await focusIs('Key');
    await open('saved');
    await press('Delete admin');
    await focusIs('Rename empty cart');
  });
});

describe('the fields of the editor', () => {
  test('a pasted tab character is part of the text, and typing continues', async () => {
    await edit('accepted');
    await paste('.edit-value', 'a\tb');
    await page.keyboard.type('c');
    expect(await valueOf('.edit-value')).toBe('a\tbc');
    await page.keyboard.press('Tab');
    await page.waitForSelector('input.edit-value');
    expect(await valueOf('.edit-value')).toBe("'a\\tbc'");
  });

  test('a literal stays a literal while it is typed, even if it no longer needs to be one', async () => {
    await edit('accepted');
    await paste('.edit-value', 'a\tb');
    await page.keyboard.press('Tab');
    await page.waitForSelector('input.edit-value');
    await paste('.edit-value', "'ab'");
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('c');
    expect(await valueOf('.edit-value')).toBe("'abc'");
    await page.keyboard.press('Tab');
    await page.waitForSelector('textarea.edit-value');
    expect(await valueOf('.edit-value')).toBe('abc');
  });

  test('a key with two lines keeps both when it is edited', async () => {
    await edit('accepted');
    await press('Python');
    await paste('.edit-text textarea', "{'a\\nb': 1}");
    await press('Tree');
    await page.focus(labelled('Key'));
    expect(await valueOf(labelled('Key'))).toBe("'a\\nb'");
    for (const key of ['End', 'ArrowLeft', 'c', 'Tab'] as const) await page.keyboard.press(key);
    await press('Python');
    await page.waitForSelector('.edit-text textarea');
    expect(await valueOf('.edit-text textarea')).toBe("{\n    'a\\nbc': 1,\n}");
  });

  test('a name that another key has overwrites nothing, and survives a look at the text form', async () => {
    await edit('accepted');
    await page.focus('.edit-add input');
    await page.keyboard.type('username2');
    await page.keyboard.press('Enter');
    await page.waitForSelector(labelled('Value of username2'));
    await page.focus(labelled('Key'));
    for (const key of ['End', '2', 'Tab'] as const) await page.keyboard.press(key);
    await says('This key already exists.');
    await says('Fix the invalid field first.');
    await press('Python');
    expect(await valueOf(labelled('Key'))).toBe('username2');
    expect(await page.$('.edit-text')).toBeNull();
  });

  test('a partial date survives the ticking clock', async () => {
    await open('edit-time');
    await page.focus('input[type="datetime-local"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (const digits of ['20', '25']) {
      await page.keyboard.type(digits);
      await page.evaluate(() => host.tick(1));
      await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
    }
    expect(await valueOf('input[type="datetime-local"]')).toMatch(/^2025-/);
  });

  test('Ctrl+Z undoes a key that was just added', async () => {
    await edit('accepted');
    await page.focus('.edit-add input');
    await page.keyboard.type('admin');
    await page.keyboard.press('Enter');
    await page.waitForSelector(labelled('Value of admin'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction((wanted) => document.querySelector(wanted) === null, {}, labelled('Value of admin'));
  });
});

test('ten thousand items open for editing in groups of a hundred', async () => {
  await open('long-list');
  await press('Edit');
  await page.waitForSelector('.edit-row');
  expect(await page.$$eval('.edit-row', (rows) => rows.length)).toBeLessThan(150);
  await page.$$eval('.edit summary', ([first]) => (first as HTMLElement | undefined)?.focus());
  await page.keyboard.press('Enter');
  await page.waitForSelector(labelled('Value of 42'));
  expect(await valueOf(labelled('Value of 42'))).toBe('294');
});
