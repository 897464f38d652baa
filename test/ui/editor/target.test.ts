import { expect, test } from 'vitest';
import { inspect } from '../../../src/inspect/inspect.ts';
import { signSession } from '../../../src/edit/sign.ts';
import { readRing } from '../../../src/keyring/ring.ts';
import { defaultSettings } from '../../../src/site/settings.ts';
import { newTarget, targetOf } from '../../../src/ui/editor/target.ts';
import type { Ready } from '../../../src/ui/view/screen.ts';
import { flask } from '../../gallery/sign.ts';
import { dict, int } from '../../edit/values.ts';

const now = 1_795_426_200;
const keysOf = (secrets: string) => readRing(secrets, {}).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
const settings = { ...defaultSettings, keys: keysOf('your_secret_key') };
const screen: Ready = {
  kind: 'ready',
  site: { origin: 'http://localhost:5000', host: 'localhost', path: '/' },
  jar: { storeId: '0', kind: 'normal', label: null },
  cookies: [],
  sessions: [],
  hiddenDomains: [],
};
const choice = { format: 'flask', name: null, path: '/', now } as const;

test('a new session uses the site’s epoch', () => {
  const target = newTarget(screen, { ...settings, epoch: '2011' }, choice);
  if (!target) throw new Error('no target');
  const { format, signer, epoch } = target;
  const signed = signSession(dict({ a: int(1) }), {
    format,
    signer,
    epoch,
    key: Uint8Array.from(target.key.bytes),
    timestamp: now,
  });
  const read = inspect(signed.ok ? signed.value : '', {
    name: 'session',
    keys: [Uint8Array.from(target.key.bytes)],
    override: null,
    lifetimes: {},
    epoch: '2011',
  });
  expect(read.candidates[0]?.timestamp).toMatchObject({ code: 'read', signedAt: now });
});

test.each(['', 'a b', 'a;b', 'a=b', 'ü'])('%j isn’t a valid cookie name', (name) => {
  expect(newTarget(screen, settings, { ...choice, name })).toBeNull();
});

test('an edit is signed with the verified key, including a fallback, and never with a guessed one', () => {
  const value = flask('{"user":"ada"}', { at: now - 60 });
  const cookie = {
    name: 'session',
    value,
    domain: 'localhost',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: true,
    sameSite: 'lax',
    expiresAt: null,
    storeId: '0',
    partition: null,
  } as const;
  const target = (secrets: string) => {
    const keys = keysOf(secrets);
    const inspection = inspect(value, {
      name: 'session',
      keys: keys.map(({ bytes }) => Uint8Array.from(bytes)),
      override: null,
      lifetimes: {},
      epoch: 'unix',
    });
    const [candidate] = inspection.candidates;
    const subject = { id: 'x', name: 'session', cookie, inspection, standing: null };
    return candidate
      ? targetOf(subject, candidate, { origin: 'http://localhost:5000', settings: { ...settings, secrets, keys } })
      : null;
  };
  expect(target('new-key\nyour_secret_key')?.key.line).toBe(1);
  expect(target('your_secret_key\nold-key')?.key.line).toBe(0);
  expect(target('new-key\nanother')).toBeNull();
  expect(target('')).toBeNull();
});
