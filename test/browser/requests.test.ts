import { beforeEach, describe, expect, test } from 'vitest';
import { isFirefox } from '../../src/browser/engine.ts';
import { onRequest } from '../../src/browser/requests.ts';
import type { RequestStage } from '../../src/site/messages.ts';
import { type FakeBrowser, startBrowser } from '../fake-browser/index.ts';

const request = {
  tabId: 1,
  url: 'http://app.test/',
  requestHeaders: [{ name: 'Cookie', value: 'session=old' }],
  responseHeaders: [{ name: 'Set-Cookie', value: 'session=new' }],
};

let browser: FakeBrowser;
let stages: RequestStage[];
beforeEach(() => {
  browser = startBrowser();
  stages = [];
});

/** A background that has just started. */
async function listen(): Promise<void> {
  onRequest((stage) => stages.push(stage));
  await expect
    .poll(() => isFirefox || browser.permissions.isEmpty() || browser.webRequest.listenerCount() > 0)
    .toBe(true);
}

describe('a request', () => {
  test('is told in three stages, with Cookie and Set-Cookie', async () => {
    browser.permissions.grant('app.test');
    await listen();
    browser.webRequest.send(request);
    expect(stages).toMatchObject([
      { requestId: '1', method: 'GET', url: 'http://app.test/' },
      { requestId: '1', requestHeaders: request.requestHeaders },
      { requestId: '1', responseHeaders: request.responseHeaders, statusCode: 200 },
    ]);
  });

  test('that fails is told as well', async () => {
    browser.permissions.grant('app.test');
    await listen();
    browser.webRequest.send({ ...request, failed: true });
    expect(stages).toHaveLength(3);
    expect(stages[2]).not.toHaveProperty('statusCode');
  });

  test('on a site without access is not', async () => {
    browser.permissions.grant('other.test');
    await listen();
    browser.webRequest.send(request);
    expect(stages).toEqual([]);
  });
});

describe('before access to any site', () => {
  test('Chromium is not asked to listen, for it would refuse and show an error', async () => {
    await listen();
    expect(browser.webRequest.errors).toEqual([]);
    expect(browser.webRequest.listenerCount()).toBe(isFirefox ? 1 : 0);
  });

  test('nothing is lost: requests are told from the first access on, and once each', async () => {
    await listen();
    browser.permissions.grant('app.test');
    browser.permissions.grant('other.test');
    await expect.poll(() => browser.webRequest.listenerCount()).toBe(1);
    browser.webRequest.send(request);
    expect(stages).toHaveLength(3);
    expect(browser.webRequest.errors).toEqual([]);
  });
});
