import type { Candidate } from '../session/inspection.ts';
import { verdictOf } from '../session/verdict.ts';
import { AnywayNote } from './AnywayNote.tsx';
import { Icon } from './Icon.tsx';
import { looks } from './verdict-looks.ts';
import type { View } from './view.ts';
import * as words from './words.ts';

/** What the framework will do with the cookie on the next request, and whose key it was; the panel tells the rule. */
export function PopupVerdict({ view, candidate }: { view: View; candidate: Candidate }) {
  const { outcome, rule } = verdictOf(candidate, view.host.now.value);
  const { tone, icon } = looks[outcome];
  const { format, signature } = candidate;
  const { keys } = view.settings.value;
  const key = signature.code === 'valid' ? keys[signature.key] : undefined;
  return (
    <div class={`verdict tone-${tone}`} data-outcome={outcome} data-rule={rule}>
      <Icon name={icon} />
      <div>
        <output class="verdict-title">{words.verdictTitle(format, rule)}</output>
        <p class="verdict-rule">
          <AnywayNote view={view} candidate={candidate} />
          {signature.code === 'valid' && (
            <>
              {words.signedBy} {words.signedByLine((key?.line ?? 0) + 1, signature.key > 0, keys.length)}
            </>
          )}
        </p>
      </div>
    </div>
  );
}
