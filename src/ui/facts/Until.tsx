import type { ComponentChildren } from 'preact';
import type { Candidate } from '../../inspect/inspection.ts';
import { verdictOf } from '../../inspect/verdict.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { Fact } from '../parts/Fact.tsx';
import { Time } from '../parts/Time.tsx';
import type { View } from '../view/view.ts';
import * as words from '../words/facts/expiry.ts';

type AcceptedUntilProps = {
  readonly view: View;
  readonly candidate: Candidate;
  /** More about this moment. */
  readonly children?: ComponentChildren;
};

/** When the framework stops accepting it. */
export function AcceptedUntil({ view, candidate, children }: AcceptedUntilProps) {
  const { timestamp, lifetime, format } = candidate;
  return (
    <Fact name={words.acceptedUntil(format, verdictOf(candidate, view.serverNow.value).outcome)}>
      {timestamp.code === 'read' && lifetime !== null && (
        <Time now={view.serverNow} at={timestamp.signedAt + lifetime} />
      )}
      {children}
    </Fact>
  );
}

/** Names what the lifetime is taken from, unless the person typed it. */
export function LifetimeSource({ candidate: { format, lifetimeFrom } }: { candidate: Candidate }) {
  const source = words.lifetimeSource(format, lifetimeFrom);
  if (source === '') return null;
  return (
    <span class="quiet" title={words.lifetimeSourceTitles[lifetimeFrom]}>
      {source}
    </span>
  );
}

/** When the browser drops the cookie. */
export function KeptUntil({ view, cookie }: { view: View; cookie: Cookie }) {
  return (
    <Fact name={words.keptUntil}>
      {cookie.expiresAt === null ? (
        <span title={words.untilCloseTitle}>{words.untilClose}</span>
      ) : (
        <Time now={view.host.now} at={cookie.expiresAt} />
      )}
    </Fact>
  );
}
