import { compareText } from '../entry.ts';
import { createPairing, type Pairing, type RepairedPairs } from './pairing.ts';
import { isSentTo } from '../../jar/cookie-location.ts';
import {
  type ChangeRecord,
  compareRecords,
  type ResponseRecord,
  type SentCookie,
  type SetCookieWrite,
} from './record.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';
import { changeReportDelay, changeReportLead } from '../timing.ts';

/** A Set-Cookie that may have made a change of the jar. */
export type SetCookieCandidate = {
  readonly write: SetCookieWrite;
  readonly record: ResponseRecord;
  /** The request carried this very value already, so the jar may have nothing to report. */
  readonly isRedundant: boolean;
};

/** Changes of one cookie to one value, and the Set-Cookies of that value. */
type ValueMatches = Pairing<ChangeRecord, SetCookieCandidate>;
type CookieMatches = {
  readonly byValue: Map<string | null, ValueMatches>;
  readonly changes: ChangeRecord[];
  readonly redundant: SetCookieCandidate[];
  readonly candidates: SetCookieCandidate[];
};
const compareCandidates = (a: SetCookieCandidate, b: SetCookieCandidate) =>
  a.write.at - b.write.at || compareText(a.write.key, b.write.key);

/** Matches each change of the jar to the Set-Cookie that made it. */
export function createSetCookieMatches() {
  const byLocation = new Map<string, CookieMatches>();
  const candidates = new Map<string, SetCookieCandidate>();
  const originOf = new Map<ChangeRecord, SetCookieCandidate>();
  const reportOf = new Map<SetCookieCandidate, ChangeRecord>();

  function matchesAt(locationKey: string): CookieMatches {
    const matches = byLocation.get(locationKey) ?? { byValue: new Map(), changes: [], redundant: [], candidates: [] };
    byLocation.set(locationKey, matches);
    return matches;
  }

  function matchesOfValue(locationKey: string, value: string | null): ValueMatches {
    const { byValue, changes } = matchesAt(locationKey);
    const group = byValue.get(value) ?? createPairing(rulesFor(changes), { originOf, reportOf });
    byValue.set(value, group);
    return group;
  }

  function unlist(candidate: SetCookieCandidate): void {
    const { locationKey, key } = candidate.write;
    candidates.delete(key);
    removeSorted(matchesAt(locationKey).redundant, candidate, compareCandidates);
    removeSorted(matchesAt(locationKey).candidates, candidate, compareCandidates);
  }

  /** Responses with a Set-Cookie that the jar has not reported: a new report may change what is known about them. */
  function unmatchedBefore(matches: CookieMatches, at: number): ResponseRecord[] {
    const from = lowerBound(matches.candidates, ({ write }) => write.at < at - changeReportDelay);
    const until = lowerBound(matches.candidates, ({ write }) => write.at <= at + changeReportLead);
    const near = matches.candidates.slice(from, until);
    return near.filter((candidate) => !candidate.isRedundant && !reportOf.has(candidate)).map(({ record }) => record);
  }

  function dropEmpty(locationKey: string, value: string | null): void {
    const matches = byLocation.get(locationKey);
    if (matches?.byValue.get(value)?.isEmpty()) matches.byValue.delete(value);
    if (matches?.byValue.size === 0 && matches.changes.length === 0) byLocation.delete(locationKey);
  }

  return {
    changeOf(write: SetCookieWrite): ChangeRecord | undefined {
      const candidate = candidates.get(write.key);
      return candidate && reportOf.get(candidate);
    },
    isRedundant: (write: SetCookieWrite): boolean => candidates.get(write.key)?.isRedundant ?? false,
    writeOf: (change: ChangeRecord): SetCookieCandidate | undefined => originOf.get(change),
    /** Changes of the cookie at this location, in order. */
    changesAt: (locationKey: string): readonly ChangeRecord[] => byLocation.get(locationKey)?.changes ?? [],
    /** Changes reported after the request started, up to the one whose value the request carried; reports are late, so they may precede it. */
    changesCarriedBy: ({ sent, event }: ResponseRecord): ChangeRecord[] =>
      sent === null
        ? []
        : [...byLocation.values()].flatMap(({ changes }) => changesCarried(changes, sent, event.startedAt)),
    /** Responses of the last seconds before a reading with a Set-Cookie that the reading may show to be refused. */
    unmatchedAt: (at: number): ResponseRecord[] =>
      [...byLocation.values()].flatMap((matches) => unmatchedBefore(matches, at)),
    addWrite(write: SetCookieWrite, record: ResponseRecord) {
      const candidate = { write, record, isRedundant: isRedundant(write, record) };
      candidates.set(write.key, candidate);
      const matches = matchesAt(write.locationKey);
      insertSorted(matches.candidates, candidate, compareCandidates);
      if (candidate.isRedundant) insertSorted(matches.redundant, candidate, compareCandidates);
      return recordsIn(matchesOfValue(write.locationKey, write.value).addOrigin(candidate));
    },
    removeWrite(write: SetCookieWrite) {
      const candidate = candidates.get(write.key);
      if (candidate === undefined) return [];
      unlist(candidate);
      return recordsIn(matchesOfValue(write.locationKey, write.value).removeOrigin(candidate));
    },
    addChange(change: ChangeRecord) {
      const matches = matchesAt(change.locationKey);
      insertSorted(matches.changes, change, compareRecords);
      const touched = [matchesOfValue(change.locationKey, change.value).addReport(change)];
      const from = lowerBound(matches.redundant, ({ write }) => write.at < change.at - changeReportDelay);
      const until = lowerBound(matches.redundant, ({ write }) => write.at < change.at);
      for (const value of new Set(matches.redundant.slice(from, until).map(({ write }) => write.value)))
        touched.push(matchesOfValue(change.locationKey, value).pairFrom(change.at));
      return [...touched.flatMap(recordsIn), ...unmatchedBefore(matches, change.at)];
    },
    forgetWrite(write: SetCookieWrite): void {
      const candidate = candidates.get(write.key);
      if (candidate === undefined) return;
      unlist(candidate);
      matchesOfValue(write.locationKey, write.value).forgetOrigin(candidate);
      dropEmpty(write.locationKey, write.value);
    },
    forgetChange(change: ChangeRecord): void {
      removeSorted(matchesAt(change.locationKey).changes, change, compareRecords);
      matchesOfValue(change.locationKey, change.value).forgetReport(change);
      dropEmpty(change.locationKey, change.value);
    },
  };
}

