import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, inBothBrowsers, row, verdicts } from './scenario.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

inBothBrowsers((world) => {
  test('the popup asks for access to the site, and shows the session once it is granted', async () => {
    const tab = await world.open(site.url('/set_session', 'popup.localhost'));
    const popup = world.closing(await tab.openPopup());
    await popup.waitForText('Allow Decant to read cookies of popup.localhost');
    expect(await popup.text()).not.toContain('your_username');
    await world.browser.sayYes(['popup.localhost']);
    await popup.click({ role: 'button', name: 'Allow popup.localhost' });
    await popup.waitForText('username', 'your_username');
    await badge(tab, '?');
  });

  test('the panel shows the session as soon as access is granted, without a reload', async () => {
    const tab = await world.open(site.url('/set_session', 'panel.localhost'));
    const panel = await tab.openPanel();
    await panel.waitForText('Allow Decant to read cookies of panel.localhost');
    await panel.eval(() => void Object.assign(document, { sameDocument: true }));
    await world.browser.sayYes(['panel.localhost']);
    await panel.click({ role: 'button', name: 'Allow panel.localhost' });
    if (world.name === 'firefox') {
      // Firefox's panel cannot ask, so a page of the extension does.
      const page = await world.browser.extensionTab('/popup/');
      await page.click({ role: 'button', name: 'Allow panel.localhost' });
    }
    await row(panel, 'username', 'your_username');
    expect(await panel.eval(() => Object.hasOwn(document, 'sameDocument'))).toBe(true);
  });

  test('access granted in one view reaches the others, and revoked access hides the session again', async () => {
    const tab = await world.open(site.url('/set_session', 'taken.localhost'));
    const panel = await tab.openPanel();
    await panel.waitForText('Allow taken.localhost');
    await world.browser.grant(['taken.localhost']);
    await verdicts(panel, 'no-key-given');
    await badge(tab, '?');
    await world.browser.revoke(['taken.localhost']);
    await panel.waitForText('Allow taken.localhost');
    expect(await panel.text()).not.toContain('your_username');
    await badge(tab, '');
  });

  test('the popup on one of the browser’s own pages says that there is no site', async () => {
    const tab = await world.open('about:blank');
    const popup = world.closing(await tab.openPopup());
    await popup.waitForText('No site here');
  });
});
