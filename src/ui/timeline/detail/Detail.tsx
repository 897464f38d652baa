import { useMemo } from 'preact/hooks';
import * as icons from '../../parts/icons.ts';
import { visible } from '../../words/visible.ts';
import * as detailWords from '../../words/timeline/detail.ts';
import * as entryWords from '../../words/timeline/entry.ts';
import * as fileWords from '../../words/timeline/file.ts';
import { clockTime, fullTime } from '../state/clock.ts';
import { focusList } from '../list/EntryList.tsx';
import { CookieHeader } from './CookieHeader.tsx';
import { exportEntries, exportKinds } from '../state/export.ts';
import { down, IconButton, up } from '../../parts/IconButton.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { nestedKeysAtRisk } from './nested.ts';
import { SessionDifference } from './SessionDifference.tsx';
import { SideFacts } from './SideFacts.tsx';
import { otherOriginOf, pairOf } from './sides.ts';
import { isOnServer } from '../../../timeline/query/entry-keys.ts';
import type { TimelineSource } from '../state/source.ts';
import type { SessionEntry } from '../../../timeline/entry.ts';
import type { TimelineView } from '../state/timeline-view.ts';

type DetailProps = { readonly view: TimelineView; readonly source: TimelineSource; readonly entry: SessionEntry };

/** The selected entry: what it did, and the session before and after. */
export function Detail({ view, source, entry }: DetailProps) {
  const from = view.comparedFrom.value;
  const settings = view.panel.settings.value;
  const origin = originOf(view);
  const pair = useMemo(
    () => pairOf(entry, from, { source, settings, origin }),
    [entry, from, source, settings, origin],
  );
  const other = otherOriginOf(entry, origin);
  const format = pair.after?.verdict?.format;
  const atRisk = nestedKeysAtRisk(entry, { source, settings });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    view.step(step);
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only the keys that bubble up from within
    <section class="tl-detail" aria-label={detailWords.detailLabel} onKeyDown={onKeyDown}>
      <DetailHead view={view} entry={entry} />
      {from !== null && <Comparing view={view} from={from} />}
      <p class="tl-sentence">
        {entryWords.whatHappened(entry, isOnServer(entry, source.decode))}
        {entry.kind !== 'changed-outside' && entryWords.more(entry).map((sentence) => ` ${sentence}`)}
        {format && atRisk.length > 0 && ` ${entryWords.nestedAtRisk(format, atRisk.map(visible))}`}
        {entry.kind === 'changed-outside' && entry.since !== null && (
          <>
            {' '}
            {entryWords.between} {clockTime(entry.since)} {entryWords.and} {clockTime(entry.at)}.
          </>
        )}
      </p>
      <EntryFacts entry={entry} />
      <CookieHeader view={view} entry={entry} />
      {other !== null && <p class="note">{detailWords.otherOrigin(other)}</p>}
      <div class="tl-sides">
        {pair.names.before !== null && <SideFacts view={view.panel} name={pair.names.before} side={pair.before} />}
        <SideFacts view={view.panel} name={pair.names.after} side={pair.after} />
      </div>
      <SessionDifference view={view} pair={pair} cookieId={entry.cookie?.id ?? null} />
    </section>
  );
}

/** The site whose keys the panel has; null while an imported timeline is shown. */
function originOf(view: TimelineView): string | null {
  const snapshot = view.panel.host.snapshot.value;
  return view.imported.value === null && 'site' in snapshot ? snapshot.site.origin : null;
}

/** `POST /login`, or a name for a change outside a request. */
export function nameOf(entry: SessionEntry): string {
  return entry.kind === 'changed-outside' ? entryWords.outsideName : `${entry.method} ${visible(entry.path)}`;
}

function DetailHead({ view, entry }: { view: TimelineView; entry: SessionEntry }) {
  const items = exportKinds.map((kind) => ({
    label: fileWords.exportKinds[kind],
    run: () => exportEntries(view, [entry], kind),
  }));
  return (
    <header class="tl-detail-head">
      <h3 class="break" title={entry.kind === 'changed-outside' ? undefined : entry.url}>
        <bdi>{nameOf(entry)}</bdi>{' '}
        {entry.kind !== 'changed-outside' && (
          <span class={`tl-kind tl-${entry.kind}`}>{entryWords.kinds[entry.kind]}</span>
        )}
      </h3>
      <span class="tl-detail-actions">
        <button
          type="button"
          title={detailWords.compareTitle}
          onClick={() => {
            view.comparedFrom.value = entry;
          }}
        >
          {detailWords.compareFrom}
        </button>
        <MenuButton text={fileWords.copyEntry} label={fileWords.entryMenuLabel} items={items} />
        <IconButton label={detailWords.earlier} shape={up} onClick={() => view.step(-1)} />
        <IconButton label={detailWords.later} shape={down} onClick={() => view.step(1)} />
        <IconButton
          label={detailWords.closeDetail}
          shape={icons.close}
          onClick={() => {
            view.choose(null);
            focusList();
          }}
        />
      </span>
    </header>
  );
}

function Comparing({ view, from }: { view: TimelineView; from: SessionEntry }) {
  return (
    <p class="tl-comparing">
      <span class="break">{detailWords.comparing(`${clockTime(from.at)} ${nameOf(from)}`)}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          view.comparedFrom.value = null;
        }}
      >
        {detailWords.stopComparing}
      </button>
    </p>
  );
}

/** The time, the status and the cookie. */
function EntryFacts({ entry }: { entry: SessionEntry }) {
  const { cookie } = entry;
  return (
    <p class="tl-facts">
      <span>{fullTime(entry.at)}</span>
      {entry.kind !== 'changed-outside' && (
        <span class="break">
          {detailWords.status} {entry.status} {entry.redirectUrl !== null && entryWords.redirectsTo(entry.redirectUrl)}
          {entry.hop > 0 && ` (${entryWords.hop(entry.hop)})`}
        </span>
      )}
      {cookie && (
        <span class="break">
          {detailWords.cookie} <bdi class="mono">{visible(cookie.name)}</bdi> {cookie.domain}
          <bdi>{visible(cookie.path)}</bdi>
        </span>
      )}
    </p>
  );
}
