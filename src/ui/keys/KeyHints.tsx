import { offersOf, type RingNote } from '../../keyring/notes.ts';
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
  const proven = new Set(hints.map(({ line }) => line));
  // The hint above already offers it.
  const others = notes.filter((note) => offersOf(note).length === 0 || !('line' in note && proven.has(note.line)));
  if (others.length + hints.length === 0) return null;
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
      {others.map((note, index) => (
        <li key={index} class={note.code === 'outer-spaces' || note.code === 'skipped' ? 'quiet' : 'warn'}>
          <Icon shape={icons.error} />
          <span>
            {note.code === 'skipped' ? words.linesTaken(linesOf(view), note.lines.length) : words.ringNote(note)}
            <Offer view={view} note={note} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The lines whose keys are used, in order. */
function linesOf(view: RingView): number[] {
  return [...new Set(view.ring.value.keys.map(({ line }) => line))].toSorted((a, b) => a - b);
}

function Offer({ view, note }: { view: RingView; note: RingNote }) {
  const [offer] = offersOf(note);
  if (offer === undefined || !('line' in note)) return null;
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={() => chooseReading(view, note.line, offer.reading)}>
        {words.takeReading(offer.reading)}
      </button>
    </>
  );
}

export function chooseReading(view: RingView, line: number, reading: ReadingName): void {
  view.editKeys({ readings: { ...view.settings.value.readings, [line]: reading } });
  view.flush();
}
