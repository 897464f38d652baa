import { foldChange, foldReading, foldNavigation } from './fold-jar.ts';
import { foldResponse } from './fold-response.ts';
import { expireCookies } from './fold-expiry.ts';
import type { FoldContext, FoldResult } from './fold-context.ts';
import type { TimelineRecord } from './record.ts';
import type { FoldState } from './fold-state.ts';

/** Folds one record, in the records' order: returns the new state and the entries that the record makes. */
export function fold(state: FoldState, record: TimelineRecord, context: FoldContext): FoldResult {
  const expired = expireCookies(state, record.at, context);
  const folded = foldRecord(expired.state, record, context);
  const entries = state.recording ? [...expired.entries, ...folded.entries] : [];
  return { state: folded.state, entries };
}

function foldRecord(state: FoldState, record: TimelineRecord, context: FoldContext): FoldResult {
  switch (record.kind) {
    case 'response':
      return foldResponse(state, record, context);
    case 'change':
      return foldChange(state, record, context);
    case 'reading':
      return foldReading(state, record, context);
    case 'navigation':
      return foldNavigation(state, record, context);
    case 'recording':
      return { state: { ...state, recording: record.on }, entries: [] };
  }
}
