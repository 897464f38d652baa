import type { Candidate } from '../../inspect/inspection.ts';
import { repr } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import { childAt, childCount, isContainer } from '../tree/children.ts';
import { labelText } from '../tree/label.ts';
import * as dataWords from '../words/data.ts';
import * as payloadWords from '../words/payload.ts';
import * as popupWords from '../words/popup.ts';
import * as treeWords from '../words/tree.ts';
import { typeLabels } from '../words/python-types.ts';

/** More rows than this belong in the panel. */
const mostRows = 12;

/** The first level of the session: each key, and the start of its value. */
export function PopupKeys({ candidate }: { candidate: Candidate }) {
  const { payload } = candidate;
  if (payload.code === 'on-server') return <p class="note">{dataWords.onServer}</p>;
  if (payload.code === 'undecodable') return <p class="note">{payloadWords.undecodableTitle}</p>;
  if (payload.code === 'encrypted') return <p class="note">{payloadWords.encryptedTitle}</p>;
  const root = payload.mapping ?? payload.value;
  const count = childCount(root);
  if (count === 0) return isContainer(root) ? <p class="note">{dataWords.emptySession}</p> : <Single value={root} />;
  return (
    <>
      <dl class="popup-keys">
        {Array.from({ length: Math.min(count, mostRows) }, (_, index) => {
          const child = childAt(root, index);
          return (
            child && (
              <div key={index}>
                <dt class="label">
                  <bdi>{labelText(child.label)}</bdi>
                </dt>
                <dd>
                  <span class="preview">
                    <Value value={child.value} />
                  </span>{' '}
                  <span class="type">{typeLabels[child.value.type]}</span>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {count > mostRows && <p class="note">{popupWords.moreInPanel(count - mostRows)}</p>}
    </>
  );
}

/** A text is cut before `repr`, because a row shows less and the clock redraws it each second. */
const longest = 200;

function Value({ value }: { value: PyValue }) {
  if (isContainer(value))
    return <>{value.type === 'dict' ? treeWords.keys(childCount(value)) : treeWords.items(childCount(value))}</>;
  const isText = value.type === 'str' || value.type === 'markup';
  const shown = isText ? { type: value.type, value: value.value.slice(0, longest) } : value;
  return <bdi class={`py-${value.type}`}>{repr(shown)}</bdi>;
}

function Single({ value }: { value: PyValue }) {
  return (
    <p class="popup-single">
      <Value value={value} /> <span class="type">{typeLabels[value.type]}</span>
    </p>
  );
}
