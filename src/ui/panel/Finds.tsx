import { readPasted } from '../../paste/read-pasted.ts';
import { visible } from '../words/visible.ts';
import * as words from '../words/paste.ts';

// More lines than this would push the sessions out of sight.
const most = 30;

/** The finds of a pasted text with where each stood, where there are several. */
export function Finds({ text }: { text: string }) {
  const read = readPasted(text);
  if (!read.ok || read.value.length < 2) return null;
  const { value: finds } = read;
  return (
    <details class="help">
      <summary>{words.findsTitle(finds.length)}</summary>
      <ul class="finds">
        {finds.slice(0, most).map(({ name, at, by }, index) => (
          <li key={index}>
            <bdi class="mono">{name === null ? words.noName : visible(name)}</bdi>{' '}
            <span class="quiet">{words.findPlace(lineAt(text, at), by)}</span>
          </li>
        ))}
        {finds.length > most && <li>{words.moreFinds(finds.length - most)}</li>}
      </ul>
    </details>
  );
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
