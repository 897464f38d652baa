import { Fragment } from 'preact';
import { visible } from '../words/visible.ts';
import * as words from '../words/timeline/entry.ts';
import type { KeyChanges } from '../../diff/key-changes.ts';

/** More names than this don't fit in one line. */
const most = 12;

/** `+2 ~1 −0` and the names of the keys. */
export function KeyNames({ changes }: { changes: KeyChanges }) {
  const { added, changed, removed } = changes;
  const names = [...added, ...changed, ...removed];
  return (
    <>
      <span class="tl-counts">
        <span class={added.length > 0 ? 'tl-added' : 'quiet'}>{words.added(added.length)}</span>{' '}
        <span class={changed.length > 0 ? 'tl-changed' : 'quiet'}>{words.changed(changed.length)}</span>{' '}
        <span class={removed.length > 0 ? 'tl-removed' : 'quiet'}>{words.removed(removed.length)}</span>
      </span>{' '}
      <span class="tl-names">
        {names.slice(0, most).map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <bdi>{visible(name)}</bdi>
          </Fragment>
        ))}
        {names.length > most && '…'}
      </span>
    </>
  );
}
