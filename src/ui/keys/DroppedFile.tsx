import { visible } from '../words/visible.ts';
import * as words from '../words/keys.ts';
import type { RingView } from './ring-view.ts';
import type { useDroppedFile } from './use-dropped-file.ts';

/** What became of a file that was dropped on the field, until the field holds something else. */
export function DroppedFile({ view, drop }: { view: RingView; drop: ReturnType<typeof useDroppedFile> }) {
  const dropped = drop.dropped.value;
  const name = dropped === null ? '' : visible(dropped.name);
  const isStale = dropped?.problem === null && dropped.text !== view.settings.value.secrets;
  return (
    <output class="help">
      {dropped !== null && dropped.problem !== null && words.keyFileProblems[dropped.problem](name)}
      {dropped?.problem === null && !isStale && (
        <>
          {words.fileTaken(name)}{' '}
          <button type="button" class="link" onClick={() => drop.undo(dropped.before)}>
            {words.undoFile}
          </button>
        </>
      )}
    </output>
  );
}
