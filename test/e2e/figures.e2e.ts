import { afterAll, beforeAll, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import type { Tab } from './browser.ts';
import { inBothBrowsers, median, row, unsigned, verdicts } from './scenario.ts';

// How soon things are seen, told as figures: they are the machine's as well. Nothing else runs meanwhile (vitest.config.ts).

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

const rounds = 11;

inBothBrowsers((world) => {
  const open = async (host: string, path = '/set_session'): Promise<Tab> => {
    await world.browser.grant([host]);
    return world.open(site.url(path, host));
  };
  const tell = (what: string, times: readonly number[], wanted: number) => {
    console.log(
      `figure: ${world.name}: ${what}, median of ${rounds}: ${Math.round(median(times))} ms (wanted: ${wanted} at most)`,
    );
  };

  test('time from a click on the toolbar button to a drawn popup', async () => {
    const tab = await open('popup-drawn.localhost');
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const popup = await tab.openPopup();
      await verdicts(popup, 'no-key-given');
      times.push((await popup.eval(drawnAt)) - popup.clickedAt);
      await popup.close();
    }
    tell('click on the toolbar to drawn popup', times, 150);
  });

  test('time from a change of the cookie to its display in the panel', async () => {
    const tab = await open('cookie-shown.localhost', '/');
    const panel = await tab.openPanel();
    await panel.waitForText('No session on cookie-shown.localhost');
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const mark = `round-${round}-of-many`;
      await panel.eval(watchFor, mark);
      const setAt = await tab.page.eval((value) => {
        const now = Date.now();
        document.cookie = `session=${value}; path=/`;
        return now;
      }, unsigned({ mark }));
      times.push((await panel.waitFor(() => (document as Watched).seenAt)) - setAt);
    }
    tell('cookie change to shown in the panel', times, 200);
  });

  test('time from a response to its drawn timeline entry', async () => {
    const tab = await open('entry-drawn.localhost');
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    // It is fetched after the session is drawn; in a low panel it waits to be opened.
    const isOpen = await panel.waitFor(() => document.querySelector('.tl-title')?.ariaExpanded);
    if (isOpen === 'false') await panel.click({ role: 'button', name: 'Timeline' });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const path = `/set_session?round=${round}`;
      await panel.eval(watchFor, path);
      const answeredAt = await tab.page.eval((url) => fetch(url).then(() => Date.now()), path);
      times.push((await panel.waitFor(() => (document as Watched).seenAt)) - answeredAt);
    }
    tell('response to drawn entry', times, 200);
  });
});

/** When the popup's largest text, its verdict or its data, was painted; ms since 1970. */
function drawnAt(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

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
