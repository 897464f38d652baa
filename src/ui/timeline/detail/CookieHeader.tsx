import { parseCookieHeader } from '../../../jar/cookie-header.ts';
import type { SessionEntry } from '../../../timeline/entry.ts';
import * as words from '../../words/timeline/detail.ts';
import { visible } from '../../words/visible.ts';
import type { TimelineView } from '../state/timeline-view.ts';

/** All that the request carried, folded: a session is one of several cookies, and their order decides which one the server reads. */
export function CookieHeader({ view, entry }: { view: TimelineView; entry: SessionEntry }) {
  const header = entry.kind === 'changed-outside' ? null : entry.cookieHeader;
  if (header === null || header === '') return null;
  return (
    <details class="tl-header">
      <summary>{words.cookieHeader(parseCookieHeader(header).length)}</summary>
      <p class="mono break">
        <bdi>{visible(header)}</bdi>
      </p>
      <button type="button" onClick={() => void view.panel.copy(header, words.copiedCookieHeader)}>
        {words.copyCookieHeader}
      </button>
    </details>
  );
}
