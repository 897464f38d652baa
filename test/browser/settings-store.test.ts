import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetKeys, loadSettings, onSettingsChanged, saveSettings } from '../../src/browser/settings-store.ts';
import { defaultSettings, noKeys, type SettingName, type SiteSettings } from '../../src/site/settings.ts';
import type { Jar } from '../../src/site/snapshot.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const origin = 'http://localhost:5000';
const key = `site ${origin}`;
const normal: Jar = { storeId: '0', kind: 'normal', label: null };
const hidden: Jar = { storeId: '1', kind: 'private', label: null };
const time = '2026-11-23T09:30:00.000Z';
const aside = `kept-aside ${key} ${time}`;

const signer = { salt: 's', keyDerivation: 'hmac', digest: 'sha1', separator: '.' } as const;
const saved: SiteSettings['saved'] = [
  {
    name: 'admin',
    format: 'flask',
    signer,
    timed: true,
    literal: '{}',
    cookie: {
      name: 'session',
      domain: 'localhost',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: true,
      sameSite: 'lax',
      partition: null,
    },
  },
];
/** As version 0.1.0 stored them: without a version number. */
const full: SiteSettings = {
  secrets: 'dev',
  keys: [{ line: 0, bytes: [100, 101, 118] }],
  readings: { 0: 'plain' },
  keepOnDisk: true,
  lifetimes: { flask: 60 },
  override: { format: 'flask', signer },
  signers: [],
  epoch: '2011',
  saved,
  keepSaved: true,
};
const numbered = { ...full, version: 1 };

let browser: FakeBrowser;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(time) });
  browser = startBrowser();
  return () => void vi.useRealTimers();
});

const onDisk = () => Object.fromEntries(browser.storage.local);
const inMemory = () => Object.fromEntries(browser.storage.session);
const load = (jar = normal) => loadSettings(origin, jar);
const save = (settings: SiteSettings, jar = normal) => saveSettings(origin, jar, settings);
/** Like a view that changes one setting. */
const change = async (more: Partial<SiteSettings>) => save({ ...(await load()).settings, ...more });

describe('settings of a site', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await load()).toEqual({ settings: defaultSettings, unread: [] });
    expect(browser.storage.log).toEqual([]);
  });

  test('are in memory alone, until the person ticks the disk', async () => {
    await save({ ...full, keepOnDisk: false, keepSaved: false });
    expect(onDisk()).toEqual({});
    expect(inMemory()).toEqual({ [key]: { ...numbered, keepOnDisk: false, keepSaved: false } });
    browser.storage.restart();
    expect((await load()).settings).toEqual(defaultSettings);
  });

  test('come back from the disk after a restart', async () => {
    await save(full);
    browser.storage.restart();
    expect(await load()).toEqual({ settings: full, unread: [] });
  });

  test('go to disk without the keys where only the saved sessions are ticked, and the other way round', async () => {
    await save({ ...full, keepOnDisk: false });
    expect(onDisk()).toEqual({ [key]: { ...numbered, ...noKeys } });
    await save({ ...full, keepSaved: false });
    expect(onDisk()).toEqual({ [key]: { ...numbered, saved: [], keepSaved: false } });
  });

  test('of a private window never touch the disk', async () => {
    browser.storage.local.set(key, full);
    expect((await load(hidden)).settings).toEqual(defaultSettings);
    browser.storage.session.set(`private ${origin}`, { ...full, epoch: 5 });
    await save(full, hidden);
    await forgetKeys(origin, hidden);
    expect(browser.storage.log.filter((line) => line.startsWith('local'))).toEqual([]);
    expect(onDisk()).toEqual({ [key]: full });
    expect(Object.keys(inMemory())).toEqual([`private ${origin}`, `kept-aside private ${origin} ${time}`]);
  });

  test('tell of a change once both areas have it', async () => {
    const seen: unknown[] = [];
    onSettingsChanged(() => seen.push(onDisk()[key]));
    await save(full);
    expect(seen).toEqual([numbered]);
  });
});

