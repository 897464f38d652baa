import { useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import * as barWords from '../words/timeline/bar.ts';
import * as fileWords from '../words/timeline/file.ts';
import * as timelineWords from '../words/timeline/timeline.ts';
import { exportEntries, exportKinds } from './state/export.ts';
import { readTimelineFile } from './state/import-file.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import { isOpen } from './state/sieve.ts';
import type { TimelineView } from './state/timeline-view.ts';

/** The title and the controls: recording, filter, export and import. */
export function TimelineBar({ view }: { view: TimelineView }) {
  const open = view.isOpen.value;
  const { entries, all } = view.shown.value;
  return (
    <div class="tl-bar">
      <h2>
        <button
          type="button"
          class="tl-title"
          aria-expanded={open}
          onClick={() => {
            view.setOpen(!open);
          }}
        >
          <span class="tl-twisty">
            <Icon shape={icons.open} />
          </span>
          {timelineWords.timeline}
        </button>
      </h2>
      <span class="quiet tl-count">{timelineWords.entries(entries.length, all)}</span>
      {open && <FoldButton view={view} />}
      {open && <Search view={view} />}
      {open && <Controls view={view} />}
    </div>
  );
}

function FoldButton({ view }: { view: TimelineView }) {
  const { foldable } = view.shown.value;
  const isUnfolded = view.unfolded.value;
  if (foldable === 0) return null;
  return (
    <button
      type="button"
      class="link tl-fold"
      title={barWords.foldTitle}
      aria-expanded={isUnfolded}
      onClick={() => {
        view.unfolded.value = !isUnfolded;
      }}
    >
      {isUnfolded ? barWords.foldRequests(foldable) : barWords.unfoldRequests(foldable)}
    </button>
  );
}

function Search({ view }: { view: TimelineView }) {
  const filter = view.filter.value;
  const others = !isOpen({ ...filter, text: '' });
  return (
    <>
      <input
        type="search"
        class="tl-search"
        value={filter.text}
        placeholder={barWords.searchValues}
        aria-label={barWords.searchValues}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          view.filter.value = { ...view.filter.peek(), text: currentTarget.value };
        }}
      />
      <button
        type="button"
        class={others ? 'tl-on' : ''}
        aria-expanded={view.showsFilter.value}
        onClick={() => {
          view.showsFilter.value = !view.showsFilter.value;
        }}
      >
        {barWords.filter}
      </button>
    </>
  );
}

function Controls({ view }: { view: TimelineView }) {
  const isLive = view.imported.value === null;
  return (
    <span class="tl-controls">
      {isLive && (
        <>
          <button
            type="button"
            aria-pressed={view.paused.value}
            class={view.paused.value ? 'tl-on' : ''}
            onClick={view.togglePause}
          >
            {barWords.pause}
          </button>
          <button
            type="button"
            onClick={() => {
              view.choose(null);
              view.comparedFrom.value = null;
              view.clear();
            }}
          >
            {barWords.clear}
          </button>
          <label class="check" title={barWords.preserveTitle}>
            <input type="checkbox" checked={view.preserve.value} onChange={view.togglePreserve} />
            {barWords.preserve}
          </label>
        </>
      )}
      <FileMenu view={view} />
    </span>
  );
}

function FileMenu({ view }: { view: TimelineView }) {
  const input = useRef<HTMLInputElement>(null);
  const all = view.source.value?.entries ?? [];
  const exports = exportKinds.map((kind) => ({
    label: fileWords.exportKinds[kind],
    run: () => exportEntries(view, all, kind),
  }));
  const importing = { label: fileWords.importFile, run: () => input.current?.click() };
  return (
    <>
      <MenuButton
        text={fileWords.exportMenu}
        label={fileWords.exportMenuLabel}
        items={all.length > 0 ? [...exports, importing] : [importing]}
      />
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={input}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void readTimelineFile(view, file);
          // Cleared, so that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
