import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../sites/sites.ts';
import { badge, inBothBrowsers, median, row, verdicts } from './scenario.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

/** A value of the shape of Flask's, signed by nobody. */
const unsigned = (payload: object) => `${Buffer.from(JSON.stringify(payload)).toString('base64url')}.awPteg.${'A'.repeat(27)}`;

inBothBrowsers((world) => {
  test('deleted by a response: gone in panel, badge and popup; set again: back', async () => {
    await world.browser.grant(['live.localhost']);
    const tab = await world.open(site.url('/set_session', 'live.localhost'));
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    await badge(tab, '?');
    await tab.navigate(site.url('/delete_session', 'live.localhost'));
    await panel.waitForText('No session on live.localhost');
    await badge(tab, '');
    const popup = await tab.openPopup();
    await popup.waitForText('No session on live.localhost');
    await popup.close();
    await tab.navigate(site.url('/set_session', 'live.localhost'));
    await row(panel, 'your_username');
    await badge(tab, '?');
    const again = world.closing(await tab.openPopup());
    await again.waitForText('your_username');
  });

  test('changed by another tab, while the popup is open too', async () => {
    await world.browser.grant(['othertab.localhost']);
    const tab = await world.open(site.url('/set_session', 'othertab.localhost'));
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    const popup = world.closing(await tab.openPopup());
    await popup.waitForText('your_username');
    // A fetch is a response like any other, and leaves the popup open.
    await tab.page.eval(() => fetch('/delete_session').then((response) => response.text()));
    await panel.waitForText('No session on othertab.localhost');
    await popup.waitForText('No session on othertab.localhost');
  });

  test('changed by devtools’ own storage view: shown, and what changed is marked', async () => {
    await world.browser.grant(['storage.localhost']);
    const tab = await world.open(site.url('/set_session', 'storage.localhost'));
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    const cookie = { name: 'session', host: 'storage.localhost', path: '/' };
    await tab.setCookie({ ...cookie, value: unsigned({ username: 'somebody', fresh: true }) });
    await row(panel, 'changed', 'somebody');
    await row(panel, 'added', 'fresh');
    await tab.deleteCookie(cookie);
    await panel.waitForText('No session on storage.localhost');
  });

  test('a change of the cookie is shown, each of many', async () => {
    await world.browser.grant(['quick.localhost']);
    const tab = await world.open(site.url('/', 'quick.localhost'));
    const panel = await tab.openPanel();
    await panel.waitForText('No session on quick.localhost');
    const times: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      const mark = `round-${round}-of-many`;
      await panel.eval(watchFor, mark);
      const setAt = await tab.page.eval((value) => {
        const now = Date.now();
        document.cookie = `session=${value}; path=/`;
        return now;
      }, unsigned({ mark }));
      times.push((await panel.waitFor(() => (document as Watched).seenAt)) - setAt);
    }
    console.log(`figure: ${world.name}: cookie change to shown in the panel, median of ${times.length}: ${median(times)} ms (wanted: 200 at most)`);
    expect(times).toHaveLength(11);
  });

  test('the panel follows its tab to another site and back', async () => {
    await world.browser.grant(['first.localhost', 'second.localhost']);
    const tab = await world.open(site.url('/set_session', 'first.localhost'));
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    await tab.navigate(site.url('/get_session', 'second.localhost'));
    await panel.waitForText('No session on second.localhost');
    await tab.navigate(site.url('/get_session', 'never-allowed.localhost'));
    await panel.waitForText('Allow never-allowed.localhost');
    await tab.navigate(site.url('/get_session', 'first.localhost'));
    await verdicts(panel, 'no-key-given');
    await row(panel, 'your_username');
  });
});

type Watched = Document & { seenAt?: number };

/** Runs in the panel: notes the moment at which the text is first in the document. */
function watchFor(text: string): void {
  const watched = document as Watched;
  delete watched.seenAt;
  const observer = new MutationObserver(() => {
    if (!document.body.textContent?.includes(text)) return;
    watched.seenAt = Date.now();
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}
