import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { View } from './view.ts';
import * as words from './words.ts';

/** The secret keys of this site: hidden until revealed, one per line, current first. */
export function KeyField({ view }: { view: View }) {
  const revealed = useSignal(false);
  const id = useId();
  const { secrets, keepOnDisk } = view.settings.value;
  // Typing rests a moment before it is saved: what is unsaved must not be lost with the view.
  useEffect(() => {
    addEventListener('pagehide', view.flush);
    return () => {
      removeEventListener('pagehide', view.flush);
      view.flush();
    };
  }, [view]);
  const lines = secrets.split('\n').length;
  return (
    <div class="key-field">
      <div class="key-head">
        <label for={id}>{words.secretKey}</label>
        {secrets !== '' && (
          <button
            type="button"
            class="link"
            aria-pressed={revealed.value}
            onClick={() => {
              revealed.value = !revealed.value;
            }}
          >
            {revealed.value ? words.hide : words.reveal}
          </button>
        )}
        {secrets !== '' && (
          <button type="button" class="link" title={words.forgetTitle} onClick={view.forget}>
            {words.forget}
          </button>
        )}
      </div>
      <textarea
        id={id}
        class={revealed.value ? 'secret' : 'secret masked'}
        rows={Math.min(Math.max(lines, 1), 6)}
        value={secrets}
        placeholder={words.secretPlaceholder}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => view.edit({ secrets: currentTarget.value })}
        onBlur={view.flush}
      />
      <p class="help" id={`${id}-help`}>
        {words.secretHelp}
      </p>
      {secrets !== '' && (
        <label class="check" title={words.keepOnDiskTitle}>
          <input
            type="checkbox"
            checked={keepOnDisk}
            onChange={({ currentTarget }) => {
              view.edit({ keepOnDisk: currentTarget.checked });
              view.flush();
            }}
          />
          {words.keepOnDisk} <span class="quiet">{words.kept(keepOnDisk)}</span>
        </label>
      )}
    </div>
  );
}
