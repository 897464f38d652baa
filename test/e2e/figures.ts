import { type RunningSite, startSite } from '../sites/sites.ts';
import { type Browser, launch, type Tab } from './browser.ts';
import { median, row, unsigned, verdicts } from './shown.ts';

// How soon things become visible, printed as figures. They depend on the machine, so no figure fails or counts as a test. Only
// something that never becomes visible and errors in the extension fail. Nothing else should run meanwhile.

const rounds = 11;

/** Milliseconds for each round. */
type Measure = {
  readonly what: string;
  /** Maximum, in milliseconds. */
  readonly wanted: number;
  readonly take: (browser: Browser, site: RunningSite) => Promise<readonly number[]>;
};

async function open(browser: Browser, url: string): Promise<Tab> {
  await browser.grant([new URL(url).hostname]);
  return browser.newTab(url);
}

async function repeat(take: (round: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await take(round));
  return times;
}

const popup: Measure = {
  what: 'click on the toolbar to drawn popup',
  wanted: 150,
  take: async (browser, site) => {
    const tab = await open(browser, site.url('/set_session', 'popup-drawn.localhost'));
    return repeat(async () => {
      const view = await tab.openPopup();
      await verdicts(view, 'no-key-given');
      const time = (await view.eval(drawnAt)) - view.clickedAt;
      await view.close();
      return time;
    });
  },
};

const change: Measure = {
  what: 'cookie change to shown in the panel',
  wanted: 200,
  take: async (browser, site) => {
    const tab = await open(browser, site.url('/', 'cookie-shown.localhost'));
    const panel = await tab.openPanel();
    await panel.waitForText('cookie-shown.localhost');
    return repeat(async (round) => {
      const mark = `round-${round}-of-many`;
      await panel.eval(watchFor, mark);
      const setAt = await tab.page.eval((value) => {
        const now = Date.now();
        document.cookie = `session=${value}; path=/`;
        return now;
      }, unsigned({ mark }));
      return (await panel.waitFor(() => (document as Watched).seenAt)) - setAt;
    });
  },
};

const response: Measure = {
  what: 'response to drawn entry',
  wanted: 200,
  take: async (browser, site) => {
    const tab = await open(browser, site.url('/set_session', 'entry-drawn.localhost'));
    const panel = await tab.openPanel();
    await row(panel, 'your_username');
    // It is fetched after the session is drawn; in a low panel it must be opened first.
    const isOpen = await panel.waitFor(() => document.querySelector('.tl-title')?.ariaExpanded);
    if (isOpen === 'false') await panel.click({ role: 'button', name: 'Timeline' });
    return repeat(async (round) => {
      const path = `/set_session?round=${round}`;
      await panel.eval(watchFor, path);
      const answeredAt = await tab.page.eval((url) => fetch(url).then(() => Date.now()), path);
      return (await panel.waitFor(() => (document as Watched).seenAt)) - answeredAt;
    });
  },
};

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

/** Runs in the panel and records when the text first appears in the document. */
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

const site = await startSite('flask_tutorial.py');
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await launch(name);
    try {
      for (const { what, wanted, take } of [popup, change, response]) {
        const time = Math.round(median(await take(browser, site)));
        console.log(`figure: ${name}: ${what}, median of ${rounds}: ${time} ms (wanted: ${wanted} at most)`);
      }
      const errors = await browser.errors();
      if (errors.length > 0) throw new Error(`uncaught errors of the extension:\n${errors.join('\n')}`);
    } finally {
      await browser.close();
    }
  }
} finally {
  await site.stop();
}
