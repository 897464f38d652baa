import type { Candidate } from '../../inspect/inspection.ts';
import type { FormatName } from '../../formats/index.ts';
import type { PayloadFact } from '../../session/facts.ts';
import type { PyValue } from '../../python/value.ts';
import { relativeText } from '../words/durations.ts';
import type { SeenChange } from '../panel-state/changes.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import { childCount } from '../tree/children.ts';
import { noMarks } from '../tree/marks.ts';
import { search } from '../tree/search.ts';
import { Tree } from '../tree/Tree.tsx';
import type { TreeView } from '../tree/tree-view.ts';
import type { View } from '../view/view.ts';
import { visible } from '../words/visible.ts';
import * as dataWords from '../words/data.ts';
import * as payloadWords from '../words/payload.ts';
import * as treeWords from '../words/tree.ts';
import { typeLabels } from '../words/python-types.ts';

type DataProps = {
  readonly view: View & TreeView;
  readonly candidate: Candidate;
  readonly label: string;
  readonly change: SeenChange | null;
  readonly cookieId: string | null;
  /** How many keys or items to show, all of them closed at first; all of them unless given. */
  readonly most?: number;
};

/** The data of the session, or why it can't be shown. */
export function Data({ view, candidate, label, change, cookieId, most }: DataProps) {
  const { payload, format, signature } = candidate;
  if (payload.code === 'on-server') return <OnServer id={payload.id} isProved={signature.code === 'valid'} />;
  if (payload.code === 'undecodable') {
    return (
      <div class="empty">
        <p class="empty-title">{payloadWords.undecodableTitle}</p>
        <p>{payloadWords.payloadProblem(payload.problem)}</p>
      </div>
    );
  }
  if (payload.code === 'encrypted') {
    return (
      <div class="empty">
        <p class="empty-title">{payloadWords.encryptedTitle}</p>
        <p>{payloadWords.encrypted}</p>
      </div>
    );
  }
  const root = payload.mapping ?? payload.value;
  const query = view.query.value;
  const isEmpty = root.type === 'dict' && childCount(root) === 0;
  return (
    <div class="data">
      <div class="data-head">
        <h3>{dataWords.data}</h3>
        <span class="quiet">
          {summary(root)} · {dataWords.payloadSize(payload.size, payload.compressed)}
        </span>
        {query !== '' && <output class="found">{treeWords.matches(search(root, query).count)}</output>}
        {change && <ChangeNote view={view} change={change} />}
      </div>
      <PayloadNotes format={format} payload={payload} root={root} />
      {isEmpty && <p class="note">{dataWords.emptySession}</p>}
      {(!isEmpty || (change?.marks.removed.size ?? 0) > 0) && (
        <Tree
          view={view}
          root={root}
          label={label}
          marks={change?.marks ?? noMarks}
          cookieId={cookieId}
          {...(most !== undefined && { most })}
        />
      )}
    </div>
  );
}

function summary(root: PyValue): string {
  const children = childCount(root);
  if (root.type === 'dict') return treeWords.keys(children);
  return root.type === 'list' || root.type === 'tuple' ? treeWords.items(children) : typeLabels[root.type];
}

function ChangeNote({ view, change }: { view: View; change: SeenChange }) {
  return (
    <span class="change-note">
      <output>{dataWords.changedSummary(change.count)}</output>{' '}
      <span class="quiet">{relativeText(Math.floor(change.at), view.host.now.value)}</span>
    </span>
  );
}

type NotesProps = {
  readonly format: FormatName;
  readonly payload: Extract<PayloadFact, { code: 'decoded' }>;
  readonly root: PyValue;
};

function PayloadNotes({ format, payload, root }: NotesProps) {
  const duplicates = root.type === 'dict' ? (root.duplicates ?? []) : [];
  return (
    <>
      {payload.mapping && payload.mapping !== payload.value && (
        <p class="note">{dataWords.othersMapping(format, payload.value.type)}</p>
      )}
      {duplicates.length > 0 && <p class="note">{dataWords.duplicateKeys(duplicates.map(visible))}</p>}
    </>
  );
}

/** Only a signature proves an ID: anything can be as long. */
function OnServer({ id, isProved }: { id: string; isProved: boolean }) {
  return (
    <div class="empty">
      <p class="empty-title">
        <Icon shape={icons.server} /> {dataWords.onServerTitle(isProved)}
      </p>
      <p>{dataWords.onServer(isProved)}</p>
      <p>
        {dataWords.onServerKey} <code class="break">session:{id}</code>
      </p>
    </div>
  );
}