export type SetCookieMatches = ReturnType<typeof createSetCookieMatches>;

function rulesFor(changes: readonly ChangeRecord[]) {
  /** A redundant Set-Cookie explains only the first change after it: what follows another change was made by somebody else. */
  const canExplain = (change: ChangeRecord, candidate: SetCookieCandidate) => {
    if (change.cause === 'expired' || change.cause === 'evicted') return false;
    if (!candidate.isRedundant) return true;
    const next = changes[lowerBound(changes, (other) => other.at <= candidate.write.at)];
    return next === undefined || compareRecords(next, change) >= 0;
  };
  return {
    compareReports: compareRecords,
    compareOrigins: compareCandidates,
    reportTime: (change: ChangeRecord) => change.at,
    originTime: ({ write }: SetCookieCandidate) => write.at,
    before: changeReportDelay,
    after: changeReportLead,
    choose: (change: ChangeRecord, free: readonly SetCookieCandidate[]) =>
      free.find((candidate) => canExplain(change, candidate)),
  };
}

function isRedundant({ location, value }: SetCookieWrite, { sent, url }: ResponseRecord): boolean {
  if (sent === null || !isSentTo(location, url)) return false;
  const held = sent.filter(({ name }) => name === location.name);
  return value === null ? held.length === 0 : held.some((cookie) => cookie.value === value);
}

function changesCarried(changes: readonly ChangeRecord[], sent: readonly SentCookie[], after: number): ChangeRecord[] {
  const first = lowerBound(changes, ({ at }) => at <= after);
  const near = changes.slice(
    first,
    lowerBound(changes, ({ at }) => at <= after + 2 * changeReportDelay),
  );
  const last = near.findLastIndex(({ cookie, value }) =>
    sent.some((one) => one.name === cookie.name && one.value === value),
  );
  return near.slice(0, last + 1);
}

function recordsIn({ reports, origins }: RepairedPairs<ChangeRecord, SetCookieCandidate>) {
  return [...reports, ...origins.map(({ record }) => record)];
}
