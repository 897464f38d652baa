import { Icon } from '../../parts/Icon.tsx';
import { absoluteTime } from '../../words/dates.ts';
import { looks } from '../../view/verdict-looks.ts';
import * as detailWords from '../../words/timeline/detail.ts';
import * as expiryWords from '../../words/facts/expiry.ts';
import * as signatureWords from '../../words/facts/signature.ts';
import * as verdictWords from '../../words/verdict.ts';
import { bytes } from '../../words/numbers.ts';
import { signerOf } from '../../facts/signer-of.ts';
import type { PanelView } from '../../panel-state/panel-view.ts';
import type { SessionSide } from './side.ts';

type SideFactsProps = { readonly view: PanelView; readonly name: string; readonly side: SessionSide | null };

/** One of the two sessions: its verdict at that time, its signature and its signing time. */
export function SideFacts({ view, name, side }: SideFactsProps) {
  return (
    <div class="tl-side">
      <h4>{name}</h4>
      {side === null ? <p class="quiet">{detailWords.noCookie}</p> : <Facts view={view} side={side} />}
    </div>
  );
}

function Facts({ view, side }: { view: PanelView; side: SessionSide }) {
  const { verdict, candidate, isVerified, size } = side;
  const timestamp = candidate?.timestamp;
  return (
    <>
      {verdict === null ? <p class="quiet">{detailWords.notASession}</p> : <SideVerdict verdict={verdict} />}
      <p class="quiet tl-side-facts">
        {candidate && isVerified && (
          <span>
            {signatureWords.signedBy}: {signerOf(view, candidate)}
          </span>
        )}
        {timestamp?.code === 'read' && (
          <span>
            {expiryWords.signedAt} {absoluteTime(timestamp.signedAt) ?? timestamp.signedAt}
          </span>
        )}
        <span>{bytes(size)}</span>
      </p>
    </>
  );
}

function SideVerdict({ verdict: { format, rule, outcome } }: { verdict: NonNullable<SessionSide['verdict']> }) {
  const { tone, icon } = looks[outcome];
  return (
    <p class={`tl-verdict tone-${tone}`}>
      <Icon shape={icon} /> <span title={detailWords.judgedThen}>{verdictWords.verdictTitleThen(format, rule)}</span>
    </p>
  );
}
