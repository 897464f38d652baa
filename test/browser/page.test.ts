// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accessRequest, leaveAccessPage, openAccessPage } from '../../src/browser/access-page.ts';
import { copyText } from '../../src/browser/clipboard.ts';
import { isFirefox } from '../../src/browser/engine.ts';
import { shareEvents } from '../../src/browser/recording-channel.ts';
import { openRecording } from '../../src/browser/recording-panel.ts';
import { onPreferredTheme, preferredTheme } from '../../src/browser/theme.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

// What src/browser requests from the page it runs in.

let browser: FakeBrowser;
beforeEach(() => {
  browser = startBrowser();
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  };
});

describe('the page that asks for access', () => {
  test('reads from its address what the panel wrote into it', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    openAccessPage({ tabId: 7, url: 'http://app.test/?a=1&b=2#c' });
    const address = String(open.mock.calls[0]?.[0]);
    expect(address).toMatch(/^\/popup\/index\.html\?/);
    vi.stubGlobal('location', new URL(address, 'https://extension.test'));
    expect(accessRequest()).toEqual({ tabId: 7, url: 'http://app.test/?a=1&b=2#c' });
  });

  test('is none where the page is the toolbar’s popup', () => {
    expect(accessRequest()).toBeNull();
  });

  test('goes back to the tab that was looked at, and closes', async () => {
    const [looked, own] = [browser.tabs.open({ url: 'http://a.test/' }), browser.tabs.open({ url: 'about:blank' })];
    const close = vi.spyOn(window, 'close').mockReturnValue(undefined);
    await leaveAccessPage({ tabId: looked.id, url: '' });
    expect(looked.active).toBe(true);
    expect(own.active).toBe(false);
    expect(close).toHaveBeenCalledOnce();
  });
});

const refuseClipboard = () =>
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } });

describe('a text that is copied', () => {
  test('goes by the Clipboard API where that is allowed', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
    expect(await copyText('a text')).toBe(true);
    expect(written).toEqual(['a text']);
  });

  test('goes by the older command where it is not, and leaves page and focus as they were', async () => {
    refuseClipboard();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const selected: string[] = [];
    document.execCommand = () => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    vi.spyOn(HTMLTextAreaElement.prototype, 'select').mockImplementation(function select(this: HTMLTextAreaElement) {
      this.focus();
    });
    expect(await copyText('a text')).toBe(true);
    expect(selected).toEqual(['a text']);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('is not copied where both are refused', async () => {
    refuseClipboard();
    document.execCommand = () => false;
    expect(await copyText('a text')).toBe(false);
  });
});

describe('the browser’s theme', () => {
  test('is told, and followed', () => {
    const query = Object.assign(new EventTarget(), { matches: false });
    vi.stubGlobal('matchMedia', () => query);
    const themes: string[] = [];
    onPreferredTheme((theme) => themes.push(theme));
    expect(preferredTheme()).toBe('light');
    query.matches = true;
    query.dispatchEvent(new Event('change'));
    expect(themes).toEqual(['dark']);
  });
});

describe('the recording, as the panel sees it', () => {
  test('names the engine and gives what was recorded', async () => {
    const event = { kind: 'navigation', url: 'http://app.test/', at: 1 } as const;
    shareEvents(11, () => [event]);
    const recording = openRecording(11);
    expect(recording.engine).toBe(isFirefox ? 'firefox' : 'chromium');
    const events: TimelineEvent[] = [];
    const end = recording.subscribe((more) => events.push(...more));
    await vi.waitFor(() => expect(events).toEqual([event]));
    end();
  });

  test('is given as a file of its name', async () => {
    const files: { readonly name: string; readonly href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      files.push({ name: this.download, href: this.href });
    });
    let blob: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:file';
    });
    openRecording(11).download('recording.json', '{"a":1}');
    expect(files).toEqual([{ name: 'recording.json', href: 'blob:file' }]);
    expect(await blob!.text()).toBe('{"a":1}');
  });
});
