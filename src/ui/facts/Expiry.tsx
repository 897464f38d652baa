import type { Candidate } from '../../inspect/inspection.ts';
import { legacyEpoch } from '../../itsdangerous/timed.ts';
import type { TimestampFact } from '../../session/facts.ts';
import type { Cookie } from '../../jar/cookie.ts';
import { Fact, Facts } from '../parts/Fact.tsx';
import { Lifetime } from './Lifetime.tsx';
import { Time } from '../parts/Time.tsx';
import { AcceptedUntil, KeptUntil } from './Until.tsx';
import { absoluteTime } from '../words/dates.ts';
import type { View } from '../view/view.ts';
import * as words from '../words/facts/expiry.ts';

/** When the session was signed, until when the framework accepts it, and until when the browser keeps it. */
export function Expiry({ view, candidate, cookie }: { view: View; candidate: Candidate; cookie: Cookie | null }) {
  const { timestamp, lifetime } = candidate;
  const signedAt = timestamp.code === 'read' ? timestamp.signedAt : null;
  return (
    <Facts title={words.expiry}>
      <Fact name={words.signedAt}>
        <SignedAt view={view} timestamp={timestamp} />
        <Epochs view={view} candidate={candidate} />
      </Fact>
      {timestamp.code !== 'none' && (
        <AcceptedUntil view={view} candidate={candidate}>
          {signedAt !== null && lifetime !== null && <Spent view={view} from={signedAt} lifetime={lifetime} />}
          {lifetime === null && <span class="quiet">{words.noLimit} </span>}
          <Lifetime view={view} candidate={candidate} />
        </AcceptedUntil>
      )}
      {cookie && <KeptUntil view={view} cookie={cookie} />}
    </Facts>
  );
}

function SignedAt({ view, timestamp }: { view: View; timestamp: TimestampFact }) {
  if (timestamp.code === 'read') return <Time now={view.serverNow} at={timestamp.signedAt} />;
  if (timestamp.code === 'out-of-range') return <span class="quiet">{words.beyondCalendar(timestamp.seconds)}</span>;
  return <span class="quiet">{words.timestampProblems[timestamp.code]}</span>;
}

/** How much of the lifetime is over. Hidden from screen readers, because the time beside it says the same. */
function Spent({ view, from, lifetime }: { view: View; from: number; lifetime: number }) {
  const spent = Math.min(1, Math.max(0, (view.serverNow.value - from) / Math.max(lifetime, 1)));
  return (
    <span class={`bar${spent === 1 ? ' bar-full' : ''}`} aria-hidden="true">
      <span style={{ width: `${spent * 100}%` }} />
    </span>
  );
}

/** A timestamp that reads as a time before 2011 is ambiguous; the person says which epoch the app uses. */
function Epochs({ view, candidate }: { view: View; candidate: Candidate }) {
  const { timestamp } = candidate;
  if (timestamp.code !== 'read' || timestamp.legacy === null) return null;
  const readings = [
    { epoch: 'unix', label: words.epochUnix, at: timestamp.legacy - legacyEpoch },
    { epoch: '2011', label: words.epoch2011, at: timestamp.legacy },
  ] as const;
  return (
    <fieldset class="epochs">
      <legend>{words.epochQuestion}</legend>
      {readings.map(({ epoch, label, at }) => (
        <label key={epoch}>
          <input
            type="radio"
            name="epoch"
            checked={view.settings.value.epoch === epoch}
            onChange={() => {
              view.edit({ epoch });
              view.flush();
            }}
          />
          {label} <span class="quiet moment">{absoluteTime(at) ?? words.beyondCalendar(at)}</span>
        </label>
      ))}
    </fieldset>
  );
}
