import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { View } from '../view/view.ts';
import * as words from '../words/unread-settings.ts';
import { withRing } from './ring-view.ts';

/** A sentence for each setting of the site that couldn't be read from storage. */
export function UnreadSettings({ view }: { view: View }) {
  const snapshot = view.host.snapshot.value;
  const unread = (snapshot.state === 'ready' && snapshot.unread) || [];
  if (unread.length === 0) return null;
  return (
    <div class="unread-settings" aria-live="polite">
      <ul class="key-hints">
        {unread.map((name) => (
          <li key={name} class="warn">
            <Icon shape={icons.error} />
            <span>
              {words.unreadSettings[name]} {name === 'keys' && <ReadKeysAgain view={view} />}
            </span>
          </li>
        ))}
        <li class="quiet">{words.unreadIsKept}</li>
      </ul>
    </div>
  );
}

/** The text of the keys still exists, so they can be read from it again. */
function ReadKeysAgain({ view }: { view: View }) {
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        withRing(view).editKeys({});
        view.flush();
      }}
    >
      {words.readKeysAgain}
    </button>
  );
}
