import { createReader } from '../../src/timeline/reader.ts';
import type { Entry } from '../../src/timeline/entry.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { createTimeline } from '../../src/timeline/join/join.ts';
import { defaultLimits } from '../../src/timeline/options.ts';
import type { Tab } from './browser.ts';
import { type BrowserName, until } from './driver.ts';
import type { PageView } from './view.ts';

/** What the devtools page has recorded so far, requested the way the panel does (src/browser/recording-channel.ts). */
export function eventsOf(panel: PageView): Promise<TimelineEvent[]> {
  return panel.eval(
    () =>
      new Promise<TimelineEvent[]>((resolve) => {
        const { devtools } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const channel = new BroadcastChannel(`recording of tab ${devtools.inspectedWindow.tabId}`);
        const me = String(Math.random());
        channel.addEventListener('message', ({ data }) => {
          if (data.to !== me) return;
          channel.close();
          resolve(data.events);
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
        channel.postMessage({ kind: 'ask', by: me });
      }),
  );
}

const reader = createReader({ keys: [], override: null, lifetimes: {}, epoch: 'unix' });

/** The joined timeline of one host, one line per entry. */
export function linesOf(
  events: readonly TimelineEvent[],
  { host, browser }: { host: string; browser: BrowserName },
): string[] {
  const storeId = browser === 'firefox' ? 'firefox-default' : '0';
  const timeline = createTimeline({ ...reader, host, storeId, engine: browser, preserve: true, limits: defaultLimits });
  for (const event of events) timeline.push(event);
  return timeline.entries.map(lineOf);
}

function lineOf(entry: Entry): string {
  if (entry.kind === 'navigation') return `${entry.leaves ? 'leaves for' : 'page'} ${placeOf(entry)}`;
  const change = `${dataOf(entry.before)} → ${dataOf(entry.after)}`;
  if (entry.kind === 'changed-outside') return `changed outside (${entry.cause}): ${change}`;
  const did = entry.refused === null ? entry.kind : `refused (${entry.refused.rule.code})`;
  const hop = entry.hop > 0 ? ` hop ${entry.hop}` : '';
  return `${did}: ${entry.method} ${entry.path} ${entry.status}${hop}: ${change}`;
}

function placeOf({ url, leaves }: Extract<Entry, { kind: 'navigation' }>): string {
  const { hostname, pathname } = new URL(url);
  return leaves ? hostname : pathname;
}

const dataOf = (value: string | null) =>
  value === null ? 'nothing' : (reader.decode(value)?.text.slice(0, 100) ?? 'unreadable');

/** The same lines as the panel's list shows them: without the data, which its rows name by key. */
export const headsOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const [, did = '', request = '', hop = ''] =
      /^(page .*|leaves for .*|changed outside|[a-z-]+)(?: \(.*?\))?(: \S+ \S+ \d+)?( hop)?/.exec(line) ?? [];
    return did + request + hop;
  });

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the view can use nothing from outside itself */

/** The text of the rows in the panel's list. Only visible rows are drawn, so the list is scrolled through. */
export async function shownIn(panel: PageView, host: string): Promise<string[]> {
  // In a low panel it must be opened first.
  if (!(await panel.eval(() => document.querySelector('.tl-title')?.ariaExpanded === 'true')))
    await panel.click({ role: 'button', name: 'Timeline' });
  return panel.eval(async (own) => {
    const list = document.querySelector('[role="listbox"]');
    if (list === null) return [];
    const textOf = (row: Element, part: string) => row.querySelector(part)?.textContent.trim() ?? '';
    const headOf = (row: Element) => {
      const kind = [...row.classList].find((name) => name !== 'tl-row')?.replace('tl-', '');
      if (kind === 'changed-outside') return 'changed outside';
      if (kind !== 'page')
        return `${kind}: ${textOf(row, '.tl-method')} ${textOf(row, '.tl-path bdi')} ${textOf(row, '.tl-status')}${row.querySelector('.tl-hop') ? ' hop' : ''}`;
      const { hostname, pathname } = new URL(textOf(row, 'bdi'));
      return hostname === own ? `page ${pathname}` : `leaves for ${hostname}`;
    };
    const rows = new Map<number, string>();
    for (let top = 0; top <= list.scrollHeight; top += 100) {
      list.scrollTop = top;
      // The virtual list draws in the frame after the scroll event.
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const row of list.querySelectorAll('[role="option"]')) rows.set(Number(row.ariaPosInSet), headOf(row));
    }
    return [...rows].toSorted(([a], [b]) => a - b).map(([, head]) => head);
  }, host);
}

/** After this long, the jar is read for what responses set (src/browser/recording-times.ts). */
export const settling = 2000;

/**
 * Waits until everything that the scenario did is recorded: a last request passed through webRequest and HAR, and the jar was
 * read again after the last Set-Cookie. Without access there is only HAR. Returns the events.
 */
export async function settled(tab: Tab, panel: PageView, { access = true } = {}): Promise<TimelineEvent[]> {
  const mark = `/quiet?${Math.random()}`;
  await tab.page.eval((path) => fetch(path, { credentials: 'omit' }).then((response) => response.text()), mark);
  return until(
    async () => {
      const events = await eventsOf(panel);
      const responses = events.filter((event) => event.kind === 'response');
      const marked = responses.filter(({ url }) => url.endsWith(mark)).map(({ source }) => source);
      const setAt = Math.max(...responses.filter(({ setCookies }) => setCookies.length > 0).map(({ at }) => at), 0);
      const isRead = setAt === 0 || events.some((event) => event.kind === 'jar-state' && event.at >= setAt + settling);
      const isComplete = marked.includes('har') && (!access || (marked.includes('web-request') && isRead));
      return isComplete && events;
    },
    { what: 'the recording to settle', timeout: 20_000, every: 1000 },
  );
}
