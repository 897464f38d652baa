import type { Candidate } from '../../inspect/inspection.ts';
import { headlineOf } from '../view/headline.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Glance } from '../view/screen.ts';
import * as words from '../words/facts/signature.ts';

/** What the framework will do with the cookie on the next request, and which key signed it. The panel has the rule. */
export function PopupVerdict({ view, candidate }: { view: Glance; candidate: Candidate }) {
  const { outcome, rule, title, look } = headlineOf(candidate, view.host.now.value);
  const { signature } = candidate;
  const { keys } = view.settings.value;
  const key = signature.code === 'valid' ? keys[signature.key] : undefined;
  return (
    <div class={`verdict tone-${look.tone}`} data-outcome={outcome} data-rule={rule}>
      <Icon shape={look.icon} />
      <div>
        <output class="verdict-title">{title}</output>
        {signature.code === 'valid' && (
          <p class="verdict-rule">
            {words.signedBy} {words.signedByLine((key?.line ?? 0) + 1, signature.key > 0, keys.length)}
          </p>
        )}
      </div>
    </div>
  );
}
