import { absoluteTime, utcTime } from './time.ts';
import { relativeText } from './clock-words.ts';
import type { Glance } from './screen.ts';
import * as words from './words.ts';

/** A moment, absolute with its zone and as seen from now; UTC in its title. */
export function Time({ view, at }: { view: Glance; at: number }) {
  const absolute = absoluteTime(at);
  if (absolute === null) return <span>{words.beyondCalendar(at)}</span>;
  return (
    <time dateTime={utcTime(at) ?? undefined} title={utcTime(at) ?? undefined}>
      <span class="moment">{absolute}</span> <span class="relative">{relativeText(at, view.host.now.value)}</span>
    </time>
  );
}
