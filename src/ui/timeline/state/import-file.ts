import { importTimeline } from '../../../timeline/file/import.ts';
import type { TimelineView } from './timeline-view.ts';

/** Shows the timeline in a file, or says what is wrong with the file. */
export async function readTimelineFile(view: TimelineView, file: Blob): Promise<void> {
  // A file that was moved or changed after being chosen can't be read.
  const text = await file.text().catch(() => null);
  const read = text === null ? null : importTimeline(text);
  if (read?.ok) {
    view.importProblem.value = null;
    view.show(read.value);
  } else {
    view.importProblem.value = read === null ? { code: 'unreadable' } : read.problem;
  }
}
