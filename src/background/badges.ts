import { wakeAt } from '../browser/alarms.ts';
import { type Badge, setBadge } from '../browser/badge.ts';
import { everyTab, type TabInfo, unlessGone } from '../browser/tabs.ts';
import type { Outcome } from '../session/verdict.ts';
import { refusedAnyway, verdictOf } from '../inspect/verdict.ts';
import { leadingOf } from '../site/leading.ts';
import { type SiteSession, sessionsOf } from '../site/sessions.ts';
import { clockOffsetOf, type Snapshot } from '../site/snapshot.ts';
import { badgeNone, badgeOfSeveral } from '../ui/words/badge.ts';
import { visible } from '../ui/words/visible.ts';
import { verdictTitle, whateverTheKey } from '../ui/words/verdict.ts';
import { createRefresher } from './refresher.ts';
import { type TakeSnapshot, takeSnapshot } from '../browser/snapshot.ts';

/** A sign and a colour, never one of them alone. White on each colour has a contrast of at least 4.5. */
const looks: Record<Outcome, { text: string; color: string }> = {
  accepted: { text: '✓', color: '#1a7f37' },
  unchecked: { text: '?', color: '#57606a' },
  'bad-signature': { text: '✕', color: '#c4281c' },
  expired: { text: '⏱', color: '#9a5700' },
  'server-error': { text: '!', color: '#8b1a8b' },
  'no-cookie': { text: '', color: '#57606a' },
};

const none: Badge = { text: '', color: '#57606a', title: badgeNone };

/** Returns the function that updates the badges of all or some tabs, and wakes the background when a verdict is due to change. */
export function createBadges(take: TakeSnapshot = takeSnapshot): (which?: (tab: TabInfo) => boolean) => void {
  const turns = new Map<number, number>();
  let due: ((tab: TabInfo) => boolean)[] = [];
  const { refresh } = createRefresher(async () => {
    const wanted = due;
    due = [];
    const tabs = (await everyTab()).filter((tab) => wanted.some((wants) => wants(tab)));
    const now = Date.now() / 1000;
    await Promise.all(
      tabs.map(async (tab) =>
        turns.set(tab.id, (await unlessGone(tab.id, async () => mark(tab.id, await take(tab, null), now))) ?? Infinity),
      ),
    );
    await wakeAt(nextOf(turns, now));
  });
  return (which = () => true) => {
    due.push(which);
    refresh();
  };
}

function nextOf(turns: ReadonlyMap<number, number>, now: number): number | null {
  const next = Math.min(...[...turns.values()].filter((turn) => turn > now));
  return Number.isFinite(next) ? next : null;
}

/** Returns the Unix second at which the tab's verdict changes, Infinity if it never does. */
async function mark(tabId: number, snapshot: Snapshot, now: number): Promise<number> {
  const sessions = leadingSessions(snapshot);
  const offset = clockOffsetOf(snapshot);
  await setBadge(tabId, badgeOf(sessions, now + offset));
  return Math.min(...sessions.map((session) => turnOf(session, now, offset)));
}

function leadingSessions(snapshot: Snapshot): readonly SiteSession[] {
  if (snapshot.state !== 'ready') return [];
  const sessions = sessionsOf(snapshot.cookies, snapshot.settings, snapshot.site);
  return leadingOf(sessions.filter(({ standing }) => standing.code === 'read'));
}

/** Worst first. If there are several sessions, the badge shows the worst and says which it is. */
const byWeight: readonly Outcome[] = ['server-error', 'bad-signature', 'expired', 'unchecked', 'accepted', 'no-cookie'];

function badgeOf(sessions: readonly SiteSession[], now: number): Badge {
  const told = sessions.flatMap((session) => toldOf(session, now));
  const [worst] = told.toSorted((one, other) => byWeight.indexOf(one.outcome) - byWeight.indexOf(other.outcome));
  if (worst === undefined) return none;
  const title = sessions.length > 1 ? badgeOfSeveral(visible(worst.name), worst.title) : worst.title;
  return { ...looks[worst.outcome], title };
}

type Told = { readonly name: string; readonly outcome: Outcome; readonly title: string };

function toldOf({ cookie: { name }, inspection }: SiteSession, now: number): Told[] {
  const [candidate] = inspection.candidates;
  if (!candidate) return [];
  const { outcome, rule } = verdictOf(candidate, now);
  const anyway = refusedAnyway(candidate, now);
  const title = verdictTitle(candidate.format, anyway ?? rule);
  return [anyway === null ? { name, outcome, title } : { name, outcome: 'expired', title: whateverTheKey(title) }];
}

function turnOf({ cookie, inspection }: SiteSession, now: number, offset: number): number {
  const candidate = inspection.candidates[0];
  const dropped = cookie.expiresAt ?? Infinity;
  if (candidate?.timestamp.code !== 'read') return dropped;
  const { signedAt } = candidate.timestamp;
  // The server judges by its own clock.
  const [accepted, refused] = [signedAt - offset, signedAt + (candidate.lifetime ?? Infinity) + 1 - offset];
  const turns = [accepted, refused, dropped];
  return Math.min(...turns.filter((turn) => turn > now));
}
