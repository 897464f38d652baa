import { absoluteTime, utcTime } from '../words/dates.ts';
import { relativeText } from '../words/durations.ts';
import * as words from '../words/facts/expiry.ts';

/** A time, absolute with its zone and relative to now; UTC in its title. */
export function Time({ now, at }: { now: { readonly value: number }; at: number }) {
  const absolute = absoluteTime(at);
  if (absolute === null) return <span>{words.beyondCalendar(at)}</span>;
  return (
    <time dateTime={utcTime(at) ?? undefined} title={utcTime(at) ?? undefined}>
      <span class="moment">{absolute}</span> <span class="relative">{relativeText(at, now.value)}</span>
    </time>
  );
}
