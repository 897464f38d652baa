import type { RingKey } from '../../keyring/ring-key.ts';
import { chooseReading } from './KeyHints.tsx';
import type { RingView } from './ring-view.ts';
import { visible } from '../words/visible.ts';
import * as keyWords from '../words/keys.ts';
import * as treeWords from '../words/tree.ts';

/** How each key was read, its other readings, and the cookies that it signed. */
export function KeyDetails({ view }: { view: RingView }) {
  const { keys } = view.ring.value;
  if (keys.length === 0) return null;
  return (
    <details class="key-details">
      <summary>{keyWords.keyDetails(keys.length)}</summary>
      <ol>
        {keys.map((key, index) => {
          // A list of fallbacks is several keys on one line, all read the same way.
          if (keys[index - 1]?.line === key.line) return null;
          const together = keys.filter(({ line }) => line === key.line).length;
          return (
            <li key={key.line}>
              <span class="key-line">
                {keyWords.lineNumber(key.line + 1)}{' '}
                <span class="quiet">
                  {key.name ?? keyWords.keyRole(index)}
                  {together > 1 && `, ${treeWords.keys(together)}`}
                </span>
              </span>
              <Reading view={view} ringKey={key} />
              <Signed view={view} line={key.line} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function Reading({ view, ringKey }: { view: RingView; ringKey: RingKey }) {
  const { line, reading, bytes, others } = ringKey;
  if (others.length === 0) return <span>{keyWords.readingBytes(reading, bytes.length)}</span>;
  const all = [{ reading, bytes }, ...others];
  return (
    <select
      aria-label={keyWords.readingOf(line + 1)}
      value={reading}
      onChange={({ currentTarget }) => {
        const picked = all[currentTarget.selectedIndex];
        if (picked) chooseReading(view, line, picked.reading);
      }}
    >
      {all.map((one) => (
        <option key={one.reading} value={one.reading}>
          {keyWords.readingBytes(one.reading, one.bytes.length)}
        </option>
      ))}
    </select>
  );
}

function Signed({ view, line }: { view: RingView; line: number }) {
  const screen = view.screen.value;
  if (screen.kind !== 'ready') return null;
  const names = screen.sessions
    .filter(({ inspection }) => {
      const signature = inspection.candidates[0]?.signature;
      return signature?.code === 'valid' && view.ring.value.keys[signature.key]?.line === line;
    })
    .map(({ cookie }) => visible(cookie.name));
  return names.length === 0 ? null : <span class="signs">✓ {keyWords.signs([...new Set(names)])}</span>;
}
