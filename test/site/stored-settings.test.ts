import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type SettingName, type SiteSettings } from '../../src/site/settings.ts';
import { keylessFields, lostFields, readSettings, settingsToStore } from '../../src/site/stored-settings.ts';

const signer = { salt: 's', keyDerivation: 'hmac', digest: 'sha256', separator: '.' } as const;
const place = {
  name: 'session',
  domain: 'localhost',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'lax',
  partition: null,
} as const;
const admin = { name: 'admin', format: 'flask', signer, timed: true, literal: '{}', cookie: place } as const;

const ofToken = {
  name: 'tf_validity',
  place: { domain: 'localhost', hostOnly: true, path: '/', partition: null },
  format: 'itsdangerous',
  signer,
} as const;

/** As version 0.1.0 stored it: without a version number. */
const full: SiteSettings = {
  secrets: 'dev',
  keys: [{ line: 0, bytes: [100, 101, 118] }],
  readings: { 0: 'plain' },
  keepOnDisk: true,
  lifetimes: { flask: 60 },
  override: { format: 'flask', signer },
  signers: [ofToken, { ...ofToken, name: null, place: null }],
  epoch: '2011',
  saved: [admin, { ...admin, name: 'late', left: -5 }],
  keepSaved: true,
};
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('settings in storage', () => {
  test('that have no version are read whole', () => {
    expect(readSettings(json(full))).toEqual({ version: 0, settings: full, unread: new Map(), others: {} });
  });

  test('come back as they were stored', () => {
    const stored = settingsToStore(full, null);
    expect(stored).toEqual({ ...full, version: 1 });
    expect(readSettings(json(stored))).toEqual({ version: 1, settings: full, unread: new Map(), others: {} });
  });

  test('that lack a setting have its default, and nothing to say about it', () => {
    for (const name of Object.keys(full) as SettingName[]) {
      const { [name]: _, ...rest } = full;
      const { settings, unread } = readSettings(json(rest));
      expect(settings).toEqual({ ...full, [name]: defaultSettings[name] });
      expect(unread.size).toBe(0);
    }
    expect(readSettings({}).settings).toEqual(defaultSettings);
  });

  test.each<[SettingName, unknown, unknown]>([
    ['secrets', 5, ''],
    ['secrets', null, ''],
    ['keys', 'dev', []],
    ['keys', [full.keys[0], { line: 1 }], []],
    ['keys', [full.keys[0], { line: 1, bytes: [1, 256] }], []],
    ['keys', [{ line: 0, bytes: { 0: 1 } }], []],
    ['readings', 'plain', {}],
    ['readings', ['plain'], {}],
    ['readings', { 0: 'plain', 1: 2 }, { 0: 'plain' }],
    ['keepOnDisk', 'yes', false],
    ['lifetimes', 60, {}],
    ['lifetimes', { flask: '60', django: 5 }, { django: 5 }],
    ['lifetimes', { flask: null, django: 5 }, { django: 5 }],
    ['override', 'flask', null],
    ['override', { format: 'flask' }, null],
    ['override', { format: 1, signer }, null],
    ['override', { format: 'flask', signer: { ...signer, digest: 'blake3' } }, null],
    ['override', { format: 'flask', signer: { ...signer, keyDerivation: 7 } }, null],
    ['signers', 'x', []],
    ['signers', { 0: ofToken }, []],
    ['signers', [{ ...ofToken, signer: { salt: 's' } }, ofToken], [ofToken]],
    ['signers', [{ ...ofToken, place: { domain: 1 } }, ofToken], [ofToken]],
    ['signers', [{ ...ofToken, name: 1 }], []],
    ['epoch', 1970, 'unix'],
    ['saved', 'x', []],
    ['saved', {}, []],
    ['saved', null, []],
    ['saved', [null, 1, {}, admin], [admin]],
    ['saved', [{ ...admin, cookie: {} }, admin], [admin]],
    ['saved', [{ ...admin, cookie: { ...place, hostOnly: 1 } }], []],
    ['saved', [{ ...admin, signer: { salt: 's' } }], []],
    ['saved', [{ ...admin, left: '5' }], []],
    ['saved', [{ ...admin, timed: 1 }], []],
    ['saved', [{ ...admin, literal: undefined }], []],
    ['keepSaved', 1, false],
  ])('of which %s is %j keep all others, and say so', (name, broken, standing) => {
    const { settings, unread } = readSettings({ ...full, [name]: broken });
    expect(settings).toEqual({ ...full, [name]: standing });
    expect(unread).toEqual(new Map([[name, broken]]));
  });

  test.each([['x'], [null], [7], [true], [[full]]])('that are %j are the defaults, and say so', (stored) => {
    const { settings, unread } = readSettings(stored);
    expect(settings).toEqual(defaultSettings);
    expect(unread).toEqual(new Map([['everything', stored]]));
  });

  test.each([['1'], [-1], [1.5], [{}], [null]])(
    'whose version is %j are read as those of this version, and say so',
    (version) => {
      const read = readSettings({ ...full, version });
      expect(read).toMatchObject({ version: 1, settings: full });
      expect(read.unread).toEqual(new Map([['version', version]]));
    },
  );

  test('never throw, whatever they are', () => {
    const field = fc.constantFrom<string>(...Object.keys(full), 'version', 'later');
    const some = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
    fc.assert(
      fc.property(some, (stored) => {
        const { settings } = readSettings(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(full).toSorted());
      }),
    );
  });
});

