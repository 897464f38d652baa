import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';
import type { PageView } from './view.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_typed.py');
});
afterAll(() => site.stop());

/** The moment that a fact shows, in Unix seconds. */
async function moment(view: PageView, fact: string): Promise<number> {
  const iso = await view.waitFor((name) => {
    const terms = [...document.querySelectorAll('dt')];
    const term = terms.find((element) => element.textContent?.includes(name));
    return term?.nextElementSibling?.querySelector('time')?.dateTime;
  }, fact);
  return Date.parse(iso) / 1000;
}

inBothBrowsers((world) => {
  test('a permanent, compressed session under another name shows every type as in Python', async () => {
    const { panel } = await world.panelOn(site.url('/set', 'types.localhost'));
    await giveKeys(panel, 'typed-app-key');
    await verdicts(panel, 'signed-by-current-key');
    await panel.waitForText('typed', '.eJ');
    const rows: readonly (readonly string[])[] = [
      ['text', 'Grüße, 世界 😀 שלום', 'str'],
      ['number', '9007199254740993', 'int'],
      ['ratio', '1.0', 'float'],
      ['yes', 'True', 'bool'],
      ['nothing', 'None'],
      ['list', 'list'],
      ['tuple', 'tuple'],
      ['dict', 'dict'],
      ['bytes', String.raw`b'\x00\xffraw'`, 'bytes'],
      ['uuid', '12345678-1234-5678-1234-567812345678', 'UUID'],
      ['moment', 'datetime'],
      ['markup', '<b>bold</b>', 'Markup'],
    ];
    for (const texts of rows) await row(panel, ...texts);
  });

  test('the expiry of the session and of the cookie are correct to the second', async () => {
    const { tab, panel } = await world.panelOn(site.url('/', 'clocks.localhost'));
    const before = Math.floor(Date.now() / 1000);
    await tab.navigate(site.url('/set?ago=10', 'clocks.localhost'));
    const after = Math.floor(Date.now() / 1000);
    await panel.enter({ role: 'textbox', name: 'PERMANENT_SESSION_LIFETIME' }, '60');
    await panel.press('Enter');
    const signed = await moment(panel, 'Signed');
    expect(signed).toBeGreaterThanOrEqual(before - 10);
    expect(signed).toBeLessThanOrEqual(after - 10);
    expect(await moment(panel, 'accepts it until')).toBe(signed + 60);
    // Flask's Expires counts from now, not from the signature.
    const kept = await moment(panel, 'Browser keeps it until');
    expect(kept).toBeGreaterThanOrEqual(before + 60);
    expect(kept).toBeLessThanOrEqual(after + 61);
  });

  test('the verdict turns at the second of expiry, without a reload', async () => {
    const { tab, panel } = await world.panelOn(site.url('/set?ago=52', 'turning.localhost'));
    await giveKeys(panel, 'typed-app-key');
    await panel.enter({ role: 'textbox', name: 'PERMANENT_SESSION_LIFETIME' }, '60');
    await panel.press('Enter');
    const until = await moment(panel, 'accepts it until');
    const early = await panel.eval(() => document.querySelector('[data-rule]')?.getAttribute('data-rule'));
    if (Date.now() / 1000 < until) expect(early).toBe('signed-by-current-key');
    await verdicts(panel, 'too-old');
    // Flask refuses once the age exceeds the lifetime, so not before the next second.
    expect(Date.now() / 1000).toBeGreaterThanOrEqual(until + 1);
    await badge(tab, '⏱');
    // Too old is too old with any key, and without one.
    await panel.click({ role: 'button', name: 'Forget' });
    await verdicts(panel, 'no-key-given');
    await badge(tab, '⏱');
    await panel.waitForText('Flask will ignore this session: too old');
  });
});
