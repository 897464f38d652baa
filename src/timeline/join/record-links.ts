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

/** All that ties one record to another. `add` returns those whose entries may be others now; the record itself is one. */
export function createRecordLinks() {
  const harMatches = createHarMatches();
  const setCookieMatches = createSetCookieMatches();
  const redirectChains = createRedirectChains();
  const sentValues = createSentValues();
  const readings: ReadingRecord[] = [];

  /** Only one of two twins writes. */
  const isDuplicate = (record: ResponseRecord) =>
    record.event.source === 'har' && harMatches.matchOf(record) !== undefined;
  const writing = new Set<ResponseRecord>();

  function updateWrites(record: ResponseRecord): TimelineRecord[] {
    const writes = !isDuplicate(record);
    if (writes === writing.has(record)) return [record];
    if (writes) writing.add(record);
    else writing.delete(record);
    const move = writes ? setCookieMatches.addWrite : setCookieMatches.removeWrite;
    return [record, ...record.writes.flatMap((write) => move(write, record))];
  }

  function readingsNear(at: number): ReadingRecord[] {
    const from = lowerBound(readings, (reading) => reading.at < at - readingOverlap);
    return readings.slice(
      from,
      lowerBound(readings, (reading) => reading.at <= at + readingOverlap),
    );
  }

  /** Changes that may have come after this one, whose value a request was sent before they were told. */
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
    /** The first reading that must show what a response set, were it taken. */
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
        case 'jar':
          insertSorted(readings, record, compareRecords);
          return [record, ...setCookieMatches.unmatchedAt(record.at)];
        case 'navigation':
          return [record, ...redirectChains.addNavigation(record)];
        case 'recording':
          return [record];
      }
    },
    /** Takes a record out that is too old to be kept; what it was linked to stays as it is. */
    forget(record: TimelineRecord): void {
      if (record.kind === 'response') {
        record.writes.forEach(setCookieMatches.forgetWrite);
        writing.delete(record);
        harMatches.forget(record);
        sentValues.forget(record);
        redirectChains.forgetResponse(record);
      }
      if (record.kind === 'change') setCookieMatches.forgetChange(record);
      if (record.kind === 'jar') removeSorted(readings, record, compareRecords);
      if (record.kind === 'navigation') redirectChains.forgetNavigation(record);
    },
  };
}
