import { inspectSettings } from '../../../site/inspect-settings.ts';
import type { Entry } from '../../../timeline/entry.ts';
import { exportTimeline, type ValueSummary } from '../../../timeline/file/export.ts';
import { valuesOf } from '../../../timeline/query/filter.ts';
import { createReader } from '../../../timeline/reader.ts';
import * as words from '../../words/timeline/file.ts';
import { inSlices } from './slices.ts';
import type { TimelineSource } from './source.ts';
import type { TimelineView } from './timeline-view.ts';

/** The kinds of export, for one entry or all of them. */
export type ExportKind = 'copy' | 'copy-redacted' | 'save' | 'save-redacted';

export const exportKinds = ['copy', 'copy-redacted', 'save', 'save-redacted'] as const satisfies readonly ExportKind[];

/** Exports to the clipboard, or to a file. */
export function exportEntries(view: TimelineView, entries: readonly Entry[], kind: ExportKind): void {
  const source = view.source.peek();
  if (source === null || view.exporting.peek() !== null) return;
  const redact = kind.endsWith('redacted') || view.imported.peek()?.redacted === true;
  const exportedAt = Date.now();
  const { host, engine } = source;
  const whole = entries.length !== 1;
  const dropped = whole ? source.dropped() : 0;
  summarizeAll(view, { source, entries: [...entries], exportedAt }, (stored, summarize) => {
    const text = JSON.stringify(
      exportTimeline(stored, { exportedAt, host, engine, dropped, redact, summarize }),
      null,
      1,
    );
    if (kind.startsWith('copy')) void view.panel.copy(text, whole ? words.copiedTimeline : words.copiedEntry);
    else view.recording.download(fileName(host, exportedAt, redact), text);
  });
}

type ExportRequest = {
  readonly source: TimelineSource;
  readonly entries: readonly Entry[];
  readonly exportedAt: number;
};
type Summarize = (value: string, cookieName: string) => ValueSummary;

/** Each value is decoded and verified, which takes a while for thousands of them, so this runs in slices. */
function summarizeAll(
  view: TimelineView,
  { source, entries, exportedAt }: ExportRequest,
  done: (entries: readonly Entry[], summarize: Summarize) => void,
): void {
  const summarize = remembering(summarizer(view, source, exportedAt));
  let at = 0;
  inSlices({
    step: () => {
      const entry = entries[at];
      if (entry === undefined) return false;
      if (entry.kind !== 'navigation') for (const value of valuesOf(entry)) summarize(value, entry.cookie?.name ?? '');
      at += 1;
      return true;
    },
    pause: () => {
      view.exporting.value = { done: at, all: entries.length };
      return true;
    },
    end: () => {
      view.exporting.value = null;
      done(entries, summarize);
    },
  });
}

/** A file describes each value once, under its first cookie name. */
function remembering(summarize: Summarize): Summarize {
  const known = new Map<string, ValueSummary>();
  return (value, name) => {
    const summary = known.get(value) ?? summarize(value, name);
    known.set(value, summary);
    return summary;
  };
}

function summarizer(view: TimelineView, source: TimelineSource, exportedAt: number): Summarize {
  const reader = createReader(inspectSettings(view.panel.settings.peek()));
  return (value, name) => {
    const known = source.known(value);
    if (known === null) return reader.summarize(value, name, exportedAt / 1000);
    const { size, format, verdict, shape } = known;
    return { size, format, verdict, shape };
  };
}

/** `decant-localhost-2026-11-23-0930.json`, with the time in UTC. */
export function fileName(host: string, at: number, redacted: boolean): string {
  const time = new Date(at).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
  return `decant-${host.replace(/[^\w.-]/g, '_')}-${time}${redacted ? '-redacted' : ''}.json`;
}
