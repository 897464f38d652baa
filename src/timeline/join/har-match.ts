import { compareText } from '../entry.ts';
import { createPairing, type Pairing } from './pairing.ts';
import type { ResponseRecord, SentCookie, Write } from './record.ts';

/** HAR and webRequest put the start of one request up to 15 ms apart when idle (measured); a busy machine stretches that. */
const tolerance = 1500;

/** Finds the HAR entry and the webRequest response that are one and the same. */
export function createTwins() {
  const groups = new Map<string, Pairing<ResponseRecord, ResponseRecord>>();
  const targetOf = new Map<ResponseRecord, ResponseRecord>();
  const seekerOf = new Map<ResponseRecord, ResponseRecord>();

  return {
    twinOf: (record: ResponseRecord) => targetOf.get(record) ?? seekerOf.get(record),
    /** Returns the records that have another twin now, or none any more. */
    add(record: ResponseRecord): readonly ResponseRecord[] {
      const group = groups.get(keyOf(record)) ?? createPairing(rules, { targetOf, seekerOf });
      groups.set(keyOf(record), group);
      const isHar = record.event.source === 'har';
      const { seekers, targets } = isHar ? group.addSeeker(record) : group.addTarget(record);
      return [...seekers, ...targets];
    },
    forget(record: ResponseRecord): void {
      const group = groups.get(keyOf(record));
      if (record.event.source === 'har') group?.forgetSeeker(record);
      else group?.forgetTarget(record);
      if (group?.isEmpty()) groups.delete(keyOf(record));
    },
  };
}

export type Twins = ReturnType<typeof createTwins>;

const keyOf = ({ event, url }: ResponseRecord) => `${event.method} ${event.status} ${url.origin}${url.path}`;
const startedAt = ({ event }: ResponseRecord) => event.startedAt;
const compareStarts = (a: ResponseRecord, b: ResponseRecord) =>
  startedAt(a) - startedAt(b) || compareText(a.key, b.key);

const rules = {
  compareSeekers: compareStarts,
  compareTargets: compareStarts,
  seekerTime: startedAt,
  targetTime: startedAt,
  before: tolerance,
  after: tolerance,
  choose: nearestTwin,
};

function nearestTwin(har: ResponseRecord, free: readonly ResponseRecord[]): ResponseRecord | undefined {
  const scored = free.map((web) => ({ web, score: likeness(har, web) }));
  const fits = scored.filter(({ score }) => score !== null);
  return fits.toSorted((a, b) => compareScores(a.score ?? [], b.score ?? []))[0]?.web;
}

/** Smaller is likelier; null where they cannot be the same. Chromium's HAR lacks the Set-Cookie of many fast redirects. */
function likeness(har: ResponseRecord, web: ResponseRecord): number[] | null {
  const isSetAlike = sameCookies(har.writes.map(toCookie), web.writes.map(toCookie));
  if (!isSetAlike && har.writes.length > 0) return null;
  const isSentAlike = sameCookies(har.sent ?? [], web.sent ?? []);
  return [isSetAlike ? 0 : 1, isSentAlike ? 0 : 1, Math.abs(startedAt(har) - startedAt(web))];
}

const toCookie = ({ cookie }: Write): SentCookie => cookie;

function sameCookies(a: readonly SentCookie[], b: readonly SentCookie[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ name, value }, at) => b[at]?.name === name && b[at]?.value === value);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((score, index) => score !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
