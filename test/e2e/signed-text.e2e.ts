import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';

const key = 'plover/xyzzy-2031';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('signed_values.py');
});
afterAll(() => site.stop());

inBothBrowsers((world) => {
  test('the right key makes a signed text of an id that the app signed, and no failure of a framework', async () => {
    const { tab, panel } = await world.panelOn(site.url('/cached', 'cached.localhost'));
    await badge(tab, '?');
    await giveKeys(panel, key);
    await verdicts(panel, 'signed-by-current-key', 'signed-by-current-key');
    await panel.waitForText('Signed text', 'twofa_ok');
    expect(await panel.text()).not.toContain('500');
    await badge(tab, '✓');
  });

  test('“Find signer settings” on a token leaves the session accepted, also after a reload', async () => {
    const url = site.url('/tokens', 'tokens.localhost');
    const { tab, panel } = await world.panelOn(url);
    await giveKeys(panel, key);
    // The session stands first, though the token was set after it and has the shape of a session, too.
    await verdicts(panel, 'signed-by-current-key', 'signed-with-another-key');
    await badge(tab, '✓');
    await panel.click({ role: 'button', name: 'Find signer settings' });
    await verdicts(panel, 'signed-by-current-key', 'signed-by-current-key');
    await panel.waitForText('tf-trusted-salt');
    await tab.navigate(url);
    await verdicts(panel, 'signed-by-current-key', 'signed-by-current-key');
    await row(panel, 'user', 'ada');
    await row(panel, 'fs_uniquifier', 'c0ffee');
    await badge(tab, '✓');
    const popup = world.closing(await tab.openPopup());
    await verdicts(popup, 'signed-by-current-key', 'signed-by-current-key');
  });
});
