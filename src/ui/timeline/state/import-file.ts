import { importTimeline } from '../../../timeline/file/import.ts';
import type { TimelineView } from './timeline-view.ts';

/** Shows the timeline that a file holds, or says what is wrong with it. */
export async function readTimelineFile(view: TimelineView, file: Blob): Promise<void> {
  // A file that was moved or changed since it was chosen cannot be read.
  const text = await file.text().catch(() => null);
  const read = text === null ? null : importTimeline(text);
  if (read?.ok) {
    view.importProblem.value = null;
    view.show(read.value);
  } else {
    view.importProblem.value = read === null ? { code: 'unreadable' } : read.problem;
  }
}
