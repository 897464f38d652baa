import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Candidate } from '../../inspect/inspection.ts';
import { lengthText } from '../words/durations.ts';
import { parseDuration } from './parse-duration.ts';
import { LifetimeSource } from './Until.tsx';
import type { View } from '../view/view.ts';
import * as words from '../words/facts/expiry.ts';

/** The lifetime for this site and where it is known from, editable in place: seconds, `31 days`, `timedelta(hours=1)`. */
export function Lifetime({ view, candidate }: { view: View; candidate: Candidate }) {
  const { format, lifetime } = candidate;
  const typed = useSignal<string | null>(null);
  const problemId = useId();
  const { lifetimes } = view.settings.value;
  const own = lifetimes[format] !== undefined;
  const shown = typed.value ?? (lifetime === null ? '' : exactText(lifetime));
  const isBad = typed.value !== null && typed.value.trim() !== '' && parseDuration(typed.value) === null;

  const save = (text: string) => {
    const seconds = parseDuration(text);
    const { [format]: _, ...others } = lifetimes;
    if (seconds !== null) view.edit({ lifetimes: { ...others, [format]: seconds } });
    else if (text.trim() === '') view.edit({ lifetimes: others });
    else return;
    view.flush();
    typed.value = null;
  };
  return (
    <span class="lifetime">
      <label>
        <span class="lifetime-name">{words.lifetimeSetting(format)}</span>{' '}
        <input
          type="text"
          class="short"
          value={shown}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isBad}
          aria-describedby={isBad ? problemId : undefined}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          onChange={({ currentTarget }) => save(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            typed.value = null;
            event.stopPropagation();
          }}
        />
      </label>
      {!own && lifetime !== null && <LifetimeSource candidate={candidate} />}
      {own && (
        <button type="button" class="link" onClick={() => save('')}>
          {words.lifetimeReset}
        </button>
      )}
      {isBad && (
        <span class="problem" id={problemId}>
          {words.lifetimeBad}
        </span>
      )}
    </span>
  );
}

/** A text that parses back to the same number of seconds. */
function exactText(seconds: number): string {
  const text = lengthText(seconds);
  return parseDuration(text) === seconds ? text : `${seconds} s`;
}
