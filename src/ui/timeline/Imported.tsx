import * as words from '../words/timeline/file.ts';
import { fullTime } from './state/clock.ts';
import type { TimelineView } from './state/timeline-view.ts';

/** Says that the timeline is from a file, and leads back to the tab's. */
export function ImportedNote({ view }: { view: TimelineView }) {
  const copy = view.imported.value;
  if (copy === null) return null;
  return (
    <p class="tl-note tl-imported">
      <span>
        <strong>{words.imported(copy.host)}</strong> {words.engines[copy.engine]}, {fullTime(copy.exportedAt)}
        {copy.redacted && `, ${words.importedRedacted}`}
      </span>
      <button type="button" onClick={() => view.show(null)}>
        {words.backToLive}
      </button>
    </p>
  );
}

/** Why a file can't be shown. */
export function ImportProblemNote({ view }: { view: TimelineView }) {
  const problem = view.importProblem.value;
  return (
    <output class="tl-problem">
      {problem !== null && (
        <span class="tl-note problem">
          {problem.code === 'unreadable' ? words.unreadableFile : words.importProblem(problem)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              view.importProblem.value = null;
            }}
          >
            {words.dismiss}
          </button>
        </span>
      )}
    </output>
  );
}
