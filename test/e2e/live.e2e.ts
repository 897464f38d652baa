import { afterAll, beforeAll, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, inBothBrowsers, row, unsigned, verdicts } from './scenario.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

inBothBrowsers((world) => {
  test('a session deleted by a response disappears from panel, badge and popup, and comes back when it is set again', async () => {
    const { tab, panel } = await world.panelOn(site.url('/set_session', 'live.localhost'));
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

  test('a change by another tab shows in the panel and in the open popup', async () => {
    const { tab, panel } = await world.panelOn(site.url('/set_session', 'othertab.localhost'));
    await row(panel, 'your_username');
    const popup = world.closing(await tab.openPopup());
    await popup.waitForText('your_username');
    // A fetch is a response like any other, and leaves the popup open.
    await tab.page.eval(() => fetch('/delete_session').then((response) => response.text()));
    await panel.waitForText('No session on othertab.localhost');
    await popup.waitForText('No session on othertab.localhost');
  });

  test('a change by devtools’ own storage view is shown and marked', async () => {
    const { tab, panel } = await world.panelOn(site.url('/set_session', 'storage.localhost'));
    await row(panel, 'your_username');
    const cookie = { name: 'session', host: 'storage.localhost', path: '/' };
    await tab.setCookie({ ...cookie, value: unsigned({ username: 'somebody', fresh: true }) });
    await row(panel, 'changed', 'somebody');
    await row(panel, 'added', 'fresh');
    await tab.deleteCookie(cookie);
    await panel.waitForText('No session on storage.localhost');
  });

  test('the panel follows its tab to another site and back', async () => {
    await world.browser.grant(['then.localhost']);
    const { tab, panel } = await world.panelOn(site.url('/set_session', 'at-first.localhost'));
    await row(panel, 'your_username');
    await tab.navigate(site.url('/get_session', 'then.localhost'));
    await panel.waitForText('No session on then.localhost');
    await tab.navigate(site.url('/get_session', 'never-allowed.localhost'));
    await panel.waitForText('Allow never-allowed.localhost');
    await tab.navigate(site.url('/get_session', 'at-first.localhost'));
    await verdicts(panel, 'no-key-given');
    await row(panel, 'your_username');
  });
});
