// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRing } from '../../../src/keyring/ring.ts';
import type { Cookie } from '../../../src/jar/cookie.ts';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { Snapshot } from '../../../src/site/snapshot.ts';
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx';
import { type FakeHost, fakeHost } from '../../gallery/fake-host.ts';
import { flask } from '../../gallery/sign.ts';

const now = 1_795_426_200;
const day = 86_400;

const cookie = (value: string): Cookie => ({
  name: 'session',
  value,
  domain: 'localhost',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'unspecified',
  expiresAt: null,
  storeId: '0',
  partition: null,
});

const withKeys = (secrets: string) => ({
  ...defaultSettings,
  secrets,
  keys: readRing(secrets, {}).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] })),
});

const ready = (value: string, secrets = ''): Snapshot => ({
  state: 'ready',
  site: { origin: 'http://localhost', host: 'localhost', path: '/' },
  jar: { storeId: '0', kind: 'normal', label: null },
  cookies: [cookie(value)],
  hiddenDomains: [],
  settings: withKeys(secrets),
});

const session = (data: object, at = now) => flask(JSON.stringify(data), { at });

let root: Element;
let unmount = () => {};
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  unmount();
  root.remove();
});

function open(snapshot: Snapshot): FakeHost {
  const host = fakeHost(snapshot, { now, theme: 'light' });
  unmount = mountPopup(root, host);
  return host;
}
const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const rows = () => [...root.querySelectorAll('[role="treeitem"]')].map(({ textContent }) => textContent);
const settled = () => new Promise((done) => setTimeout(done));

describe('the popup', () => {
  test('shows what the framework will do, and the rule, in the panel’s own words', () => {
    open(ready(session({ user: 'ada' }), 'your_secret_key'));
    expect(text('.verdict-title')).toBe('Flask will accept this session');
    expect(text('.verdict-rule')).toContain('Signed with the current key');
    expect(text('.popup-facts')).toContain('Signed by');
  });

  test('names where the lifetime comes from, which only the app knows', () => {
    open(ready(session({ user: 'ada' }), 'your_secret_key'));
    expect(text('.popup-facts')).toMatch(/Flask accepts it until.*in 31 days.*Flask’s default/);
  });

  test('offers no way to a key field: that is in the panel', () => {
    open(ready(session({ user: 'ada' })));
    expect(root.querySelector('[data-rule="no-key-given"]')).not.toBeNull();
    expect([...root.querySelectorAll('.verdict button')]).toEqual([]);
    expect(text('.popup-foot')).toContain('devtools');
  });

  test('asks for the parent domains whose cookies are hidden, and for no public suffix', async () => {
    const hidden = { cookies: [], hiddenDomains: ['b.shop.co.uk', 'shop.co.uk', 'co.uk'] };
    const { calls } = open({ ...ready(''), ...hidden } as Snapshot);
    await vi.waitFor(() => root.querySelector<HTMLElement>('.hidden-domains button')!.click());
    expect(calls.access).toEqual([{ kind: 'hosts', hosts: ['b.shop.co.uk', 'shop.co.uk'] }]);
    expect(text('.hidden-domains')).toContain('b.shop.co.uk and shop.co.uk');
  });

  test('shows at most twelve keys, and counts the rest', () => {
    open(ready(session(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, index])))));
    expect(rows()).toHaveLength(12);
    expect(text('.note')).toBe('18 more keys in the panel');
  });

  test('shows what is nested closed, and opens it by a click', async () => {
    open(ready(session({ cart: [{ sku: 'A' }], user: 'ada' })));
    expect(rows()).toEqual([expect.stringContaining('cart'), expect.stringContaining('user')]);
    const [cart] = root.querySelectorAll<HTMLElement>('[role="treeitem"]');
    cart?.click();
    await settled();
    expect(rows()).toHaveLength(3);
  });

  test('copies a value, and says so', async () => {
    const host = open(ready(session({ user: 'ada' })));
    root.querySelector<HTMLElement>('[aria-label="Copy as Python"]')?.click();
    await settled();
    expect(host.calls.copied).toEqual(["'ada'"]);
    expect(text('.notice')).not.toBe('');
  });

  test('follows the clock', async () => {
    const host = open(ready(session({ user: 'ada' }), 'your_secret_key'));
    host.tick(40 * day);
    await settled();
    expect(text('.verdict-title')).toBe('Flask will ignore this session: too old');
  });

  test('follows the cookies and the theme', async () => {
    const host = open({ state: 'loading' });
    expect(root.querySelector('article')).toBeNull();
    host.show(ready(session({ user: 'grace' })));
    host.setTheme('dark');
    await settled();
    expect(rows()).toEqual([expect.stringContaining('grace')]);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
