import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { DroppedFile } from './DroppedFile.tsx';
import { KeyHints } from './KeyHints.tsx';
import { focusOn, focusPlaces } from '../parts/focus-places.ts';
import type { RingView } from './ring-view.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import * as words from '../words/keys.ts';

const mostRows = 6;

/** The secret keys of this site, one per line, current first, masked until revealed. */
export function KeyField({ view, children }: { view: RingView; children?: ComponentChildren }) {
  const revealed = useSignal(false);
  const drop = useDroppedFile(view);
  const { secrets, keys } = view.settings.value;
  // Typing is saved after a short delay, so the rest must be saved before the view closes.
  useEffect(() => {
    addEventListener('pagehide', view.flush);
    return () => {
      removeEventListener('pagehide', view.flush);
      view.flush();
    };
  }, [view]);
  const isEmpty = secrets === '';
  return (
    <div
      class={drop.isOver.value ? 'key-field drop-here' : 'key-field'}
      onDragOver={drop.onDragOver}
      onDragLeave={drop.onDragLeave}
      onDrop={drop.onDrop}
    >
      <div class="key-head">
        <label for={focusPlaces.keyField}>{words.secretKey}</label>
        {!isEmpty && (
          <button
            type="button"
            class="link"
            onClick={() => {
              revealed.value = !revealed.value;
            }}
          >
            {revealed.value ? words.hide : words.reveal}
          </button>
        )}
        {/* Keys can be there without the text that they were read from, where storage lost it. */}
        {(!isEmpty || keys.length > 0) && (
          <button
            type="button"
            class="link"
            title={words.forgetTitle}
            onClick={() => {
              view.forget();
              // The button disappears together with the keys.
              focusOn('keyField');
            }}
          >
            {words.forget}
          </button>
        )}
      </div>
      <textarea
        id={focusPlaces.keyField}
        class={revealed.value ? 'secret' : 'secret masked'}
        rows={Math.min(secrets.split('\n').length, mostRows)}
        value={secrets}
        placeholder={words.secretPlaceholder}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby={isEmpty ? `${focusPlaces.keyField}-help` : undefined}
        onInput={({ currentTarget }) => view.editKeys({ secrets: currentTarget.value })}
        onBlur={view.flush}
      />
      <DroppedFile view={view} drop={drop} />
      {isEmpty ? (
        <p class="help" id={`${focusPlaces.keyField}-help`}>
          {words.secretHelp}
        </p>
      ) : (
        <>
          <KeepOnDisk view={view} />
          <KeyHints view={view} />
          {children}
        </>
      )}
    </div>
  );
}

function KeepOnDisk({ view }: { view: RingView }) {
  const { keepOnDisk } = view.settings.value;
  return (
    <label class="check" title={words.keepOnDiskTitle}>
      <input
        type="checkbox"
        checked={keepOnDisk}
        onChange={({ currentTarget }) => {
          view.edit({ keepOnDisk: currentTarget.checked });
          view.flush();
        }}
      />
      <span>{words.keepOnDisk}</span>
    </label>
  );
}
