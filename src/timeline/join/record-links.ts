import { createChains } from './redirect-chains.ts';
import { readingSkew } from './fold-jar.ts';
import {
  type ChangeRecord,
  compareRecords,
  type JarRecord,
  type ResponseRecord,
  type TimelineRecord,
} from './record.ts';
import { createSightings } from './sent-values.ts';
import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';
import { createTies, late } from './set-cookie-match.ts';
import { createTwins } from './har-match.ts';

/** All that ties one record to another. `add` returns those whose entries may be others now; the record itself is one. */
export function createLinks() {
  const twins = createTwins();
  const ties = createTies();
  const chains = createChains();
  const sightings = createSightings();
  const readings: JarRecord[] = [];

  /** Only one of two twins writes. */
  const isShadow = (record: ResponseRecord) => record.event.source === 'har' && twins.twinOf(record) !== undefined;
  const writing = new Set<ResponseRecord>();

  function updateWrites(record: ResponseRecord): TimelineRecord[] {
    const writes = !isShadow(record);
    if (writes === writing.has(record)) return [record];
    if (writes) writing.add(record);
    else writing.delete(record);
    const move = writes ? ties.addWrite : ties.removeWrite;
    return [record, ...record.writes.flatMap((write) => move(write, record))];
  }

  function readingsNear(at: number): JarRecord[] {
    const from = lowerBound(readings, (reading) => reading.at < at - readingSkew);
    return readings.slice(
      from,
      lowerBound(readings, (reading) => reading.at <= at + readingSkew),
    );
  }

  /** Changes that may have come after this one, whose value a request was sent before they were told. */
  function changesBefore(record: ChangeRecord): readonly ChangeRecord[] {
    const first = sightings.firstOf(record.cookie, { from: record.at - 2 * late, until: record.at });
    if (first === null || record.value === null) return [];
    const changes = ties.changesOf(record.placeKey);
    return changes.slice(
      lowerBound(changes, ({ at }) => at <= first),
      lowerBound(changes, ({ at }) => at <= record.at),
    );
  }

  return {
    /** The first reading that must show what a response set, were it taken. */
    readingAfter(at: number): JarRecord | null {
      const reading = readings[lowerBound(readings, (other) => other.at < at + readingSkew)];
      return reading !== undefined && reading.at <= at + late ? reading : null;
    },
    twins,
    ties,
    chains,
    sightings,
    add(record: TimelineRecord): readonly TimelineRecord[] {
      switch (record.kind) {
        case 'response':
          sightings.add(record);
          return [
            ...chains.addResponse(record),
            ...[record, ...twins.add(record)].flatMap(updateWrites),
            ...ties.changesSeenBy(record),
          ];
        case 'change':
          return [record, ...ties.addChange(record), ...changesBefore(record), ...readingsNear(record.at)];
        case 'jar':
          insertSorted(readings, record, compareRecords);
          return [record, ...ties.untiedAt(record.at)];
        case 'navigation':
          return [record, ...chains.addNavigation(record)];
        case 'recording':
          return [record];
      }
    },
    /** Takes a record out that is too old to be kept; what it was linked to stays as it is. */
    forget(record: TimelineRecord): void {
      if (record.kind === 'response') {
        record.writes.forEach(ties.forgetWrite);
        writing.delete(record);
        twins.forget(record);
        sightings.forget(record);
        chains.forgetResponse(record);
      }
      if (record.kind === 'change') ties.forgetChange(record);
      if (record.kind === 'jar') removeSorted(readings, record, compareRecords);
      if (record.kind === 'navigation') chains.forgetNavigation(record);
    },
  };
}
