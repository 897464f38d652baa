import type { Tab } from '../../e2e/browser.ts';
import { until } from '../../e2e/driver.ts';
import { eventsOf, settling } from '../../e2e/recorded.ts';
import type { PageView } from '../../e2e/view.ts';
import { loading } from '../../../src/ui/words/page.ts';

/** What a person reads at one moment. */
export type Look = {
  /** The text of the page itself. */
  readonly page: string;
  readonly badge: string;
  /** The titles of the verdicts, in order, and the rules that decided. */
  readonly verdicts: readonly string[];
  readonly rules: readonly string[];
  /** The rows of the timeline, with the detail of each. */
  readonly rows: readonly string[];
  readonly details: readonly string[];
  readonly panel: string;
  readonly popup: string;
  /** What the doctor finds. */
  readonly findings: readonly string[];
};

type Seen = {
  readonly tab: Tab;
  readonly panel: PageView;
  /** Where a picture of a view goes; null for a look without pictures. */
  readonly pictureOf: ((view: 'panel' | 'popup') => string) | null;
};

export async function look({ tab, panel, pictureOf }: Seen): Promise<Look> {
  await still(panel);
  const { text, titles, rules } = await panel.eval(readPanel);
  if (pictureOf) await panel.screenshot(pictureOf('panel'));
  const popup = await readPopup(tab, pictureOf);
  await openTimeline(panel);
  const drawn = await panel.eval(readRows);
  return {
    page: await tab.page.text(),
    badge: (await tab.badge()).text,
    verdicts: titles,
    rules,
    rows: drawn.map(({ row }) => row),
    details: drawn.map(({ detail }) => detail),
    panel: text,
    popup,
    findings: [],
  };
}

// Milliseconds. Reports about one request arrive within some hundred; a page that keeps sending requests is looked at all the
// same.
const calm = 1000;
const patience = 12_000;

/** Waits until nothing more is recorded or drawn, and the jar has been read for what responses set. */
async function still(panel: PageView): Promise<void> {
  let last = { events: -1, text: '', at: Date.now() };
  const isStill = async () => {
    const [events, { text }] = await Promise.all([eventsOf(panel), panel.eval(readPanel)]);
    const now = Date.now();
    // Times keep changing by themselves.
    const words = text.replace(/\d+/g, '');
    if (events.length !== last.events || words !== last.text) last = { events: events.length, text: words, at: now };
    const setAt = events.flatMap((event) =>
      event.kind === 'response' && event.setCookies.length > 0 ? [event.at + settling] : [],
    );
    return now - last.at > calm && now > Math.max(...setAt, 0) + calm;
  };
  await until(isStill, { what: 'the panel to come to rest', timeout: patience, every: 200 }).catch(() => {});
}

async function readPopup(tab: Tab, pictureOf: Seen['pictureOf']): Promise<string> {
  const popup = await tab.openPopup();
  const text = await popup.waitFor((early) => {
    const shown = document.body.innerText.trim();
    return shown === '' || shown.includes(early) ? null : shown;
  }, loading);
  if (pictureOf) await popup.screenshot(pictureOf('popup'));
  await popup.close();
  return text;
}

/** In a low panel it must be opened first. */
async function openTimeline(panel: PageView): Promise<void> {
  const isOpen = await panel.eval(() => document.querySelector('.tl-title')?.ariaExpanded);
  if (isOpen === 'false') await panel.click({ role: 'button', name: 'Timeline' });
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the view can use nothing from outside itself */

function readPanel() {
  const verdicts = [...document.querySelectorAll('[data-rule]')];
  return {
    text: (document.querySelector<HTMLElement>('.panel-main') ?? document.body).innerText.trim(),
    titles: verdicts.map((verdict) => verdict.querySelector('output')?.textContent ?? ''),
    rules: verdicts.map((verdict) => verdict.getAttribute('data-rule') ?? ''),
  };
}

/** Selects each row. Only visible rows are drawn, so the list is scrolled through. */
async function readRows() {
  const frames = async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const textOf = (element: HTMLElement | null) => element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  const list = document.querySelector('[role="listbox"]');
  const read = new Map<number, { row: string; detail: string }>();
  if (list === null) return [];
  for (let top = 0; top <= list.scrollHeight; top += 100) {
    list.scrollTop = top;
    await frames();
    for (const row of list.querySelectorAll<HTMLElement>('[role="option"]')) {
      const place = Number(row.ariaPosInSet);
      if (read.has(place)) continue;
      read.set(place, { row: textOf(row), detail: '' });
    }
  }
  for (const [place, texts] of read) {
    // A row out of sight is not drawn, so the keyboard scrolls to it.
    const row = () => list.querySelector<HTMLElement>(`[role="option"][aria-posinset="${place}"]`);
    list.scrollTop = ((place - 1) / read.size) * list.scrollHeight;
    await frames();
    const shown = row();
    if (shown === null || shown.ariaDisabled === 'true') continue;
    shown.click();
    await frames();
    texts.detail = textOf(document.querySelector('.tl-detail'));
  }
  // The last of its buttons closes the detail.
  [...document.querySelectorAll<HTMLElement>('.tl-detail-actions > button')].at(-1)?.click();
  return [...read].toSorted(([a], [b]) => a - b).map(([, texts]) => texts);
}
