import type { PyValue } from '../../python/value.ts';
import * as words from '../words/tree.ts';
import { leafText, preview } from './preview.ts';
import { splitByMatch } from './search.ts';

/** A longer text is folded until the person opens it. */
const foldAt = 300;

/** The length of a closed container's preview, in characters. */
const previewLength = 90;

type LeafProps = {
  readonly value: PyValue;
  readonly query: string;
  readonly unfolded: boolean;
  readonly onFold: () => void;
};

/** A value without children, as its Python `repr`. `bdi` keeps right-to-left text from affecting its neighbours. */
export function Leaf({ value, query, unfolded, onFold }: LeafProps) {
  const text = leafText(value);
  const folds = text.length > foldAt;
  const shown = folds && !unfolded ? excerpt(text, query) : text;
  return (
    <span class="value">
      <bdi class={`py-${value.type}`}>
        <Marked text={shown} query={query} />
      </bdi>
      {folds && (
        <button type="button" class="link" tabIndex={-1} onClick={onFold}>
          {unfolded ? words.showLess : words.showAll(text.length)}
        </button>
      )}
    </span>
  );
}

/** The beginning of the text, or the part with the first match if that is further on. */
function excerpt(text: string, query: string): string {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  const start = at + query.length > foldAt ? at - 40 : 0;
  return `${start > 0 ? '…' : ''}${text.slice(start, start + foldAt)}…`;
}

export function Marked({ text, query }: { text: string; query: string }) {
  const pieces = splitByMatch(text, query);
  if (pieces.length === 1) return <>{text}</>;
  // The pieces have no identity but their position, because the text is split again each time.
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}</>;
}

export function LeafPreview({ value }: { value: PyValue }) {
  return (
    <>
      {preview(value, previewLength).map(({ text, type }, index) =>
        type === null ? (
          text
        ) : (
          <bdi class={`py-${type}`} key={index}>
            {text}
          </bdi>
        ),
      )}
    </>
  );
}
