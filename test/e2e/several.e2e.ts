import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';

let tutorial: RunningSite;
let odd: RunningSite;
beforeAll(async () => {
  [tutorial, odd] = await Promise.all([startSite('flask_tutorial.py'), startSite('odd_cookies.py')]);
});
afterAll(() => Promise.all([tutorial.stop(), odd.stop()]));

inBothBrowsers((world) => {
  test('two sites in two tabs each have their own panel and badge', async () => {
    await world.browser.grant(['one.localhost', 'two.localhost']);
    const one = await world.open(tutorial.url('/set_session', 'one.localhost'));
    const two = await world.open(odd.url('/not-a-mapping', 'two.localhost'));
    const panelOne = await one.openPanel();
    await giveKeys(panelOne, 'your_secret_key');
    const panelTwo = await two.openPanel();
    await giveKeys(panelTwo, 'odd-key');
    await verdicts(panelOne, 'signed-by-current-key');
    await verdicts(panelTwo, 'payload-is-no-mapping');
    await badge(one, '✓');
    await badge(two, '!');
    await one.activate();
    const popup = world.closing(await one.openPopup());
    await verdicts(popup, 'signed-by-current-key');
  });

  test('a private window shows its own jar', async () => {
    await world.browser.grant(['private.localhost']);
    const normal = await world.open(tutorial.url('/get_session', 'private.localhost'));
    const hidden = world.closing(await world.browser.privateTab(tutorial.url('/set_session', 'private.localhost')));
    const panel = await hidden.openPanel();
    await row(panel, 'your_username');
    await panel.waitForText('Private window');
    await badge(hidden, '?');
    await badge(normal, '');
    const popup = await hidden.openPopup();
    await popup.waitForText('your_username', 'Private window');
    await popup.close();
  });

  test('a key of a private window never touches the disk', async () => {
    await world.browser.grant(['secret.localhost']);
    const hidden = world.closing(await world.browser.privateTab(tutorial.url('/set_session', 'secret.localhost')));
    const panel = await hidden.openPanel();
    await giveKeys(panel, 'your_secret_key');
    await verdicts(panel, 'signed-by-current-key');
    const popup = await hidden.openPopup();
    await verdicts(popup, 'signed-by-current-key');
    const disk = await popup.eval(async () => JSON.stringify(await (globalThis as any).chrome.storage.local.get(null)));
    expect(disk).not.toContain('your_secret_key');
    await popup.close();
  });

  test.runIf(world.name === 'firefox')('a container shows its own jar, by its name', async () => {
    await world.browser.grant(['container.localhost']);
    const normal = await world.open(tutorial.url('/get_session', 'container.localhost'));
    const contained = world.closing(
      await world.browser.containerTab(tutorial.url('/set_session', 'container.localhost')),
    );
    const panel = await contained.openPanel();
    await row(panel, 'your_username');
    await panel.waitForText('Container');
    await badge(contained, '?');
    await badge(normal, '');
  });

  test('two cookies with one name on two paths are both shown, in the order sent, never merged', async () => {
    const { panel } = await world.panelOn(odd.url('/two/inner', 'paths.localhost'));
    await giveKeys(panel, 'odd-key');
    await verdicts(panel, 'signed-by-current-key', 'signed-by-current-key');
    await row(panel, 'where', 'inner');
    await row(panel, 'where', 'root');
    const text = await panel.text();
    expect(text.indexOf('inner')).toBeLessThan(text.indexOf("'root'"));
    await panel.waitForText('/two');
  });
});
