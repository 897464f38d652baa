import { Icon } from '../../parts/Icon.tsx';
import { absoluteTime } from '../../words/time.ts';
import { looks } from '../../view/verdict-looks.ts';
import * as words from '../../words/words.ts';
import * as laterWords from '../../words/later.ts';
import * as timelineWords from '../../words/timeline.ts';
import { signerOf } from '../../facts/SignatureFacts.tsx';
import type { PanelView } from '../../panel-state/panel-view.ts';
import type { Side } from './side.ts';

type SideFactsProps = { readonly view: PanelView; readonly name: string; readonly side: Side | null };

/** One session of the two: its verdict at that time, its signature and its clock. */
export function SideFacts({ view, name, side }: SideFactsProps) {
  return (
    <div class="tl-side">
      <h4>{name}</h4>
      {side === null ? <p class="quiet">{timelineWords.noCookie}</p> : <Facts view={view} side={side} />}
    </div>
  );
}

function Facts({ view, side }: { view: PanelView; side: Side }) {
  const { verdict, candidate, isVerified, size } = side;
  const timestamp = candidate?.timestamp;
  return (
    <>
      {verdict === null ? <p class="quiet">{timelineWords.notASession}</p> : <SideVerdict verdict={verdict} />}
      <p class="quiet tl-side-facts">
        {candidate && isVerified && (
          <span>
            {words.signedBy}: {signerOf(view, candidate)}
          </span>
        )}
        {timestamp?.code === 'read' && (
          <span>
            {laterWords.signedAt} {absoluteTime(timestamp.signedAt) ?? timestamp.signedAt}
          </span>
        )}
        <span>{words.bytes(size)}</span>
      </p>
    </>
  );
}

function SideVerdict({ verdict: { format, rule, outcome } }: { verdict: NonNullable<Side['verdict']> }) {
  const { tone, icon } = looks[outcome];
  return (
    <p class={`tl-verdict tone-${tone}`}>
      <Icon shape={icon} /> <span>{words.verdictTitle(format, rule)}</span>
    </p>
  );
}
