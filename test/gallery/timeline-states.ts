import { defaultSettings } from '../../src/site/settings.ts';
import { readRing } from '../../src/keyring/ring.ts';
import type { Jar, Snapshot } from '../../src/site/snapshot.ts';
import { exportTimeline } from '../../src/timeline/file/export.ts';
import { createTimeline } from '../../src/timeline/join/join.ts';
import { defaultLimits } from '../../src/timeline/options.ts';
import { createReader } from '../../src/timeline/reader.ts';
import type { GalleryState } from './states.ts';
import { busy, nasty, visit } from './timeline-stories.ts';
import { script, type Script, sessionCookie, writes } from './timeline-streams.ts';

// The gallery's clock in milliseconds; test/gallery/states.ts has it in seconds.
const now = 1795426200_000;
const site = { origin: 'http://localhost:5000', host: 'localhost', path: '/' };
const jar: Jar = { storeId: '0', kind: 'normal', label: null };
const secrets = 'your_secret_key';
const keys = readRing(secrets, {}).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
const settings = { ...defaultSettings, secrets, keys };

function ready(story: Script): Snapshot {
  const held = story.held();
  return {
    state: 'ready',
    site,
    jar,
    cookies: held === null ? [] : [sessionCookie(held)],
    hiddenDomains: [],
    settings,
  };
}

const shown = (story: Script, clicks: readonly string[] = []): GalleryState => ({
  snapshots: [ready(story)],
  recording: story.events,
  clicks,
});

const whole = () => visit(now - 60_000);
/** The state before the logout, with a session to see. */
function loggedIn(): Script {
  const story = script(now - 20_000);
  story.page('/login');
  writes(
    story,
    { method: 'POST', path: '/login', status: 302, redirectTo: '/' },
    { _user_id: '42', cart: [1], visits: 1 },
  );
  story.wait(4000);
  writes(story, { method: 'POST', path: '/cart', type: 'xmlhttprequest' }, { _user_id: '42', cart: [1, 2], visits: 2 });
  story.wait(4000);
  writes(story, { path: '/cart' }, { _user_id: '42', cart: [2, 1], visits: 2 });
  return story;
}

/** What a colleague would send: the visit as a file. */
function exported(redact: boolean): string {
  const bytes = keys.map((kept) => Uint8Array.from(kept.bytes));
  const reader = createReader({ ...defaultSettings, keys: bytes });
  const timeline = createTimeline({
    ...reader,
    host: 'localhost',
    storeId: '0',
    engine: 'firefox',
    preserve: true,
    limits: defaultLimits,
  });
  for (const event of whole().events) timeline.push(event);
  const options = {
    exportedAt: now,
    host: 'localhost',
    engine: 'firefox',
    dropped: 0,
    redact,
    summarize: (value: string, name: string) => reader.summarize(value, name, now / 1000),
  } as const;
  return JSON.stringify(exportTimeline(timeline.entries, options));
}

const row = (index: number) => `[role="option"][aria-posinset="${index}"]`;
const button = (text: string) => `button:text(${text})`;

/** Each is made when it is shown: together they sign thousands of sessions, and every page of the gallery would have to wait. */
export const timelineStates: Readonly<Record<string, () => GalleryState>> = {
  'timeline-empty': () => shown(script(now)),
  'timeline-no-access': () => ({
    snapshots: [{ state: 'no-access', site, jar }],
    recording: visit(now - 60_000).events.filter(({ kind }) => kind !== 'jar'),
  }),
  timeline: () => shown(whole()),
  'timeline-session': () => shown(loggedIn()),
  'timeline-chosen': () => shown(whole(), [row(8)]),
  'timeline-moved': () => shown(whole(), [row(11)]),
  'timeline-created': () => shown(loggedIn(), [row(2)]),
  'timeline-refused': () => shown(whole(), [row(12)]),
  'timeline-outside': () => shown(whole(), [row(14)]),
  'timeline-read': () => shown(whole(), [row(15)]),
  'timeline-cleared': () => shown(whole(), [row(16)]),
  'timeline-compare': () => shown(whole(), [row(8), button('Compare from here'), row(11)]),
  'timeline-filter': () => shown(whole(), [button('Filter'), button('changed')]),
  'timeline-history': () =>
    shown(loggedIn(), [
      row(3),
      '.tl-detail [role="treeitem"]:nth-child(2) button[aria-haspopup]',
      button('History of this key'),
    ]),
  'timeline-paused': () => shown(whole(), [button('Pause')]),
  'timeline-full': () => shown(busy(now - 450_000, 10_300)),
  'timeline-imported': () => ({ ...shown(script(now)), file: () => exported(false), clicks: [row(11)] }),
  'timeline-redacted': () => ({ ...shown(script(now)), file: () => exported(true), clicks: [row(11)] }),
  'timeline-bad-file': () => ({
    ...shown(loggedIn()),
    file: () => '{"format":"decant-timeline","version":1,"exportedAt":"now"}',
  }),
  'timeline-nasty': () => shown(nasty(now - 5000), [row(3)]),
};
