import { useEffect, useRef } from 'preact/hooks';
import { keyHistory, type KeyValue } from '../../../timeline/query/key-history.ts';
import * as icons from '../../parts/icons.ts';
import { visible } from '../../words/visible.ts';
import * as words from '../../words/timeline/key-history.ts';
import { clockTime } from '../state/clock.ts';
import { nameOf } from './Detail.tsx';
import { focusList } from '../list/EntryList.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import type { TimelineSource } from '../state/source.ts';
import type { TimelineView } from '../state/timeline-view.ts';

type KeyHistoryProps = {
  readonly view: TimelineView;
  readonly source: TimelineSource;
  readonly asked: { readonly cookieId: string; readonly key: string };
};

/** The past values of one key, oldest first, and the entries that set them. */
export function KeyHistory({ view, source, asked }: KeyHistoryProps) {
  void view.shown.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [asked]);
  const history = keyHistory(source.entries, asked, source.decode);
  return (
    <section class="tl-detail" aria-label={`${words.historyOf} ${asked.key}`}>
      <header class="tl-detail-head">
        <h3 class="break" ref={heading} tabIndex={-1}>
          {words.historyOf} <bdi class="mono">{visible(asked.key)}</bdi>{' '}
          <span class="quiet">{words.historyValues(history.length)}</span>
        </h3>
        <IconButton
          label={words.closeHistory}
          shape={icons.close}
          onClick={() => {
            view.keyAsked.value = null;
            focusList();
          }}
        />
      </header>
      {history.length === 0 && <p class="note">{words.noHistory}</p>}
      <ol class="tl-history">
        {history.map((value, index) => (
          <HistoryLine key={`${index} ${value.entry?.id}`} view={view} value={value} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ view, value: { value, entry } }: { view: TimelineView; value: KeyValue }) {
  return (
    <li>
      <bdi class={`mono break${value === null ? ' quiet' : ''}`}>{value ?? words.notThere}</bdi>
      {entry === null || entry.kind === 'navigation' ? (
        <span class="quiet">{words.historyStart}</span>
      ) : (
        <button type="button" class="link" onClick={() => view.choose(entry.id)}>
          {clockTime(entry.at)} <bdi>{nameOf(entry)}</bdi>
        </button>
      )}
    </li>
  );
}
