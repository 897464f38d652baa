import { useEffect, useMemo } from 'preact/hooks';
import { defaultLimits } from '../../timeline/options.ts';
import type { Recording } from '../view/host.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import * as barWords from '../words/timeline/bar.ts';
import * as timelineWords from '../words/timeline/timeline.ts';
import { Detail } from './detail/Detail.tsx';
import { EntryList } from './list/EntryList.tsx';
import { Filters } from './list/Filters.tsx';
import { ImportedNote, ImportProblemNote } from './Imported.tsx';
import { KeyHistory } from './detail/KeyHistory.tsx';
import { keyMenu } from './state/key-menu.ts';
import { Resizer } from './Resizer.tsx';
import { watchRoom } from './state/panel-height.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { createTimelineView, type TimelineView } from './state/timeline-view.ts';

/** The timeline, at the bottom of the panel, so that the sessions stay visible. */
export function Timeline({ panel, recording }: { panel: PanelView; recording: Recording }) {
  const room = useMemo(watchRoom, []);
  const view = useMemo(() => createTimelineView(panel, recording, room.hasRoom), [panel, recording, room]);
  useEffect(() => room.stop, [room]);
  useEffect(() => {
    panel.rowMenu.value = keyMenu(view);
    return () => {
      panel.rowMenu.value = null;
      view.dispose();
    };
  }, [panel, view]);
  const { kind } = panel.screen.value;
  if (view.source.value === null || (kind === 'no-site' && view.imported.value === null)) return null;
  const isOpen = view.isOpen.value;
  const height = view.height.value;
  return (
    <section
      class={`timeline${isOpen ? '' : ' timeline-closed'}`}
      aria-label={timelineWords.timeline}
      aria-busy={view.reading.value !== null}
      style={isOpen && height !== null ? { '--tl-height': `${height}px` } : {}}
    >
      {isOpen && <Resizer view={view} />}
      <TimelineBar view={view} />
      {isOpen && <Body view={view} />}
    </section>
  );
}

function Body({ view }: { view: TimelineView }) {
  const { entries, all, dropped } = view.shown.value;
  const isImported = view.imported.value !== null;
  const source = view.source.value;
  const chosen = view.chosen.value;
  const asked = view.keyAsked.value;
  const screen = view.panel.screen.value;
  if (source === null) return null;
  return (
    <>
      {view.showsFilter.value && <Filters view={view} />}
      <ImportProblemNote view={view} />
      <ImportedNote view={view} />
      <Working view={view} />
      {!isImported && screen.kind === 'no-access' && <p class="tl-note">{timelineWords.withoutAccess(source.host)}</p>}
      {!isImported && view.paused.value && <p class="tl-note">{barWords.paused}</p>}
      {dropped > 0 && (
        <p class="tl-note">
          {isImported ? timelineWords.droppedBefore(dropped) : timelineWords.dropped(dropped, defaultLimits)}
        </p>
      )}
      <div class={`tl-body${chosen || asked ? ' tl-body-split' : ''}`}>
        {entries.length === 0 ? <Empty host={source.host} isFiltered={all > 0} /> : <EntryList view={view} />}
        {asked ? (
          <KeyHistory view={view} source={source} asked={asked} />
        ) : (
          chosen && <Detail view={view} source={source} entry={chosen} />
        )}
      </div>
    </>
  );
}

/** Progress of reading and exporting, so that nobody mistakes a part for the whole. */
function Working({ view }: { view: TimelineView }) {
  const reading = view.imported.value === null ? view.reading.value : null;
  const exporting = view.exporting.value;
  return (
    <>
      {reading && <p class="tl-note">{timelineWords.reading(reading)}</p>}
      {exporting && <p class="tl-note">{timelineWords.exporting(exporting)}</p>}
    </>
  );
}

function Empty({ host, isFiltered }: { host: string; isFiltered: boolean }) {
  if (isFiltered) return <p class="tl-empty quiet">{timelineWords.noMatch}</p>;
  return (
    <div class="tl-empty tl-none">
      <p class="empty-title">{timelineWords.emptyTitle}</p>
      <p class="quiet">{timelineWords.empty(host)}</p>
    </div>
  );
}
