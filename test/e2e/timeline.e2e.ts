import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { entryMenuLabel, exportKinds } from '../../src/ui/words/timeline/file.ts';
import type { Tab } from './browser.ts';
import { until } from './driver.ts';
import { eventsOf, headsOf, linesOf, settled, shownIn } from './recorded.ts';
import { inBothBrowsers, unsigned } from './scenario.ts';
import { createTurns, type Turn } from './turns.ts';
import type { PageView } from './view.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_timeline.py');
});
afterAll(() => site.stop());

const ada = "{'cart': [], 'user': 'ada'}";

/** Sends the form and waits for the page that it leads to. The panel is asked, because the page itself is being replaced. */
async function logIn(tab: Tab, panel: PageView): Promise<void> {
  await tab.page.eval(() => void setTimeout(() => document.forms[0]?.requestSubmit()));
  const isThere = async () =>
    (await eventsOf(panel)).some((event) => event.kind === 'navigation' && event.url.endsWith('/me'));
  await until(isThere, { what: 'the page after the login' });
}

type Open = (url: string) => Promise<Tab>;
type RecordedSite = { readonly host: string; readonly path?: string; readonly access?: boolean };

/** The text of the panel's list, once its tab is in front: a browser draws nothing in background tabs. */
async function expectShown(
  tab: Tab,
  panel: PageView,
  { host, heads }: { host: string; heads: readonly string[] },
): Promise<void> {
  await tab.activate();
  const isShown = async () => JSON.stringify(await shownIn(panel, host)) === JSON.stringify(heads);
  await until(isShown, { what: 'the list', timeout: 5000 }).catch(() => {});
  expect(await shownIn(panel, host)).toEqual(heads);
}

/** Chromium may send the page's next request with the previous cookie, because the write is still on its way to the jar. */
async function writeCookie(tab: Tab, cookie: string): Promise<void> {
  await tab.page.eval((text) => void (document.cookie = text), cookie);
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  const isThere = async () => (await tab.jar(name)).map((one) => one.value).join() === value;
  await until(isThere, { what: `the jar to hold ${cookie}` });
}

