import type { Candidate } from '../../inspect/inspection.ts';
import { otherVersions } from '../../inspect/versions.ts';
import { lengthText, relativeText } from '../words/durations.ts';
import { headlineOf } from '../view/headline.ts';
import type { Standing } from '../../site/standing.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { View } from '../view/view.ts';
import * as signatureWords from '../words/facts/signature.ts';
import * as verdictWords from '../words/verdict.ts';

type VerdictProps = {
  readonly view: View;
  readonly candidate: Candidate;
  /** Among the cookies of the site; null for a pasted value. */
  readonly standing?: Standing | null;
  /** Focuses the key field, if the view has one. */
  readonly onGiveKey?: () => void;
};

/** What the framework will do with the cookie on the next request, and the rule that decided. */
export function Verdict({ view, candidate, standing = null, onGiveKey }: VerdictProps) {
  const { outcome, rule, because, title, look, reason } = headlineOf(candidate, view.serverNow.value, standing);
  const { format } = candidate;
  return (
    <div class={`verdict tone-${look.tone}`} data-outcome={outcome} data-rule={rule} data-standing={standing?.code}>
      <Icon shape={look.icon} />
      <div>
        <output class="verdict-title">{title}</output>
        <p class="verdict-rule">
          {reason !== null && `${reason} `}
          {verdictWords.withVersions(verdictWords.verdictRule(because, factsOf(view, candidate)), {
            format,
            outcome,
            others: otherVersions(candidate, because),
          })}{' '}
          {candidate.timestamp.code === 'read' && verdictWords.otherClock(view.clockOffset.value)}
          {rule === 'no-key-given' && onGiveKey && (
            <>
              <button type="button" class="link" onClick={onGiveKey}>
                {verdictWords.giveKey}
              </button>
              {' · '}
            </>
          )}
          <a href={verdictWords.documentationLink(format, because)} target="_blank" rel="noreferrer">
            {verdictWords.documentation(format)}
            <Icon shape={icons.link} />
          </a>
        </p>
      </div>
    </div>
  );
}

function factsOf(view: View, candidate: Candidate): verdictWords.VerdictFacts {
  const { format, signature, timestamp, lifetime, lifetimeFrom, signer } = candidate;
  const { keys } = view.settings.value;
  const key = signature.code === 'valid' ? keys[signature.key] : undefined;
  return {
    format,
    line: key ? key.line + 1 : null,
    age: timestamp.code === 'read' ? relativeText(timestamp.signedAt, view.serverNow.value) : null,
    lifetime: lifetime === null ? null : lengthText(lifetime),
    lifetimeFrom,
    keys: keys.length,
    signer: signatureWords.signerText(format, signer),
    ...(signature.code === 'invalid' && signature.misfit && { misfit: { ...signature.misfit, digest: signer.digest } }),
  };
}
