import { compareText } from '../entry.ts';
import { createPairing, type Pairing, type Touched } from './pairing.ts';
import { isSentTo } from '../../jar/cookie-location.ts';
import { type ChangeRecord, compareRecords, type ResponseRecord, type SentCookie, type Write } from './record.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';

/** A Set-Cookie that a change of the jar may come from. */
export type Claim = {
  readonly write: Write;
  readonly record: ResponseRecord;
  /** The request was sent with this very state: the jar may have nothing to tell. */
  readonly isIdle: boolean;
};

/** How long after the headers, at most, a change is told of; and how much earlier, where the clocks of the two differ. */
export const late = 10_000;
const early = 1500;

type Group = Pairing<ChangeRecord, Claim>;
type CookieTies = {
  readonly groups: Map<string | null, Group>;
  readonly changes: ChangeRecord[];
  readonly idle: Claim[];
  readonly claims: Claim[];
};
const compareClaims = (a: Claim, b: Claim) => a.write.at - b.write.at || compareText(a.write.key, b.write.key);

/** Ties each change of the jar to the Set-Cookie whose value it was. */
export function createTies() {
  const places = new Map<string, CookieTies>();
  const claims = new Map<string, Claim>();
  const targetOf = new Map<ChangeRecord, Claim>();
  const seekerOf = new Map<Claim, ChangeRecord>();

  function tiesAt(placeKey: string): CookieTies {
    const ties = places.get(placeKey) ?? { groups: new Map(), changes: [], idle: [], claims: [] };
    places.set(placeKey, ties);
    return ties;
  }

  function groupOf(placeKey: string, value: string | null): Group {
    const { groups, changes } = tiesAt(placeKey);
    const group = groups.get(value) ?? createPairing(rulesFor(changes), { targetOf, seekerOf });
    groups.set(value, group);
    return group;
  }

  function unlist(claim: Claim): void {
    const { placeKey, key } = claim.write;
    claims.delete(key);
    removeSorted(tiesAt(placeKey).idle, claim, compareClaims);
    removeSorted(tiesAt(placeKey).claims, claim, compareClaims);
  }

  /** Responses whose Set-Cookie the jar has not told of: what it tells now may say more about them. */
  function untiedBefore(ties: CookieTies, at: number): ResponseRecord[] {
    const from = lowerBound(ties.claims, ({ write }) => write.at < at - late);
    const until = lowerBound(ties.claims, ({ write }) => write.at <= at + early);
    const near = ties.claims.slice(from, until);
    return near.filter((claim) => !claim.isIdle && !seekerOf.has(claim)).map(({ record }) => record);
  }

  function dropEmpty(placeKey: string, value: string | null): void {
    const ties = places.get(placeKey);
    if (ties?.groups.get(value)?.isEmpty()) ties.groups.delete(value);
    if (ties?.groups.size === 0 && ties.changes.length === 0) places.delete(placeKey);
  }

  return {
    changeOf(write: Write): ChangeRecord | undefined {
      const claim = claims.get(write.key);
      return claim && seekerOf.get(claim);
    },
    isIdle: (write: Write): boolean => claims.get(write.key)?.isIdle ?? false,
    writeOf: (change: ChangeRecord): Claim | undefined => targetOf.get(change),
    /** Changes of the cookie at `placeKey`, in order. */
    changesOf: (placeKey: string): readonly ChangeRecord[] => places.get(placeKey)?.changes ?? [],
    /** Changes told after this request was sent, up to the one whose value it was sent: they may have come before it. */
    changesSeenBy: ({ sent, event }: ResponseRecord): ChangeRecord[] =>
      sent === null ? [] : [...places.values()].flatMap(({ changes }) => changesSeen(changes, sent, event.startedAt)),
    /** Those of the last seconds before a reading of the jar that it may show not to have been taken. */
    untiedAt: (at: number): ResponseRecord[] => [...places.values()].flatMap((ties) => untiedBefore(ties, at)),
    addWrite(write: Write, record: ResponseRecord) {
      const claim = { write, record, isIdle: isIdle(write, record) };
      claims.set(write.key, claim);
      const ties = tiesAt(write.placeKey);
      insertSorted(ties.claims, claim, compareClaims);
      if (claim.isIdle) insertSorted(ties.idle, claim, compareClaims);
      return recordsIn(groupOf(write.placeKey, write.value).addTarget(claim));
    },
    removeWrite(write: Write) {
      const claim = claims.get(write.key);
      if (claim === undefined) return [];
      unlist(claim);
      return recordsIn(groupOf(write.placeKey, write.value).removeTarget(claim));
    },
    addChange(change: ChangeRecord) {
      const ties = tiesAt(change.placeKey);
      insertSorted(ties.changes, change, compareRecords);
      const touched = [groupOf(change.placeKey, change.value).addSeeker(change)];
      const from = lowerBound(ties.idle, ({ write }) => write.at < change.at - late);
      const until = lowerBound(ties.idle, ({ write }) => write.at < change.at);
      for (const value of new Set(ties.idle.slice(from, until).map(({ write }) => write.value)))
        touched.push(groupOf(change.placeKey, value).pairFrom(change.at));
      return [...touched.flatMap(recordsIn), ...untiedBefore(ties, change.at)];
    },
    forgetWrite(write: Write): void {
      const claim = claims.get(write.key);
      if (claim === undefined) return;
      unlist(claim);
      groupOf(write.placeKey, write.value).forgetTarget(claim);
      dropEmpty(write.placeKey, write.value);
    },
    forgetChange(change: ChangeRecord): void {
      removeSorted(tiesAt(change.placeKey).changes, change, compareRecords);
      groupOf(change.placeKey, change.value).forgetSeeker(change);
      dropEmpty(change.placeKey, change.value);
    },
  };
}

export type Ties = ReturnType<typeof createTies>;

function rulesFor(changes: readonly ChangeRecord[]) {
  /** An idle write explains only the change that comes first: what follows another one was done by somebody else. */
  const canExplain = (change: ChangeRecord, claim: Claim) => {
    if (change.cause === 'expired' || change.cause === 'evicted') return false;
    if (!claim.isIdle) return true;
    const next = changes[lowerBound(changes, (other) => other.at <= claim.write.at)];
    return next === undefined || compareRecords(next, change) >= 0;
  };
  return {
    compareSeekers: compareRecords,
    compareTargets: compareClaims,
    seekerTime: (change: ChangeRecord) => change.at,
    targetTime: ({ write }: Claim) => write.at,
    before: late,
    after: early,
    choose: (change: ChangeRecord, free: readonly Claim[]) => free.find((claim) => canExplain(change, claim)),
  };
}

function isIdle({ place, value }: Write, { sent, url }: ResponseRecord): boolean {
  if (sent === null || !isSentTo(place, url)) return false;
  const held = sent.filter(({ name }) => name === place.name);
  return value === null ? held.length === 0 : held.some((cookie) => cookie.value === value);
}

function changesSeen(changes: readonly ChangeRecord[], sent: readonly SentCookie[], after: number): ChangeRecord[] {
  const first = lowerBound(changes, ({ at }) => at <= after);
  const near = changes.slice(
    first,
    lowerBound(changes, ({ at }) => at <= after + 2 * late),
  );
  const last = near.findLastIndex(({ cookie, value }) =>
    sent.some((one) => one.name === cookie.name && one.value === value),
  );
  return near.slice(0, last + 1);
}

function recordsIn({ seekers, targets }: Touched<ChangeRecord, Claim>) {
  return [...seekers, ...targets.map(({ record }) => record)];
}