describe('settings of a later version', () => {
  const later = {
    ...full,
    version: 3,
    theme: { dark: true },
    override: { format: 'bottle', signer: { ...signer, pepper: 'p' }, since: 5 },
    saved: [{ ...admin, format: 'bottle', note: 'n', cookie: { ...place, priority: 'high' } }],
    epoch: { from: 1904 },
  };

  test('are read as far as they fit', () => {
    const { version, settings, unread, others } = readSettings(later);
    expect(version).toBe(3);
    expect(settings).toEqual({ ...later, epoch: 'unix', theme: undefined, version: undefined });
    expect([...unread.keys()]).toEqual(['epoch']);
    expect(others).toEqual({ theme: { dark: true } });
  });

  test('survive the next save whole, but for what was changed', () => {
    const before = readSettings(later);
    expect(settingsToStore(before.settings, before)).toEqual(later);
    const changed = { ...before.settings, secrets: 'other' };
    expect(settingsToStore(changed, before)).toEqual({ ...later, secrets: 'other' });
  });

  test('lose what could not be read only where the person set it anew', () => {
    const before = readSettings(later);
    expect(lostFields(before, settingsToStore(before.settings, before))).toBeNull();
    const next = settingsToStore({ ...before.settings, epoch: '2011' }, before);
    expect(next).toMatchObject({ version: 3, epoch: '2011' });
    expect(lostFields(before, next)).toEqual({ epoch: { from: 1904 } });
  });
});

test('unknown fields of this version survive a save', () => {
  const before = readSettings({ ...full, version: 1, hint: 1 });
  expect(settingsToStore(defaultSettings, before)).toEqual({ ...defaultSettings, version: 1, hint: 1 });
});

test('what could not be read of this version, or of none, is replaced, and named', () => {
  const before = readSettings({ ...full, epoch: 5, saved: [admin, 1] });
  const next = settingsToStore(before.settings, before);
  expect(next).toEqual({ ...full, epoch: 'unix', saved: [admin], version: 1 });
  expect(lostFields(before, next)).toEqual({ epoch: 5, saved: [admin, 1] });
});

test('fields that may hold keys are those of the keys, and what could not be read at all', () => {
  expect(Object.keys(keylessFields({ ...full, everything: 'x', version: 1 }))).toEqual([
    'lifetimes',
    'override',
    'signers',
    'epoch',
    'saved',
    'keepSaved',
    'version',
  ]);
});
