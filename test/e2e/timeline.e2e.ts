import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../sites/sites.ts';
import type { Tab } from './browser.ts';
import { until } from './driver.ts';
import { eventsOf, linesOf, settled } from './recorded.ts';
import { inBothBrowsers } from './scenario.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite('flask_timeline.py');
});
afterAll(() => site.stop());

const ada = "{'cart': [], 'user': 'ada'}";

/** Clicks the button of the form, and waits for the page that it leads to. */
async function logIn(tab: Tab): Promise<void> {
  await tab.page.click('button');
  await tab.page.waitForText('ada');
}

inBothBrowsers((world) => {
  /** A tab that is being recorded: the jar has been read once. */
  async function recorded(host: string, path = '/') {
    await world.browser.grant([host]);
    const tab = await world.open(site.url(path, host));
    const panel = await tab.openPanel();
    await until(async () => (await eventsOf(panel)).some((event) => event.kind === 'jar-state'), { what: 'a reading of the jar' });
    const go = (to: string) => tab.navigate(site.url(to, host));
    const call = (to: string) => tab.page.eval((url) => fetch(url).then((response) => response.text()), to);
    const lines = async () => linesOf(await settled(tab, panel), { host, browser: world.name });
    return { tab, panel, go, call, lines };
  }

  test('a login by POST and 302: the redirect made the session', async () => {
    const { tab, go, lines } = await recorded('login.localhost');
    await go('/login');
    await logIn(tab);
    expect(await lines()).toEqual([
      'page /login',
      'page /me',
      `created: POST /login 302: nothing → ${ada}`,
      `read-only: GET /me 200 hop 1: ${ada} → ${ada}`,
    ]);
  });
});
