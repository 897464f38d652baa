// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has
// the focus and hears the keys (aria-activedescendant)
import type { NavigationEntry, SessionEntry, UnsentSession } from '../../../timeline/entry.ts';
import { visible } from '../../words/visible.ts';
import * as entryWords from '../../words/timeline/entry.ts';
import * as refusalWords from '../../words/refusal.ts';
import { clockTime, fullTime } from '../state/clock.ts';
import { KeyNames } from '../../parts/KeyNames.tsx';
import { isOnServer, keepsData, keyChanges } from '../../../timeline/query/entry-keys.ts';
import type { KeyChanges } from '../../../diff/key-changes.ts';
import type { TimelineView } from '../state/timeline-view.ts';

type RowPosition = {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly style: { readonly height: string; readonly transform: string };
};

type EntryRowProps = {
  readonly view: TimelineView;
  readonly entry: SessionEntry;
  readonly chosen: boolean;
  readonly place: RowPosition;
};

/** One request, or one change outside a request: the time, the request, and its effect on the session. */
export function EntryRow({ view, entry, chosen, place }: EntryRowProps) {
  const decode = view.source.value?.decode ?? (() => null);
  const changes = keyChanges(entry, decode);
  const compared = view.comparedFrom.value?.id === entry.id;
  return (
    <div
      class={`tl-row tl-${entry.kind}${compared ? ' tl-compared' : ''}`}
      id={place.id}
      role="option"
      aria-selected={chosen}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      style={place.style}
      onClick={() => view.choose(entry.id)}
    >
      <span class="tl-time" title={fullTime(entry.at)}>
        {clockTime(entry.at)}
      </span>
      {entry.kind === 'changed-outside' ? <Outside cause={entry.cause} /> : <Request entry={entry} />}
      <span class="tl-what">
        <span class="tl-kind">{entryWords.kinds[entry.kind]}</span>{' '}
        <Summary entry={entry} changes={changes} isSame={keepsData(entry, decode)} isId={isOnServer(entry, decode)} />
      </span>
    </div>
  );
}

function Outside({ cause }: { cause: string }) {
  return <span class="tl-path tl-cause">{entryWords.outsideCause(cause)}</span>;
}

function Request({ entry }: { entry: Extract<SessionEntry, { method: string }> }) {
  const { method, path, url, hop, status, redirectUrl } = entry;
  return (
    <>
      <span class="tl-method">{method}</span>
      <span class="tl-path" title={url}>
        {hop > 0 && (
          <span class="tl-hop" title={entryWords.hop(hop)}>
            ↳{' '}
          </span>
        )}
        <bdi>{visible(path)}</bdi>
        {redirectUrl !== null && <span class="quiet"> {entryWords.redirectsTo(shortAddress(redirectUrl, url))}</span>}
      </span>
      <span class={`tl-status${status >= 400 ? ' tl-status-bad' : ''}`}>{status}</span>
    </>
  );
}

/** Only path and query if the origin is the same. */
function shortAddress(address: string, base: string): string {
  if (!URL.canParse(address) || !URL.canParse(base)) return address;
  const { origin } = new URL(base);
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
}

type SummaryProps = {
  readonly entry: SessionEntry;
  readonly changes: KeyChanges | null;
  /** Whether the data are the same after a change outside a request. */
  readonly isSame: boolean;
  /** Whether the value is only an ID. */
  readonly isId: boolean;
};

function Summary({ entry, changes, isSame, isId }: SummaryProps) {
  switch (entry.kind) {
    case 'refused':
      return <span class="tl-rule">{entry.refused && refusalWords.refusal(entry.refused.rule)}</span>;
    case 'refreshed':
      if (isId) return <span class="quiet">{entryWords.sameId}</span>;
      return <span class="quiet">{entry.before === entry.after ? entryWords.sameValue : entryWords.sameData}</span>;
    case 'read-only':
    case 'sent':
      if (entry.unsent !== null) return <Unsent unsent={entry.unsent} />;
      return <span class="quiet">{entry.before === null ? entryWords.noSessionSent : entryWords.nothingSet}</span>;
    case 'missed':
      return <Elsewhere entry={entry} />;
    case 'created':
      return (
        <>
          {changes && <KeyNames changes={changes} />} {entry.unsent && <Unsent unsent={entry.unsent} />}
        </>
      );
    default:
      if (isSame) return <span class="quiet">{isId ? entryWords.sameId : entryWords.sameData}</span>;
      return (
        <>
          {changes && <KeyNames changes={changes} />} <Elsewhere entry={entry} />
        </>
      );
  }
}

function Elsewhere({ entry }: { entry: SessionEntry }) {
  const text = entry.kind === 'changed-outside' ? null : entryWords.elsewhereShort(entry);
  return text === null ? null : <span class="tl-rule">{text}</span>;
}

function Unsent({ unsent }: { unsent: UnsentSession }) {
  return <span class="tl-rule">{entryWords.unsentShort(unsent)}</span>;
}

/** A page load, as a quiet line between the entries. */
export function PageRow({ entry, place }: { entry: NavigationEntry; place: RowPosition }) {
  return (
    <div
      class="tl-row tl-page"
      id={place.id}
      role="option"
      aria-selected={false}
      aria-disabled="true"
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      style={place.style}
    >
      <span class="tl-time" title={fullTime(entry.at)}>
        {clockTime(entry.at)}
      </span>
      <span class="tl-page-name">
        {entry.leaves ? entryWords.leftFor : entryWords.wentTo} <bdi>{visible(entry.url)}</bdi>
      </span>
    </div>
  );
}
