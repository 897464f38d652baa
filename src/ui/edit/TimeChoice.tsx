import * as words from '../words-edit.ts';
import type { SigningTime, SigningView } from './signing.ts';

/** Seconds left of the lifetime, for a look at a session that is about to end, and one that has just ended. */
const aboutToEnd = 30;
const justEnded = -1;

/** When the session is to have been signed: now, as it was, or so that it is about to end. */
export function TimeChoice({ id, signing, now }: { id: string; signing: SigningView; now: number }) {
  const time = signing.time.value;
  const hasLifetime = signing.lifetime.value !== null;
  const options: readonly { readonly name: string; readonly label: string; readonly time: SigningTime }[] = [
    { name: 'now', label: words.signNow, time: { kind: 'now' } },
    ...(signing.keptAt.value === null ? [] : [{ name: 'kept', label: words.signKept, time: { kind: 'kept' } } as const]),
    ...(hasLifetime
      ? [
          { name: 'ending', label: words.signEnding(aboutToEnd), time: { kind: 'left', seconds: aboutToEnd } } as const,
          { name: 'ended', label: words.signEnded, time: { kind: 'left', seconds: justEnded } } as const,
        ]
      : []),
    { name: 'chosen', label: words.signChosen, time: { kind: 'chosen', at: signing.timestamp.value ?? Math.floor(now) } },
  ];
  return (
    <>
      <select
        id={id}
        value={nameOf(time)}
        onChange={({ currentTarget }) => {
          const picked = options[currentTarget.selectedIndex];
          if (picked) signing.time.value = picked.time;
        }}
      >
        {options.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      {time.kind === 'chosen' && (
        <input
          type="datetime-local"
          step={1}
          aria-label={words.chosenTime}
          value={localText(time.at)}
          onInput={({ currentTarget }) => {
            const at = Math.floor(new Date(currentTarget.value).getTime() / 1000);
            if (Number.isFinite(at) && at >= 0) signing.time.value = { kind: 'chosen', at };
          }}
        />
      )}
    </>
  );
}

function nameOf(time: SigningTime): string {
  if (time.kind !== 'left') return time.kind;
  return time.seconds < 0 ? 'ended' : 'ending';
}

/** As `datetime-local` wants it: the machine's own zone, to the second. */
function localText(unix: number): string {
  const date = new Date(unix * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
