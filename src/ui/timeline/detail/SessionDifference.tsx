import { useMemo } from 'preact/hooks';
import { type Diff, diffValues } from '../../../diff/diff.ts';
import { countChanges } from '../../../diff/changed-paths.ts';
import { childCount } from '../../tree/children.ts';
import { marksOf } from '../../tree/marks-of.ts';
import { Tree } from '../../tree/Tree.tsx';
import * as dataWords from '../../words/data.ts';
import * as detailWords from '../../words/timeline/detail.ts';
import * as payloadWords from '../../words/payload.ts';
import { KeyNames } from '../../parts/KeyNames.tsx';
import { ShapeTree } from './ShapeTree.tsx';
import { comparable, type ComparedSides } from './sides.ts';
import { keyChangesOf } from '../../../diff/key-changes.ts';
import type { TimelineView } from '../state/timeline-view.ts';

type DifferenceProps = { readonly view: TimelineView; readonly pair: ComparedSides; readonly cookieId: string | null };

/** Both sessions as one tree: the later one, with added, changed, moved and removed parts marked in place. */
export function SessionDifference({ view, pair, cookieId }: DifferenceProps) {
  const values = useMemo(() => comparable(pair), [pair]);
  const diff = useMemo(() => values && diffValues(values.before, values.after), [values]);
  const marks = useMemo(() => diff && marksOf(diff), [diff]);
  if (values === null || diff === null || marks === null) return <Unshown pair={pair} />;
  const isEmpty = childCount(values.after) === 0 && marks.removed.size === 0 && values.after.type === 'dict';
  return (
    <div class="tl-data">
      <div class="data-head">
        <h4>{dataWords.data}</h4>
        <Summary diff={diff} isAlone={values.isAlone || pair.names.before === null} />
      </div>
      {isEmpty ? (
        <p class="note">{detailWords.emptyData}</p>
      ) : (
        <Tree view={view.panel} root={values.after} label={dataWords.data} marks={marks} cookieId={cookieId} />
      )}
    </div>
  );
}

function Summary({ diff, isAlone }: { diff: Diff; isAlone: boolean }) {
  if (isAlone) return null;
  if (diff.change === 'unchanged') return <span class="quiet">{detailWords.sameDataNote}</span>;
  const changes = keyChangesOf(diff);
  if (changes !== null) return <KeyNames changes={changes} />;
  return <span class="quiet">{dataWords.changedSummary(countChanges(diff))}</span>;
}

/** The text where one side has no data to compare. */
function Unshown({ pair: { before, after } }: { pair: ComparedSides }) {
  if (before === null && after === null) return null;
  const sides = [before, after].filter((side) => side !== null);
  if (sides.some(({ shape }) => shape !== null)) {
    return (
      <div class="tl-data">
        <div class="data-head">
          <h4>{dataWords.data}</h4>
          <span class="quiet">{detailWords.redactedData}</span>
        </div>
        <ShapeTree before={before?.shape ?? null} after={after?.shape ?? null} />
      </div>
    );
  }
  const problems = new Set(sides.map(({ candidate }) => problemOf(candidate)).filter((text) => text !== null));
  return (
    <>
      {[...problems].map((text) => (
        <p class="note" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}

function problemOf(candidate: NonNullable<ComparedSides['after']>['candidate']): string | null {
  if (candidate === null) return null;
  const { payload } = candidate;
  if (payload.code === 'on-server') return detailWords.serverData;
  if (payload.code === 'encrypted') return payloadWords.encryptedTitle;
  return payload.code === 'undecodable' ? payloadWords.payloadProblem(payload.problem) : null;
}
