import { compareText } from '../entry.ts';
import { createPairing, type Pairing } from './pairing.ts';
import type { ResponseRecord, SentCookie, SetCookieWrite } from './record.ts';
import { harStartTolerance } from '../timing.ts';

/** Matches each HAR entry to the webRequest response of the same request. */
export function createHarMatches() {
  const groups = new Map<string, Pairing<ResponseRecord, ResponseRecord>>();
  const originOf = new Map<ResponseRecord, ResponseRecord>();
  const reportOf = new Map<ResponseRecord, ResponseRecord>();

  return {
    matchOf: (record: ResponseRecord) => originOf.get(record) ?? reportOf.get(record),
    /** Returns the records whose match changed. */
    add(record: ResponseRecord): readonly ResponseRecord[] {
      const group = groups.get(keyOf(record)) ?? createPairing(rules, { originOf, reportOf });
      groups.set(keyOf(record), group);
      const isHar = record.event.source === 'har';
      const { reports, origins } = isHar ? group.addReport(record) : group.addOrigin(record);
      return [...reports, ...origins];
    },
    forget(record: ResponseRecord): void {
      const group = groups.get(keyOf(record));
      if (record.event.source === 'har') group?.forgetReport(record);
      else group?.forgetOrigin(record);
      if (group?.isEmpty()) groups.delete(keyOf(record));
    },
  };
}

export type HarMatches = ReturnType<typeof createHarMatches>;

const keyOf = ({ event, url }: ResponseRecord) => `${event.method} ${event.status} ${url.origin}${url.path}`;
const startedAt = ({ event }: ResponseRecord) => event.startedAt;
const compareStarts = (a: ResponseRecord, b: ResponseRecord) =>
  startedAt(a) - startedAt(b) || compareText(a.key, b.key);

const rules = {
  compareReports: compareStarts,
  compareOrigins: compareStarts,
  reportTime: startedAt,
  originTime: startedAt,
  before: harStartTolerance,
  after: harStartTolerance,
  choose: likeliestMatch,
};

function likeliestMatch(har: ResponseRecord, free: readonly ResponseRecord[]): ResponseRecord | undefined {
  const scored = free.map((web) => ({ web, score: likeness(har, web) }));
  const fits = scored.filter(({ score }) => score !== null);
  return fits.toSorted((a, b) => compareScores(a.score ?? [], b.score ?? []))[0]?.web;
}

/** Smaller is likelier; null if they cannot be the same request. Chromium's HAR lacks the Set-Cookie of many fast redirects. */
function likeness(har: ResponseRecord, web: ResponseRecord): number[] | null {
  const isSetAlike = sameCookies(har.writes.map(toCookie), web.writes.map(toCookie));
  if (!isSetAlike && har.writes.length > 0) return null;
  const isSentAlike = sameCookies(har.sent ?? [], web.sent ?? []);
  return [isSetAlike ? 0 : 1, isSentAlike ? 0 : 1, Math.abs(startedAt(har) - startedAt(web))];
}

const toCookie = ({ cookie }: SetCookieWrite): SentCookie => cookie;

function sameCookies(a: readonly SentCookie[], b: readonly SentCookie[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ name, value }, at) => b[at]?.name === name && b[at]?.value === value);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((score, index) => score !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
