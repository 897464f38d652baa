import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type SiteSettings } from '../../../src/site/settings.ts';
import type { Snapshot } from '../../../src/site/snapshot.ts';
import { createDraft } from '../../../src/ui/view/draft.ts';
import { fakeHost } from '../../gallery/fake-host.ts';

const siteOf = (origin: string): Extract<Snapshot, { state: 'ready' }> => ({
  state: 'ready',
  site: { origin, host: 'localhost', path: '/' },
  jar: { storeId: '0', kind: 'normal', label: null },
  cookies: [],
  hiddenDomains: [],
  settings: defaultSettings,
});

/** A host that answers on command, like a busy background. */
function slowHost() {
  const saved: { settings: SiteSettings; origin: string }[] = [];
  const host = { ...fakeHost(siteOf('http://a'), { now: 0, theme: 'light' as const }) };
  host.saveSettings = (settings, origin) => void saved.push({ settings, origin });
  return { host, saved };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a typed setting', () => {
  test('applies at once, and is saved after a pause', () => {
    const { host, saved } = slowHost();
    const draft = createDraft(host);
    draft.edit({ secrets: 'k' });
    draft.edit({ secrets: 'ke' });
    expect(draft.settings.value?.secrets).toBe('ke');
    expect(saved).toEqual([]);
    vi.runAllTimers();
    expect(saved.map(({ settings }) => settings.secrets)).toEqual(['ke']);
  });

  test('overrides snapshots until one contains it, so that an older snapshot removes nothing', () => {
    const { host } = slowHost();
    const draft = createDraft(host);
    draft.edit({ secrets: 'key' });
    vi.runAllTimers();
    host.show(siteOf('http://a'));
    expect(draft.settings.value?.secrets).toBe('key');
    host.show({ ...siteOf('http://a'), settings: { ...defaultSettings, secrets: 'key' } });
    host.show({ ...siteOf('http://a'), settings: { ...defaultSettings, secrets: 'from another view' } });
    expect(draft.settings.value?.secrets).toBe('from another view');
  });

  test('is saved for the site it was typed on, even if the tab has left it', () => {
    const { host, saved } = slowHost();
    const draft = createDraft(host);
    draft.edit({ secrets: 'of a' });
    host.show(siteOf('http://b'));
    expect(saved).toMatchObject([{ origin: 'http://a', settings: { secrets: 'of a' } }]);
    expect(draft.settings.value?.secrets).toBe('');
  });

  test('is saved at once when the view closes', () => {
    const { host, saved } = slowHost();
    const draft = createDraft(host);
    draft.edit({ secrets: 'key' });
    draft.flush();
    draft.flush();
    expect(saved).toHaveLength(1);
  });

  test('isn’t saved after the keys were forgotten', () => {
    const { host, saved } = slowHost();
    const draft = createDraft(host);
    draft.edit({ secrets: 'key' });
    draft.forget();
    vi.runAllTimers();
    expect(saved).toEqual([]);
    expect(draft.settings.value?.secrets).toBe('');
  });
});
