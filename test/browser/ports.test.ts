import { beforeEach, describe, expect, test } from 'vitest';
import {
  connectRecorder,
  connectView,
  onRecorderConnected,
  onViewConnected,
  type ViewPort,
} from '../../src/browser/ports.ts';
import type { BackgroundMessage, ViewMessage } from '../../src/site/messages.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const watch: ViewMessage = { kind: 'watch', tabId: 1, url: null };
const snapshot: BackgroundMessage = { kind: 'snapshot', snapshot: { state: 'loading' } };

let browser: FakeBrowser;
let heard: ViewMessage[];
let views: ViewPort[];

/** The background's script, as far as views are concerned. */
function startBackground(): void {
  onViewConnected((port) => {
    views.push(port);
    port.onMessage((message) => heard.push(message));
    port.onGone(() => views.splice(views.indexOf(port), 1));
  });
}

beforeEach(() => {
  browser = startBrowser();
  [heard, views] = [[], []];
  startBackground();
});

function openView(greet: () => ViewMessage | null = () => watch) {
  const answers: BackgroundMessage[] = [];
  const send = connectView({ greet, listen: (message) => answers.push(message) });
  return { answers, send };
}

const turns = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

describe('a view and the background', () => {
  test('hear each other', async () => {
    const { answers, send } = openView();
    send({ kind: 'forget-keys', origin: 'http://app.test' });
    await turns();
    expect(heard).toEqual([watch, { kind: 'forget-keys', origin: 'http://app.test' }]);
    views[0]?.post(snapshot);
    await turns();
    expect(answers).toEqual([snapshot]);
  });

  test('say nothing first where there is nothing to say', async () => {
    openView(() => null);
    await turns();
    expect(heard).toEqual([]);
    expect(views).toHaveLength(1);
  });

  test('do not hear what is no message of theirs', async () => {
    const { answers, send } = openView();
    await turns();
    for (const stray of [null, 'watch', 7, {}, { kind: 'recorded', events: [] }]) {
      send(stray as never);
      views[0]?.post(stray as never);
    }
    await turns();
    expect(heard).toEqual([watch]);
    expect(answers).toEqual([]);
  });

  test('are not confused with a recorder', async () => {
    let recorders = 0;
    onRecorderConnected(() => (recorders += 1));
    openView();
    connectRecorder({ greet: () => ({ kind: 'record', tabId: 1, hosts: [], read: [] }), listen: () => {} });
    await turns();
    expect(views).toHaveLength(1);
    expect(recorders).toBe(1);
  });
});

describe('a view whose background ended', () => {
  test('connects anew, which wakes it, and says again what it shows', async () => {
    let tabId = 1;
    const { answers, send } = openView(() => ({ kind: 'watch', tabId, url: null }));
    await turns();
    tabId = 2;
    [heard, views] = [[], []];
    browser.sleep(startBackground);
    await turns();
    expect(heard).toEqual([{ kind: 'watch', tabId: 2, url: null }]);
    send({ kind: 'forget-keys', origin: 'http://app.test' });
    views[0]?.post(snapshot);
    await turns();
    expect(heard).toHaveLength(2);
    expect(answers).toEqual([snapshot]);
  });

  test('tries again where the background was about to end when it was called', async () => {
    browser.runtime.willRefuse(2);
    openView();
    await turns();
    expect(heard).toEqual([watch]);
    expect(browser.runtime.openPorts()).toEqual(['view']);
  });

  test('falls silent where the extension was reloaded or removed under it', async () => {
    const { send } = openView();
    await turns();
    browser.runtime.reload();
    expect(() => send(watch)).not.toThrow();
    await turns();
    expect(heard).toEqual([watch]);
    expect(() => openView().send(watch)).not.toThrow();
  });
});

describe('the background whose view was closed', () => {
  test('is told, and may go on posting', async () => {
    openView();
    await turns();
    const port = views[0];
    browser.runtime.closePages();
    await turns();
    expect(views).toEqual([]);
    expect(() => port?.post(snapshot)).not.toThrow();
  });
});
