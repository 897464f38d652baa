import type { Candidate } from '../../inspect/inspection.ts';
import { verdictOf } from '../../inspect/verdict.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { Fact } from '../parts/Fact.tsx';
import { Time } from '../parts/Time.tsx';
import type { Glance } from '../view/screen.ts';
import * as words from '../words/facts/expiry.ts';

/** Until when the framework accepts it, and until when the browser keeps it. */
export function PopupEnds({ view, candidate, cookie }: { view: Glance; candidate: Candidate; cookie: Cookie | null }) {
  const { timestamp, lifetime, format } = candidate;
  const until = timestamp.code === 'read' && lifetime !== null ? timestamp.signedAt + lifetime : null;
  return (
    <dl class="popup-ends">
      {until !== null && (
        <Fact name={words.acceptedUntil(format, verdictOf(candidate, view.host.now.value).outcome)}>
          <Time view={view} at={until} />
        </Fact>
      )}
      {cookie && (
        <Fact name={words.keptUntil}>
          {cookie.expiresAt === null ? words.untilClose : <Time view={view} at={cookie.expiresAt} />}
        </Fact>
      )}
    </dl>
  );
}
