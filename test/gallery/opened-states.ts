import type { Snapshot } from '../../src/site/snapshot.ts';
import { flask } from './sign.ts';
import type { GalleryState } from './states.ts';

export type OpenedScenes = {
  readonly now: number;
  /** One text, signed with its key. */
  readonly small: Snapshot;
  /** The same with a key that did not sign it, and with settings that did not. */
  readonly wrongKey: Snapshot;
  readonly wrongSettings: Snapshot;
  /** Every type. */
  readonly whole: Snapshot;
};

const paste = (text: string) => ['button:text(Paste a value)', { into: '#paste', text }] as const;
const found = ['button:text(Find signer settings)', '.find output:not(:empty)'];

/** What a person opens: fields, menus, a search and its result. */
export function openedStates({
  now,
  small,
  wrongKey,
  wrongSettings,
  whole,
}: OpenedScenes): Record<string, GalleryState> {
  const other = flask('{"user":"ada"}', { at: now - 3600 });
  return {
    paste: { snapshots: [small], clicks: paste('') },
    pasted: { snapshots: [small], clicks: paste(`Cookie: theme=dark; mine=${other}`) },
    'paste-problem': { snapshots: [small], clicks: paste("curl -H 'Cookie: session=abc") },
    'find-nothing': { snapshots: [wrongKey], clicks: found },
    'find-found': {
      snapshots: [wrongSettings],
      clicks: ['button:text(Find signer settings)', '[data-rule="signed-by-current-key"]'],
    },
    'tree-menu': { snapshots: [whole], clicks: ['.row [aria-haspopup]', '.menu'] },
    'search-nothing': { snapshots: [whole], clicks: [{ into: 'input[type="search"]', text: 'nowhere' }] },
  };
}
