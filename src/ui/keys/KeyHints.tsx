import type { ReadingName } from '../../keyring/reading-names.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import { readingHints } from './reading-hints.ts';
import type { RingView } from './ring-view.ts';
import * as words from '../words/keys.ts';

/** Notes on the keys, and the readings with which a key would match. */
export function KeyHints({ view }: { view: RingView }) {
  const { notes } = view.ring.value;
  const hints = readingHints(view);
  if (notes.length + hints.length === 0) return null;
  return (
    <ul class="key-hints">
      {hints.map(({ line, to }) => (
        <li key={`${line} ${to}`} class="warn">
          <Icon shape={icons.error} />
          <span>
            {words.betterReading(line + 1, to)}{' '}
            <button type="button" class="link" onClick={() => chooseReading(view, line, to)}>
              {words.useReading}
            </button>
          </span>
        </li>
      ))}
      {notes.map((note, index) => (
        <li key={index} class={note.code === 'outer-spaces' || note.code === 'skipped' ? 'quiet' : 'warn'}>
          <Icon shape={icons.error} />
          <span>{words.ringNote(note)}</span>
        </li>
      ))}
    </ul>
  );
}

export function chooseReading(view: RingView, line: number, reading: ReadingName): void {
  view.editKeys({ readings: { ...view.settings.value.readings, [line]: reading } });
  view.flush();
}
