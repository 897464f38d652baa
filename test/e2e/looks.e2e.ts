import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import type { Theme } from './driver.ts';
import { giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';
import type { PageView } from './view.ts';

let tutorial: RunningSite;
let typed: RunningSite;
let odd: RunningSite;
beforeAll(async () => {
  [tutorial, typed, odd] = await Promise.all([
    startSite('flask_tutorial.py'),
    startSite('flask_typed.py'),
    startSite('odd_cookies.py'),
  ]);
});
afterAll(() => Promise.all([tutorial, typed, odd].map((site) => site.stop())));

const themes: readonly Theme[] = ['light', 'dark'];

/** axe finds nothing, nothing is wider than the view, and without a timeline nothing makes the whole page scroll. */
async function isClean(view: PageView, state: string): Promise<void> {
  expect(await view.axe(), state).toEqual([]);
  const over = await view.eval(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${state}: how much wider than the view`).toBeLessThanOrEqual(0);
  const below = await view.eval(() =>
    document.querySelector('.timeline') ? document.documentElement.scrollHeight - innerHeight : 0,
  );
  expect(below, `${state}: how much higher than the view`).toBeLessThanOrEqual(0);
}

/** How many rows of one line fit between the top of the data and the timeline. Runs in the page. */
function rowsWithRoom(): number {
  const end = document.querySelector('.timeline')?.getBoundingClientRect().top ?? innerHeight;
  const first = document.querySelector('.tree .row')?.getBoundingClientRect();
  return first ? Math.floor((end - first.top) / first.height) : 0;
}

inBothBrowsers((world) => {
  test.each(themes)('axe finds nothing in any state of panel and popup, in %s', async (theme) => {
    await world.browser.setTheme(theme);
    const host = `looks-${theme}.localhost`;
    const tab = await world.open(typed.url('/', host));
    const panel = await tab.openPanel();
    await panel.waitForText(`Allow ${host}`);
    await panel.waitFor((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, theme);
    await isClean(panel, 'no access');
    const asking = await tab.openPopup();
    await asking.waitForText(`Allow ${host}`);
    await isClean(asking, 'no access, popup');
    await asking.close();

    await world.browser.grant([host]);
    await panel.waitForText(`No session on ${host}`);
    await isClean(panel, 'no session');
    await tab.navigate(typed.url('/set', host));
    await verdicts(panel, 'no-key-given');
    await isClean(panel, 'without a key');
    await giveKeys(panel, 'wrong');
    await verdicts(panel, 'signed-with-another-key');
    await isClean(panel, 'another key');
    await giveKeys(panel, 'wrong', 'typed-app-key');
    await verdicts(panel, 'signed-by-fallback-key');
    for (const width of [320, 600, 1200]) {
      await panel.resize(width, 800);
      await isClean(panel, `a fallback key, at ${width} px`);
    }
    await panel.click({ role: 'button', name: /^Edit$/ });
    for (const form of ['Tree', 'Python']) {
      await panel.click({ role: 'button', name: form });
      await isClean(panel, `editing as ${form}`);
    }
    const popup = world.closing(await tab.openPopup());
    await verdicts(popup, 'signed-by-fallback-key');
    await isClean(popup, 'a session, popup');
    await world.browser.setTheme('light');
  });

  test('in a panel as low as docked devtools, the session stays visible beside the timeline', async () => {
    // A new panel, because one that used to be higher has its timeline open.
    await world.browser.grant(['docked.localhost']);
    const tab = await world.open(tutorial.url('/set_session', 'docked.localhost'));
    const panel = await tab.openPanel();
    await panel.resize(1200, 220);
    await giveKeys(panel, 'your_secret_key');
    await verdicts(panel, 'signed-by-current-key');
    await isClean(panel, 'low');
    await panel.click({ role: 'button', name: 'Timeline' });
    await panel.waitFor(() => document.querySelector('.timeline:not(.timeline-closed)'));
    await panel.click({ role: 'button', name: 'Reveal' });
    await isClean(panel, 'low, with the timeline open');
  });

  test('docked as low as devtools go, most of the panel is data', async () => {
    const { panel } = await world.panelOn(typed.url('/set', 'rows.localhost'));
    await giveKeys(panel, 'typed-app-key');
    await verdicts(panel, 'signed-by-current-key');
    for (const [width, height, rows] of [
      [1200, 220, 7],
      [700, 350, 12],
      [1200, 300, 11],
    ] as const) {
      await panel.resize(width, height);
      await panel.waitFor((high) => innerHeight === high, height);
      expect(await panel.eval(rowsWithRoom), `rows at ${width} × ${height}`).toBeGreaterThanOrEqual(rows);
      await isClean(panel, `a session at ${width} × ${height}`);
    }
  });

  test('a closed timeline takes one line, however narrow the panel is', async () => {
    const { panel } = await world.panelOn(typed.url('/set', 'narrow.localhost'));
    for (const width of [320, 500, 700]) {
      await panel.resize(width, 350);
      await panel.waitFor(() => document.querySelector('.timeline-closed'));
      const height = await panel.eval(() => document.querySelector('.timeline')?.clientHeight ?? 0);
      expect(height, `at ${width} px`).toBeLessThan(40);
    }
  });

  test('the tree works by keyboard alone', async () => {
    const { panel } = await world.panelOn(typed.url('/set', 'walk.localhost'));
    await row(panel, 'dict');
    const focused = () =>
      panel.eval(() => (document.activeElement as HTMLElement | null)?.innerText.split('\n')[0] ?? '');
    await panel.click({ role: 'treeitem', name: '_permanent' });
    expect(await focused()).toContain('_permanent');
    await panel.press('ArrowDown');
    expect(await focused()).toContain('bytes');
    await panel.press('End');
    expect(await focused()).toContain('yes');
    await panel.press('Home');
    await panel.press('ArrowDown');
    await panel.press('ArrowDown');
    expect(await focused()).toContain('dict');
    const expanded = () => panel.eval(() => document.activeElement?.getAttribute('aria-expanded'));
    const before = await expanded();
    await panel.press(before === 'true' ? 'ArrowLeft' : 'ArrowRight');
    expect(await expanded()).toBe(before === 'true' ? 'false' : 'true');
  });
});
