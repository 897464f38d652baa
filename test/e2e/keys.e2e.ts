import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import type { Tab } from './browser.ts';
import { until } from './driver.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';

let site: RunningSite;
let sameHostOtherPort: RunningSite;
beforeAll(async () => {
  [site, sameHostOtherPort] = await Promise.all([startSite('flask_tutorial.py'), startSite('flask_tutorial.py')]);
});
afterAll(() => Promise.all([site.stop(), sameHostOtherPort.stop()]));

inBothBrowsers((world) => {
  const panelOn = (host: string) => world.panelOn(site.url('/set_session', host));

  test('without a key the payload is shown, and nothing is claimed about the signature', async () => {
    const { tab, panel } = await panelOn('nokey.localhost');
    await verdicts(panel, 'no-key-given');
    await row(panel, 'username', 'your_username');
    await badge(tab, '?');
  });

  test('with the right key, the session is accepted', async () => {
    const { tab, panel } = await panelOn('right.localhost');
    await giveKeys(panel, 'your_secret_key');
    await verdicts(panel, 'signed-by-current-key');
    await panel.waitForText('Flask will accept this session');
    await badge(tab, '✓');
  });

  test('with a wrong key, the session is ignored as signed with a different key, and the payload is still shown', async () => {
    const { tab, panel } = await panelOn('wrong.localhost');
    await giveKeys(panel, 'not_the_key');
    await verdicts(panel, 'signed-with-another-key');
    await panel.waitForText('Flask will ignore this session: signed with a different key');
    await row(panel, 'username', 'your_username');
    await badge(tab, '✕');
  });

  test('with two keys of which the second matches, the verdict names the second', async () => {
    const { panel } = await panelOn('second.localhost');
    await giveKeys(panel, 'the_new_key', 'your_secret_key');
    await verdicts(panel, 'signed-by-fallback-key');
    await panel.waitForText('line 2');
  });

  test('keys stay in memory unless stored on disk, belong to one port only, and are forgotten with one click', async () => {
    const { tab, panel } = await panelOn('kept.localhost');
    // An additional key next to the right one: other scenarios keep theirs in the same storage.
    await giveKeys(panel, 'your_secret_key', 'kept_here_alone');
    await verdicts(panel, 'signed-by-current-key');
    await until(async () => (await stored(tab, 'session')).includes('kept_here_alone'), { what: 'the key in memory' });
    expect(await stored(tab, 'local')).not.toContain('kept_here_alone');

    const other = await world.open(sameHostOtherPort.url('/get_session', 'kept.localhost'));
    await verdicts(await other.openPanel(), 'no-key-given');
    await tab.activate();

    await panel.click({ role: 'checkbox', name: 'Remember after the browser closes' });
    await until(async () => (await stored(tab, 'local')).includes('kept_here_alone'), { what: 'the key on disk' });
    await panel.click({ role: 'button', name: 'Forget' });
    await verdicts(panel, 'no-key-given');
    for (const area of ['local', 'session'] as const)
      await until(async () => !(await stored(tab, area)).includes('kept_here_alone'), { what: `no key in ${area}` });
  });
});

/** What the extension's storage holds, queried in its own popup. */
async function stored(tab: Tab, area: 'local' | 'session'): Promise<string> {
  const popup = await tab.openPopup();
  try {
    return await popup.eval(
      async (name) => JSON.stringify(await (globalThis as any).chrome.storage[name].get(null)),
      area,
    );
  } finally {
    await popup.close();
  }
}
