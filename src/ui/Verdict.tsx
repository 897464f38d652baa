import type { Candidate, Outcome } from '../session/inspection.ts';
import { verdictOf } from '../session/verdict.ts';
import { lengthText, relativeText } from './clock-words.ts';
import { Icon, type IconName } from './Icon.tsx';
import { keyFieldId } from './KeyField.tsx';
import type { View } from './view.ts';
import * as words from './words.ts';

type Tone = 'good' | 'bad' | 'warn' | 'neutral';

const looks: Readonly<Record<Outcome, { tone: Tone; icon: IconName }>> = {
  accepted: { tone: 'good', icon: 'good' },
  expired: { tone: 'warn', icon: 'clock' },
  'bad-signature': { tone: 'bad', icon: 'bad' },
  'server-error': { tone: 'bad', icon: 'error' },
  'no-cookie': { tone: 'neutral', icon: 'neutral' },
  unchecked: { tone: 'neutral', icon: 'lock' },
};

/** What the framework will do with the cookie on the next request, and the rule that decided. */
export function Verdict({ view, candidate }: { view: View; candidate: Candidate }) {
  const { outcome, rule } = verdictOf(candidate, view.host.now.value);
  const { tone, icon } = looks[outcome];
  const { format } = candidate;
  return (
    <div class={`verdict tone-${tone}`} data-outcome={outcome} data-rule={rule}>
      <Icon name={icon} />
      <div>
        <output class="verdict-title">{words.verdictTitle(format, rule)}</output>
        <p class="verdict-rule">
          {words.verdictRule(rule, factsOf(view, candidate))} <AnywayNote view={view} candidate={candidate} />
          {rule === 'no-key-given' && (
            <>
              <button type="button" class="link" onClick={() => document.getElementById(keyFieldId)?.focus()}>
                {words.giveKey}
              </button>{' '}
            </>
          )}
          <a href={words.documentationLink(format, rule)} target="_blank" rel="noreferrer">
            {words.documentation(format)}
            <Icon name="link" />
          </a>
        </p>
      </div>
    </div>
  );
}

function factsOf(view: View, { format, signature, timestamp, lifetime, signer }: Candidate): words.VerdictFacts {
  const ring = view.ring.value;
  const key = signature.code === 'valid' ? ring.keys[signature.key] : undefined;
  return {
    format,
    line: key ? key.line + 1 : null,
    age: timestamp.code === 'read' ? relativeText(timestamp.signedAt, view.host.now.value) : null,
    lifetime: lifetime === null ? null : lengthText(lifetime),
    keys: ring.keys.length,
    signer: words.signerText(signer.salt, signer.keyDerivation, signer.digest),
  };
}

/** Age refuses a value whatever its key: that much is known without one. */
function AnywayNote({ view, candidate }: { view: View; candidate: Candidate }) {
  const { timestamp, lifetime, signature, format } = candidate;
  if (signature.code !== 'unchecked' || timestamp.code !== 'read' || lifetime === null) return null;
  const age = Math.floor(view.host.now.value) - timestamp.signedAt;
  if (age >= 0 && age <= lifetime) return null;
  return <strong>{words.ignoredAnyway(format, age < 0 ? 'from-the-future' : 'too-old')} </strong>;
}
