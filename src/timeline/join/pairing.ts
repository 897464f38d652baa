import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';

/**
 * Pairs reports with what they report on (their origins) one to one, by nearness in time: in order of time, each report takes one of the
 * origins that are still free. The pairs depend on which reports and origins were added, never on the order of adding.
 */
export type PairingRules<Report, Origin> = {
  readonly compareReports: (a: Report, b: Report) => number;
  readonly compareOrigins: (a: Origin, b: Origin) => number;
  readonly reportTime: (report: Report) => number;
  readonly originTime: (origin: Origin) => number;
  /** How many milliseconds an origin may lie before its report, and after it. */
  readonly before: number;
  readonly after: number;
  /** `free` are the unpaired origins in reach, in order of time. */
  readonly choose: (report: Report, free: readonly Origin[]) => Origin | undefined;
};

/** The pairs found. Several pairings may share these maps. */
export type Pairs<Report, Origin> = {
  readonly originOf: Map<Report, Origin>;
  readonly reportOf: Map<Origin, Report>;
};

export type Pairing<Report, Origin> = {
  /** Each of these returns the reports and origins whose partner changed. */
  readonly addReport: (report: Report) => RepairedPairs<Report, Origin>;
  readonly addOrigin: (origin: Origin) => RepairedPairs<Report, Origin>;
  readonly removeOrigin: (origin: Origin) => RepairedPairs<Report, Origin>;
  /** Pairs again all reports from this time on, because what `choose` depends on has changed. */
  readonly pairFrom: (time: number) => RepairedPairs<Report, Origin>;
  /** Removes one and leaves its partner paired for good. */
  readonly forgetReport: (report: Report) => void;
  readonly forgetOrigin: (origin: Origin) => void;
  readonly isEmpty: () => boolean;
};

export type RepairedPairs<Report, Origin> = {
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
};

export function createPairing<Report, Origin>(
  rules: PairingRules<Report, Origin>,
  { originOf, reportOf }: Pairs<Report, Origin>,
): Pairing<Report, Origin> {
  const reports: Report[] = [];
  const origins: Origin[] = [];

  function unpair(report: Report): void {
    const origin = originOf.get(report);
    originOf.delete(report);
    if (origin !== undefined) reportOf.delete(origin);
  }

  function pair(report: Report): void {
    const time = rules.reportTime(report);
    const first = lowerBound(origins, (origin) => rules.originTime(origin) < time - rules.before);
    const end = lowerBound(origins, (origin) => rules.originTime(origin) <= time + rules.after);
    const free = origins.slice(first, end).filter((origin) => !reportOf.has(origin));
    const origin = rules.choose(report, free);
    if (origin === undefined) return;
    originOf.set(report, origin);
    reportOf.set(origin, report);
  }

  function pairFrom(time: number): RepairedPairs<Report, Origin> {
    const from = lowerBound(reports, (report) => rules.reportTime(report) < time);
    const again = reports.slice(from);
    const old = again.map((report) => originOf.get(report));
    again.forEach(unpair);
    again.forEach(pair);
    const moved = again.filter((report, at) => originOf.get(report) !== old[at]);
    const touched = again.flatMap((report, at) => {
      const now = originOf.get(report);
      return now === old[at] ? [] : [old[at], now];
    });
    return { reports: moved, origins: touched.filter((origin) => origin !== undefined) };
  }

  /** Earlier reports cannot reach the origin. */
  const pairFromOrigin = (origin: Origin) => pairFrom(rules.originTime(origin) - rules.after);

  return {
    pairFrom,
    isEmpty: () => reports.length + origins.length === 0,
    addReport(report) {
      insertSorted(reports, report, rules.compareReports);
      return pairFrom(rules.reportTime(report));
    },
    addOrigin(origin) {
      insertSorted(origins, origin, rules.compareOrigins);
      return pairFromOrigin(origin);
    },
    removeOrigin(origin) {
      const report = reportOf.get(origin);
      removeSorted(origins, origin, rules.compareOrigins);
      if (report !== undefined) unpair(report);
      const { reports: moved, origins: touched } = pairFromOrigin(origin);
      return { reports: report === undefined ? moved : [...moved, report], origins: touched };
    },
    forgetReport(report) {
      removeSorted(reports, report, rules.compareReports);
      const origin = originOf.get(report);
      if (origin !== undefined) removeSorted(origins, origin, rules.compareOrigins);
      originOf.delete(report);
    },
    forgetOrigin(origin) {
      removeSorted(origins, origin, rules.compareOrigins);
      const report = reportOf.get(origin);
      if (report !== undefined) removeSorted(reports, report, rules.compareReports);
      reportOf.delete(origin);
    },
  };
}
