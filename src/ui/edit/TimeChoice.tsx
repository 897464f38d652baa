import { useId, useState } from 'preact/hooks';
import * as words from '../words/edit/preview.ts';
import type { Editor } from '../editor/editor.ts';
import type { SigningTime } from '../editor/signing.ts';
import { useUnread } from './use-unread.ts';

/** Seconds left of the lifetime, for a session about to expire and one that has just expired. */
const aboutToEnd = 30;
const justEnded = -1;

/** The choice of the signing time: now, unchanged, shortly before expiry, expired, or custom. */
export function TimeChoice({ id, editor, now }: { id: string; editor: Editor; now: number }) {
  const { signing } = editor;
  const time = signing.time.value;
  const hasLifetime = signing.lifetime.value !== null;
  const options: readonly { readonly name: string; readonly label: string; readonly time: SigningTime }[] = [
    { name: 'now', label: words.signNow, time: { kind: 'now' } },
    ...(signing.keptAt.value === null
      ? []
      : [{ name: 'kept', label: words.signKept, time: { kind: 'kept' } } as const]),
    ...(hasLifetime
      ? [
          { name: 'ending', label: words.signEnding(aboutToEnd), time: { kind: 'left', seconds: aboutToEnd } } as const,
          { name: 'ended', label: words.signEnded, time: { kind: 'left', seconds: justEnded } } as const,
        ]
      : []),
    {
      name: 'chosen',
      label: words.signChosen,
      time: { kind: 'chosen', at: signing.timestamp.value ?? Math.floor(now) },
    },
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
      {time.kind === 'chosen' && <ChosenTime editor={editor} at={time.at} />}
    </>
  );
}

/** A partial date isn't a time yet. It stays as typed, and blocks writing. */
function ChosenTime({ editor, at }: { editor: Editor; at: number }) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isUnread = draft !== null && unixOf(draft) === null;
  useUnread(editor, id, isUnread);
  return (
    <input
      type="datetime-local"
      step={1}
      aria-label={words.chosenTime}
      aria-invalid={isUnread}
      value={draft ?? localText(at)}
      onInput={({ currentTarget }) => {
        const typed = unixOf(currentTarget.value);
        setDraft(currentTarget.value);
        if (typed !== null) editor.signing.time.value = { kind: 'chosen', at: typed };
      }}
      onBlur={() => {
        if (!isUnread) setDraft(null);
      }}
    />
  );
}

/** Null for a partial date, and before 1970, where timestamps can't go. */
function unixOf(local: string): number | null {
  const at = Math.floor(new Date(local).getTime() / 1000);
  return Number.isFinite(at) && at >= 0 ? at : null;
}

function nameOf(time: SigningTime): string {
  if (time.kind !== 'left') return time.kind;
  return time.seconds < 0 ? 'ended' : 'ending';
}

/** In the form of `datetime-local`: the machine's time zone, to the second. */
function localText(unix: number): string {
  const date = new Date(unix * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
