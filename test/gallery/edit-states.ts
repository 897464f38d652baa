import { sizeOf } from '../../src/jar/cookie-size.ts';
import type { Snapshot } from '../../src/site/snapshot.ts';
import type { Deed } from './clicks.ts';
import type { GalleryState } from './states.ts';

/** What the editing states start from. */
export type EditScenes = {
  /**
   * One text, with its key, on localhost; its state on the server after another write; and the same on a host that is not local.
   */
  readonly small: Snapshot;
  readonly rewritten: Snapshot;
  readonly remote: Snapshot;
  /** More items than are listed individually. */
  readonly long: Snapshot;
  /** Every type. */
  readonly whole: Snapshot;
  /** No cookies, but a key, and the same with saved sessions. */
  readonly none: Snapshot;
  readonly withSaved: Snapshot;
};

const edit = '.edit-start';
const value = '.edit-value';
const text = '.edit-text textarea';
// Longer than any cookie, and incompressible: no pair of letters repeats.
const noise = Array.from({ length: 2200 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
if (sizeOf('session', noise).code !== 'too-large') throw new Error('the noise is too short');

const state = (snapshot: Snapshot, clicks: readonly Deed[], after?: Snapshot): GalleryState => ({
  snapshots: [snapshot],
  clicks,
  ...(after && { after }),
});

export function editStates({
  small,
  rewritten,
  remote,
  long,
  whole,
  none,
  withSaved,
}: EditScenes): Record<string, GalleryState> {
  return {
    edit: state(whole, [edit, '.edit-write']),
    'edit-changed': state(small, [edit, { into: value, text: 'grace' }, { into: '.edit-add input', text: 'admin' }]),
    'edit-unread': state(whole, [edit, { into: '[aria-label="Value of visits"]', text: 'twelve' }]),
    'edit-python': state(whole, [edit, 'button:text(Python)', text]),
    'edit-problem': state(whole, [
      edit,
      'button:text(Python)',
      { into: text, text: "{\n    'visits': 12,\n    'admin': true,\n}" },
    ]),
    'edit-json': state(whole, [edit, 'button:text(Tagged JSON)', text]),
    'edit-copy-as': state(small, [edit, '.edit-bar [aria-haspopup]', '.menu']),
    'edit-time': state(small, [edit, { into: '.edit-preview select', text: 'chosen' }, 'input[type="datetime-local"]']),
    'edit-too-large': state(small, [edit, { into: value, text: noise }]),
    'edit-emptied': state(small, [edit, '.edit-row-actions button']),
    'edit-conflict': state(small, [edit, { into: value, text: 'grace' }], rewritten),
    'edit-conflict-unread': state(
      small,
      [edit, 'button:text(Python)', { into: text, text: "{'username': 'gra" }],
      rewritten,
    ),
    'edit-long': state(long, [edit, '.edit summary', '.edit-row']),
    'edit-odd-keys': state(small, [
      edit,
      'button:text(Python)',
      { into: text, text: "{'two\\nlines': 'a\\tb', '': 1, ' ': 2}" },
      'button:text(Tree)',
      '.edit-row',
    ]),
    'edit-key-taken': state(whole, [edit, { into: '.edit-key input', text: 'visits' }, '.edit-key .problem']),
    'edit-ask': state(remote, [edit, { into: value, text: 'grace' }, '.edit-write .primary', '.edit-ask']),
    'edit-written': state(small, [
      edit,
      { into: value, text: 'grace' },
      '.edit-write .primary',
      '.edit-write output:not(:empty)',
    ]),
    'edit-undone': state(small, [
      edit,
      { into: value, text: 'grace' },
      '.edit-write .primary',
      'button:text(Undo the write)',
    ]),
    'edit-needs-key': state(
      { ...small, ...(small.state === 'ready' && { settings: { ...small.settings, secrets: '', keys: [] } }) },
      [edit],
    ),
    'new-session': state(none, ['button:text(New session)', '.edit-new']),
    'new-session-begun': state(none, ['button:text(New session)', 'button:text(Create)', '.edit-write']),
    saved: state(withSaved, ['.saved[open] li']),
  };
}
