import { type EntryKind, entryKinds } from '../../../timeline/entry.ts';
import { noFilter, type TimelineFilter } from '../../../timeline/query/filter.ts';
import * as barWords from '../../words/timeline/bar.ts';
import * as entryWords from '../../words/timeline/entry.ts';
import { isOpen } from '../state/sieve.ts';
import type { TimelineView } from '../state/timeline-view.ts';

/** Filters by path, key and kind. With no kind pressed, all kinds are shown. */
export function Filters({ view }: { view: TimelineView }) {
  const filter = view.filter.value;
  const edit = (change: Partial<TimelineFilter>) => {
    view.filter.value = { ...view.filter.peek(), ...change };
  };
  const toggle = (kind: EntryKind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    edit({ kinds });
  };
  return (
    <div class="tl-filters">
      <Part label={barWords.filterPath} value={filter.path} onEdit={(path) => edit({ path })} />
      <Part label={barWords.filterKey} value={filter.key} onEdit={(key) => edit({ key })} />
      <fieldset class="tl-kinds" aria-label={barWords.kindsLabel}>
        {entryKinds.map((kind) => (
          <button type="button" key={kind} aria-pressed={filter.kinds.has(kind)} onClick={() => toggle(kind)}>
            {entryWords.kinds[kind]}
          </button>
        ))}
      </fieldset>
      {!isOpen(filter) && (
        <button type="button" class="link" onClick={() => edit(noFilter)}>
          {barWords.noFilter}
        </button>
      )}
    </div>
  );
}

function Part({ label, value, onEdit }: { label: string; value: string; onEdit: (value: string) => void }) {
  return (
    <label class="tl-part">
      {label}{' '}
      <input
        type="text"
        class="mono"
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
    </label>
  );
}
