import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('odd_cookies.py');
});
afterAll(() => site.stop());

inBothBrowsers((world) => {
  const panelOn = (path: string, host: string) => world.panelOn(site.url(path, host));

  test('cookies that aren’t sessions are listed as checked', async () => {
    const { tab, panel } = await panelOn('/none', 'none.localhost');
    await panel.waitForText('No session on none.localhost', 'theme', '_ga', 'plain');
    await badge(tab, '');
  });

  test('a truncated session is named as such, and nothing throws', async () => {
    const { panel } = await panelOn('/cut?at=60', 'cut.localhost');
    await giveKeys(panel, 'odd-key');
    await panel.waitForText(/cut|No session on cut\.localhost/);
  });

  test('markup in a value is shown as text and never runs', async () => {
    const { tab, panel } = await panelOn('/markup', 'markup.localhost');
    await row(panel, '<img src=x onerror=alert(1)>');
    expect(await panel.count('img[src="x"]')).toBe(0);
    const popup = world.closing(await tab.openPopup());
    await popup.waitForText('<img src=x onerror=alert(1)>');
    expect(await popup.count('img[src="x"]')).toBe(0);
  });

  test('a validly signed payload that isn’t a mapping gets the verdict of a 500 error', async () => {
    const { tab, panel } = await panelOn('/not-a-mapping', 'list.localhost');
    await giveKeys(panel, 'odd-key');
    await verdicts(panel, 'payload-is-no-mapping');
    await panel.waitForText('Flask will return a 500 error');
    await badge(tab, '!');
  });

  test('an empty value isn’t a session', async () => {
    const { panel } = await panelOn('/empty', 'empty.localhost');
    await panel.waitForText(/No session on empty\.localhost|the cookie is empty/);
  });

  test('200 keys, deep nesting, and long, right-to-left and emoji values are all shown, and none overflows', async () => {
    const { panel } = await panelOn('/many', 'many.localhost');
    await row(panel, 'key_000', '0');
    await panel.waitForText('204 keys');
    await row(panel, 'rtl', 'שלום עולם مرحبا');
    // Python's repr escapes the zero-width joiners between the four.
    await row(panel, 'emoji', String.raw`👩\u200d👩\u200d👧\u200d👦🎉`);
    for (const width of [1200, 600, 320]) {
      await panel.resize(width, 800);
      expect(
        await panel.eval(() => document.documentElement.scrollWidth - innerWidth),
        `at ${width} px`,
      ).toBeLessThanOrEqual(0);
    }
  });
});
