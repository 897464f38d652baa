import { useSignal } from '@preact/signals';
import { CopyAs } from '../tree/CopyAs.tsx';
import type { Candidate } from '../../inspect/inspection.ts';
import type { Part } from '../../session/facts.ts';
import { dataOf } from '../view/subject.ts';
import type { Cookie } from '../../jar/cookie.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import * as rawValueWords from '../words/facts/raw-value.ts';
import * as treeWords from '../words/tree.ts';

/** Longer values are folded, because nobody reads four kilobytes of base64. */
const foldAt = 600;

const kinds = ['payload', 'id', 'timestamp', 'signature'] as const;

type RawValueProps = { readonly view: PanelView; readonly candidate: Candidate; readonly cookie: Cookie | null };

/** The raw value, with a colour and an underline for each part. */
export function RawValue({ view, candidate, cookie }: RawValueProps) {
  const data = dataOf(candidate);
  const unfolded = useSignal(false);
  const { parts } = candidate;
  const text = parts.map((part) => part.text).join('');
  const folds = text.length > foldAt;
  return (
    <div class="facts">
      <div class="raw-head">
        <h3>{rawValueWords.raw}</h3>
        <span class="legend">
          {kinds
            .filter((kind) => parts.some((part) => part.kind === kind && part.text !== ''))
            .map((kind) => (
              <span key={kind} class={`part-${kind}`}>
                {rawValueWords.partLabels[kind]}
              </span>
            ))}
        </span>
        <button type="button" class="link" onClick={() => view.copy(text, rawValueWords.rawName)}>
          {rawValueWords.copyRaw}
        </button>
        {cookie && data && <CopyAs view={view} format={candidate.format} value={data} cookie={cookie} />}
      </div>
      <p class={`raw${folds && !unfolded.value ? ' raw-folded' : ''}`} dir="ltr">
        {parts.map((part, index) => (
          <RawPart part={part} key={index} />
        ))}
      </p>
      {folds && (
        <button
          type="button"
          class="link"
          aria-expanded={unfolded.value}
          onClick={() => {
            unfolded.value = !unfolded.value;
          }}
        >
          {unfolded.value ? treeWords.showLess : treeWords.showAll(text.length)}
        </button>
      )}
    </div>
  );
}

function RawPart({ part }: { part: Part }) {
  return <span class={`part-${part.kind}`}>{part.text}</span>;
}