inBothBrowsers((world) => {
  const turns = createTurns();

  /** A tab that is being recorded: the jar has been read once. */
  async function record(open: Open, turn: Turn, { host, path = '/', access = true }: RecordedSite) {
    if (access) await world.browser.grant([host]);
    const tab = await open(site.url(path, host));
    const panel = await tab.openPanel();
    const isReady = async () => !access || (await eventsOf(panel)).some((event) => event.kind === 'jar-state');
    await until(isReady, { what: 'a reading of the jar', every: 100 });
    const linesFor = async (one: string) => linesOf(await eventsOf(panel), { host: one, browser: world.name });
    return {
      tab,
      panel,
      go: (to: string) => tab.navigate(site.url(to, host)),
      call: (to: string) => tab.page.eval((url) => fetch(url).then((response) => response.text()), to),
      /** Waits for these entries, then for everything that may still arrive, and expects exactly these. */
      async expectLines(expected: readonly string[], one = host): Promise<void> {
        await turn.leave(async () => {
          const wanted = JSON.stringify(expected);
          const comes = until(async () => JSON.stringify(await linesFor(one)) === wanted, {
            what: wanted,
            every: 1000,
          });
          await comes.catch(() => {});
          await settled(tab, panel, { access });
        });
        const events = await eventsOf(panel);
        const lines = linesOf(events, { host: one, browser: world.name });
        expect(lines, lines.join() === expected.join() ? '' : toldBy(events)).toEqual(expected);
        // The panel shows the site that the tab is on, and folds the requests that only sent the session.
        const listed = expected.filter((line) => !/^sent: \w+ \S+ [123]/.test(line));
        if (one === host) await expectShown(tab, panel, { host, heads: headsOf(listed) });
      },
    };
  }

  /** Scenarios take turns at acting: while one waits seconds for late reports, the next one acts. */
  function scenario(
    title: string,
    play: (stage: {
      open: Open;
      recorded: (host: string, how?: Omit<RecordedSite, 'host'>) => ReturnType<typeof record>;
    }) => Promise<void>,
  ) {
    // The time spent waiting for turns counts as well.
    test.concurrent(title, { timeout: 180_000 }, async () => {
      const turn = await turns.take();
      const opened: Tab[] = [];
      const open: Open = async (url) => {
        const tab = await world.browser.newTab(url);
        opened.push(tab);
        return tab;
      };
      try {
        await play({ open, recorded: (host, how) => record(open, turn, { host, ...how }) });
      } finally {
        for (const tab of opened) await tab.close().catch(() => {});
        turn.end();
      }
    });
  }

  scenario('a login by POST and 302 shows that the redirect created the session', async ({ recorded }) => {
    const { tab, panel, go, expectLines } = await recorded('login.localhost');
    await go('/login');
    await logIn(tab, panel);
    await expectLines([
      'page /login',
      'page /me',
      `created: POST /login 302: nothing → ${ada}`,
      `read-only: GET /me 200 hop 1: ${ada} → ${ada}`,
    ]);
  });

  scenario('a change of a nested value that Flask did not save is shown as read only', async ({ recorded }) => {
    const { tab, panel, go, expectLines } = await recorded('nested.localhost', { path: '/login' });
    await logIn(tab, panel);
    await go('/quiet');
    await go('/nested');
    await expectLines([
      'page /me',
      `created: POST /login 302: nothing → ${ada}`,
      `read-only: GET /me 200 hop 1: ${ada} → ${ada}`,
      'page /quiet',
      `sent: GET /quiet 200: ${ada} → ${ada}`,
      'page /nested',
      `read-only: GET /nested 200: ${ada} → ${ada}`,
    ]);
  });

  scenario('a permanent session is re-signed on each request', async ({ recorded }) => {
    const { go, call, expectLines } = await recorded('permanent.localhost');
    const data = "{'_permanent': True, 'user': 'ada'}";
    await go('/permanent');
    await call('/permanent');
    await go('/me');
    await expectLines([
      'page /permanent',
      `created: GET /permanent 200: nothing → ${data}`,
      `refreshed: GET /permanent 200: ${data} → ${data}`,
      'page /me',
      `refreshed: GET /me 200: ${data} → ${data}`,
    ]);
  });

  scenario('a session that is changed, cleared and then missing gets an entry for each', async ({ recorded }) => {
    const { go, call, expectLines } = await recorded('clear.localhost');
    await call('/set?a=1');
    await call('/set?b=2');
    await call('/clear');
    await go('/me');
    await expectLines([
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
      "changed: GET /set?b=2 200: {'a': '1'} → {'a': '1', 'b': '2'}",
      "cleared: GET /clear 200: {'a': '1', 'b': '2'} → nothing",
      'page /me',
      'read-only: GET /me 200: nothing → nothing',
    ]);
  });

  scenario('a session of 5 kB is shown as blocked', async ({ recorded }) => {
    const { go, call, expectLines } = await recorded('big.localhost');
    await call('/set?a=1');
    await go('/big');
    await call('/me');
    await expectLines([
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
      'page /big',
      "refused (too-large): GET /big 200: {'a': '1'} → {'a': '1'}",
      "read-only: GET /me 200: {'a': '1'} → {'a': '1'}",
    ]);
  });

  scenario('a Secure cookie over http is shown as blocked', async ({ recorded }) => {
    const { go, call, expectLines } = await recorded('app.test');
    await go('/secure');
    await call('/me');
    await call('/set?a=1');
    await expectLines([
      'page /secure',
      'refused (secure-on-http): GET /secure 200: nothing → nothing',
      'read-only: GET /me 200: nothing → nothing',
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
    ]);
  });

  scenario('20 parallel requests that each write get their own entries', async ({ recorded }) => {
    const { tab, call, expectLines } = await recorded('parallel.localhost');
    await call('/set?n=start');
    // In the order in which the page got the headers; each with the cookie that the server reports to have received.
    const answers = await tab.page.eval(async () => {
      const order: { path: string; n: string; found: string }[] = [];
      const write = async (n: string) => {
        const path = `/write?n=${n}&after=${0.1 * (Number(n) % 6) + 0.1}`;
        const response = await fetch(path);
        const answer = { path, n, found: '' };
        order.push(answer);
        answer.found = await response.text();
      };
      await Promise.all(Array.from({ length: 20 }, (_, n) => write(String(n))));
      return order;
    });
    await expectLines([
      "created: GET /set?n=start 200: nothing → {'n': 'start'}",
      ...answers.map(({ path, n, found }) => `changed: GET ${path} 200: ${found} → {'n': '${n}'}`),
    ]);
  });

  scenario('a script’s change and deletion of the session are shown', async ({ recorded }) => {
    const { tab, call, expectLines } = await recorded('script.localhost');
    await call('/open?user=ada');
    await writeCookie(tab, `session=${unsigned({ user: 'eve' })}; path=/`);
    await call('/me');
    await writeCookie(tab, 'session=; path=/; max-age=0');
    await expectLines([
      "created: GET /open?user=ada 200: nothing → {'user': 'ada'}",
      "changed outside (explicit): {'user': 'ada'} → {'user': 'eve'}",
      "read-only: GET /me 200: {'user': 'eve'} → {'user': 'eve'}",
      `changed outside (${world.name === 'firefox' ? 'explicit' : 'expired_overwrite'}): {'user': 'eve'} → nothing`,
    ]);
  });

  scenario('the expiry of a session is shown', async ({ recorded }) => {
    const { tab, expectLines } = await recorded('expiry.localhost');
    await writeCookie(tab, `session=${unsigned({ user: 'eve' })}; path=/; max-age=2`);
    await expectLines([
      "changed outside (explicit): nothing → {'user': 'eve'}",
      "changed outside (expired): {'user': 'eve'} → nothing",
    ]);
  });

  scenario('a deletion by another tab is shown', async ({ open, recorded }) => {
    const { call, expectLines } = await recorded('tabs.localhost');
    await call('/set?a=1');
    await open(site.url('/clear', 'tabs.localhost'));
    await expectLines([
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
      `changed outside (${world.name === 'firefox' ? 'explicit' : 'expired_overwrite'}): {'a': '1'} → nothing`,
    ]);
  });

  scenario(
    'another site’s traffic doesn’t appear, neither from this tab nor from another',
    async ({ open, recorded }) => {
      await world.browser.grant(['foreign.localhost']);
      const { tab, panel, call, expectLines } = await recorded('own.localhost');
      await call('/set?a=1');
      await open(site.url('/set?x=1', 'foreign.localhost'));
      await tab.activate();
      await tab.page.eval(
        (url) => fetch(url, { mode: 'no-cors', credentials: 'include' }).then(() => null),
        site.url('/set?x=2', 'foreign.localhost'),
      );
      await call('/set?b=2');
      await expectLines([
        "created: GET /set?a=1 200: nothing → {'a': '1'}",
        "changed: GET /set?b=2 200: {'a': '1'} → {'a': '1', 'b': '2'}",
      ]);
      expect(JSON.stringify(await eventsOf(panel))).not.toContain('foreign.localhost');
    },
  );

  scenario('each site has its own timeline, also after leaving and coming back', async ({ recorded }) => {
    await world.browser.grant(['away.localhost']);
    const { tab, go, expectLines } = await recorded('home.localhost');
    await go('/set?a=1');
    await tab.navigate(site.url('/set?b=2', 'away.localhost'));
    await go('/me');
    await expectLines([
      'page /set',
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
      'leaves for away.localhost',
      'page /me',
      "read-only: GET /me 200: {'a': '1'} → {'a': '1'}",
    ]);
    await expectLines(
      [
        'leaves for home.localhost',
        'page /set',
        "created: GET /set?b=2 200: nothing → {'b': '2'}",
        'leaves for home.localhost',
      ],
      'away.localhost',
    );
  });

  scenario('without access, requests come from devtools’ network log only', async ({ recorded }) => {
    const { call, expectLines } = await recorded('forbidden.localhost', { access: false });
    await call('/set?a=1');
    await call('/me');
    await call('/clear');
    await expectLines([
      "created: GET /set?a=1 200: nothing → {'a': '1'}",
      "read-only: GET /me 200: {'a': '1'} → {'a': '1'}",
      "cleared: GET /clear 200: {'a': '1'} → nothing",
    ]);
  });

  scenario('a timeline is saved to a file without the `downloads` permission', async ({ recorded }) => {
    const { panel, call, expectLines } = await recorded('saved.localhost');
    await call('/set?a=1');
    await expectLines(["created: GET /set?a=1 200: nothing → {'a': '1'}"]);
    await panel.click({ role: 'option', name: '/set?a=1' });
    await panel.click({ role: 'button', name: entryMenuLabel });
    await panel.click({ role: 'menuitem', name: exportKinds.save });
    const { downloads } = world.browser;
    const name = await until(
      async () => existsSync(downloads) && readdirSync(downloads).find((file) => file.endsWith('.json')),
      { what: 'a file' },
    );
    expect(name).toMatch(/^decant-saved\.localhost-/);
    // Firefox creates the file before it has the content.
    const text = await until(async () => readFileSync(join(downloads, name), 'utf8') || null, {
      what: 'what is in it',
    });
    expect(JSON.parse(text)).toMatchObject({ entries: [{ kind: 'created', path: '/set?a=1' }] });
  });

  scenario('nothing is lost when the background falls asleep and wakes up', async ({ recorded }) => {
    const { tab, call, expectLines } = await recorded('sleep.localhost');
    await call('/open?a=1');
    await world.browser.sleepBackground();
    await call('/open?b=2');
    await Promise.all([world.browser.sleepBackground(), call('/open?c=3')]);
    await world.browser.sleepBackground();
    await writeCookie(tab, `session=${unsigned({ user: 'eve' })}; path=/`);
    await call('/me');
    await expectLines([
      "created: GET /open?a=1 200: nothing → {'a': '1'}",
      "changed: GET /open?b=2 200: {'a': '1'} → {'a': '1', 'b': '2'}",
      "changed: GET /open?c=3 200: {'a': '1', 'b': '2'} → {'a': '1', 'b': '2', 'c': '3'}",
      "changed outside (explicit): {'a': '1', 'b': '2', 'c': '3'} → {'user': 'eve'}",
      "read-only: GET /me 200: {'user': 'eve'} → {'user': 'eve'}",
    ]);
  });
});

/** Keeps the recorded events in a file like the recordings of test/timeline, because a failure is rarely seen twice. */
function toldBy(events: readonly TimelineEvent[]): string {
  const file = join('dist', `recorded-${Date.now()}.json`);
  writeFileSync(file, JSON.stringify(events, null, 1));
  return `what the recorder was told is in ${file}`;
}