describe('settings stored by another version', () => {
  test('that have no number are read whole, and get one with the next save', async () => {
    browser.storage.local.set(key, full);
    expect(await load()).toEqual({ settings: full, unread: [] });
    await change({ lifetimes: { flask: 90 } });
    expect(onDisk()).toEqual({ [key]: { ...numbered, lifetimes: { flask: 90 } } });
    expect(inMemory()).toEqual(onDisk());
  });

  test.each(Object.keys(full) as SettingName[])('that lack %s are read, with its default', async (name) => {
    const { [name]: _, ...rest } = full;
    browser.storage.local.set(key, rest);
    expect(await load()).toEqual({ settings: { ...full, [name]: defaultSettings[name] }, unread: [] });
  });

  test('keep what only that version knows, in memory and on disk', async () => {
    const later = {
      ...full,
      version: 2,
      theme: 'dark',
      override: { format: 'bottle', signer: { ...signer, pepper: 'p' } },
      saved: [{ ...saved[0]!, format: 'bottle', note: 'n' }],
      epoch: { from: 1904 },
    };
    browser.storage.local.set(key, later);
    expect(await load()).toMatchObject({ settings: { secrets: 'dev', epoch: 'unix' }, unread: ['epoch'] });
    await change({ secrets: 'other' });
    await change({ lifetimes: {} });
    expect(onDisk()).toEqual({ [key]: { ...later, secrets: 'other', lifetimes: {} } });
    expect(inMemory()).toEqual(onDisk());
    await change({ epoch: '2011' });
    expect(onDisk()).toEqual({
      [key]: { ...later, secrets: 'other', lifetimes: {}, epoch: '2011' },
      [aside]: { version: 2, epoch: { from: 1904 } },
    });
  });

  test('take what only that version knows to disk with the keys alone: it may be keys', async () => {
    browser.storage.session.set(key, { ...full, keepOnDisk: false, version: 2, vault: 'hush' });
    await change({ epoch: 'unix' });
    expect(JSON.stringify(onDisk())).not.toContain('hush');
    await change({ keepOnDisk: true });
    expect(onDisk()).toMatchObject({ [key]: { vault: 'hush' } });
    await change({ keepOnDisk: false });
    expect(JSON.stringify(onDisk())).not.toContain('hush');
    expect(inMemory()).toMatchObject({ [key]: { vault: 'hush' } });
  });
});

describe('settings that cannot be read', () => {
  const broken: readonly [SettingName, unknown, unknown][] = [
    ['secrets', 5, ''],
    ['keys', [{ line: 0 }], []],
    ['readings', { 0: 1 }, {}],
    ['keepOnDisk', 'yes', false],
    ['lifetimes', { flask: 'x' }, {}],
    ['override', { format: 'flask', signer: null }, null],
    ['epoch', '1904', 'unix'],
    ['saved', [...saved, { name: 'b' }], saved],
    ['keepSaved', 1, false],
  ];

  test.each(broken)(
    '%s: falls back alone, is told, and is kept aside with the next save',
    async (name, stored, standing) => {
      browser.storage.local.set(key, { ...full, [name]: stored });
      expect(await load()).toEqual({ settings: { ...full, [name]: standing }, unread: [name] });
      expect(browser.storage.log).toEqual([]);
      await change({});
      expect(onDisk()).toMatchObject({ [aside]: { version: 0, [name]: stored } });
      expect(await load()).toEqual({ settings: { ...full, [name]: standing }, unread: [] });
      await change({});
      expect([...Object.keys(onDisk()), ...Object.keys(inMemory())].filter((one) => one !== key)).toEqual([aside]);
    },
  );

  test.each(broken)('%s in memory: is kept aside in memory', async (name, stored, standing) => {
    browser.storage.session.set(key, { ...full, keepOnDisk: false, keepSaved: false, [name]: stored });
    expect((await load()).unread).toEqual([name]);
    await change({ keepOnDisk: false, keepSaved: false });
    expect(onDisk()).toEqual({});
    expect(inMemory()).toMatchObject({
      [key]: { [name]: standing },
      [aside]: { version: 0, [name]: stored },
    });
  });

  test.each([['text'], [[full]], [7], [null]])(
    'whole, %j: the defaults stand, and it is kept aside',
    async (stored) => {
      browser.storage.local.set(key, stored);
      expect(await load()).toEqual({ settings: defaultSettings, unread: ['everything'] });
      await change({ secrets: 'new' });
      expect(onDisk()).toEqual({ [aside]: { version: 0, everything: stored } });
      expect(await load()).toMatchObject({ settings: { secrets: 'new' }, unread: [] });
    },
  );

  test('in memory as a whole: those on disk stand', async () => {
    browser.storage.session.set(key, 'text');
    browser.storage.local.set(key, full);
    expect(await load()).toEqual({ settings: full, unread: [] });
    await change({});
    expect(inMemory()).toEqual({ [key]: numbered, [aside]: { version: 0, everything: 'text' } });
    expect(onDisk()).toEqual({ [key]: numbered });
  });

  test('a version that is no number is kept aside', async () => {
    browser.storage.local.set(key, { ...full, version: 'one' });
    expect(await load()).toEqual({ settings: full, unread: ['version'] });
    await change({});
    expect(onDisk()).toEqual({
      [key]: numbered,
      [aside]: { version: 'one' },
    });
  });
});

