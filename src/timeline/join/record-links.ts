import { createRedirectChains } from './redirect-chains.ts';
import {
  type ChangeRecord,
  compareRecords,
  type ReadingRecord,
  type ResponseRecord,
  type TimelineRecord,
} from './record.ts';
import { createSentValues } from './sent-values.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';
import { changeReportDelay, readingOverlap } from '../timing.ts';
import { createSetCookieMatches } from './set-cookie-match.ts';
import { createHarMatches } from './har-match.ts';

/** All links between records. `add` returns the records whose entries may change, the new one included. */
export function createRecordLinks() {
  const harMatches = createHarMatches();
  const setCookieMatches = createSetCookieMatches();
  const redirectChains = createRedirectChains();
  const sentValues = createSentValues();
  const readings: ReadingRecord[] = [];

  /** Of a HAR entry and its webRequest response, only the response's Set-Cookies count. */
  const isDuplicate = (record: ResponseRecord) =>
    record.event.source === 'har' && harMatches.matchOf(record) !== undefined;
  const counted = new Set<ResponseRecord>();

  function updateWrites(record: ResponseRecord): TimelineRecord[] {
    const counts = !isDuplicate(record);
    if (counts === counted.has(record)) return [record];
    if (counts) counted.add(record);
    else counted.delete(record);
    const update = counts ? setCookieMatches.addWrite : setCookieMatches.removeWrite;
    return [record, ...record.writes.flatMap((write) => update(write, record))];
  }

  function readingsNear(at: number): ReadingRecord[] {
    const from = lowerBound(readings, (reading) => reading.at < at - readingOverlap);
    return readings.slice(
      from,
      lowerBound(readings, (reading) => reading.at <= at + readingOverlap),
    );
  }

  /** Changes reported before this one that may have happened after it: a request carried this one's value before their reports. */
  function changesBefore(record: ChangeRecord): readonly ChangeRecord[] {
    const first = sentValues.firstSentAt(record.cookie, { from: record.at - 2 * changeReportDelay, until: record.at });
    if (first === null || record.value === null) return [];
    const changes = setCookieMatches.changesAt(record.locationKey);
    return changes.slice(
      lowerBound(changes, ({ at }) => at <= first),
      lowerBound(changes, ({ at }) => at <= record.at),
    );
  }

  return {
    /** The first reading that must show a Set-Cookie of this time, if the browser took it. */
    readingAfter(at: number): ReadingRecord | null {
      const reading = readings[lowerBound(readings, (other) => other.at < at + readingOverlap)];
      return reading !== undefined && reading.at <= at + changeReportDelay ? reading : null;
    },
    harMatches,
    setCookieMatches,
    redirectChains,
    sentValues,
    add(record: TimelineRecord): readonly TimelineRecord[] {
      switch (record.kind) {
        case 'response':
          sentValues.add(record);
          return [
            ...redirectChains.addResponse(record),
            ...[record, ...harMatches.add(record)].flatMap(updateWrites),
            ...setCookieMatches.changesCarriedBy(record),
          ];
        case 'change':
          return [record, ...setCookieMatches.addChange(record), ...changesBefore(record), ...readingsNear(record.at)];
        case 'reading':
          insertSorted(readings, record, compareRecords);
          return [record, ...setCookieMatches.unmatchedAt(record.at)];
        case 'navigation':
          return [record, ...redirectChains.addNavigation(record)];
        case 'recording':
          return [record];
      }
    },
    /** Removes a record that is too old to keep. The records linked to it stay as they are. */
    forget(record: TimelineRecord): void {
      if (record.kind === 'response') {
        record.writes.forEach(setCookieMatches.forgetWrite);
        counted.delete(record);
        harMatches.forget(record);
        sentValues.forget(record);
        redirectChains.forgetResponse(record);
      }
      if (record.kind === 'change') setCookieMatches.forgetChange(record);
      if (record.kind === 'reading') removeSorted(readings, record, compareRecords);
      if (record.kind === 'navigation') redirectChains.forgetNavigation(record);
    },
  };
}