describe('forgotten keys', () => {
  test('are gone from memory and disk; the rest stays', async () => {
    await save(full);
    await forgetKeys(origin, normal);
    expect(onDisk()).toEqual({ [key]: { ...numbered, ...noKeys } });
    expect(inMemory()).toEqual(onDisk());
  });

  test('are gone, too, from what could not be read', async () => {
    browser.storage.local.set(key, { ...full, secrets: { text: 'hush' }, epoch: 5 });
    browser.storage.session.set(key, ['hush']);
    browser.storage.local.set(`${aside}x`, { version: 0, keys: 'hush', lifetimes: 3 });
    browser.storage.session.set(`${aside}x`, { version: 0, everything: 'hush' });
    await forgetKeys(origin, normal);
    expect(JSON.stringify([onDisk(), inMemory()])).not.toContain('hush');
    expect(onDisk()).toMatchObject({ [aside]: { epoch: 5 }, [`${aside}x`]: { version: 0, lifetimes: 3 } });
    expect(Object.keys(inMemory())).toEqual([key]);
  });

  test('are gone from the fields that only a later version can read', async () => {
    browser.storage.local.set(key, { ...full, version: 2, vault: 'hush' });
    await change({});
    await forgetKeys(origin, normal);
    expect(JSON.stringify([onDisk(), inMemory()])).not.toContain('hush');
  });

  test('of another site stay', async () => {
    browser.storage.local.set(`kept-aside site http://localhost:50001 ${time}`, { version: 0, secrets: 5 });
    await save(full);
    await forgetKeys(origin, normal);
    expect(Object.keys(onDisk())).toContain(`kept-aside site http://localhost:50001 ${time}`);
  });
});

test('keys that are no longer to be on disk are taken off it in what was kept aside, too', async () => {
  browser.storage.local.set(key, { ...full, keys: 'hush' });
  await change({ keepOnDisk: false });
  expect(JSON.stringify(onDisk())).not.toContain('hush');
  expect(inMemory()).toMatchObject({ [aside]: { keys: 'hush' } });
});

describe('settings that were made for one site', () => {
  test('are not those of another scheme, host or port', async () => {
    await save(full);
    for (const other of ['http://localhost', 'https://localhost:5000', 'http://127.0.0.1:5000'])
      expect((await loadSettings(other, normal)).settings).toEqual(defaultSettings);
  });

  test('are those of its containers too, not of its private windows', async () => {
    await save(full);
    expect(await load({ storeId: 'firefox-container-2', kind: 'container', label: '2' })).toMatchObject({
      settings: full,
    });
    expect((await load(hidden)).settings).toEqual(defaultSettings);
  });

  test('in a private window leave those of the normal ones', async () => {
    await save(full);
    await save(defaultSettings, hidden);
    expect((await load()).settings).toEqual(full);
  });
});

test('a change that storage refuses fails, and is not told', async () => {
  let changes = 0;
  onSettingsChanged(() => (changes += 1));
  browser.storage.willFail('QuotaExceededError');
  await expect(save(full)).rejects.toThrow('QuotaExceededError');
  expect(changes).toBe(0);
});
