import { signal } from '@preact/signals-core';
import { accessRequest, leaveAccessPage } from '../src/browser/access-page.ts';
import { copyText } from '../src/browser/clipboard.ts';
import { onSecond } from '../src/browser/clock.ts';
import { isFirefox } from '../src/browser/engine.ts';
import { takeSnapshot } from '../src/browser/snapshot.ts';
import { activeTab, tabById } from '../src/browser/tabs.ts';
import { onPreferredTheme, preferredTheme } from '../src/browser/theme.ts';
import { openViewLink } from '../src/browser/view-link.ts';
import type { Snapshot } from '../src/site/snapshot.ts';
import { mountPopup } from '../src/ui/popup/mount-popup.tsx';

// Chrome's panel asks in place, so only Firefox opens this page.
const request = isFirefox ? accessRequest() : null;
const tab = request ? await tabById(request.tabId) : await activeTab();
const url = request?.url ?? tab?.url ?? null;

// Takes its own first snapshot, because the background may be asleep and a popup must appear at once.
const first: Snapshot = tab ? await takeSnapshot(tab, url) : { state: 'loading' };
const snapshot = signal(first);
const now = signal(Date.now() / 1000);
const theme = signal(preferredTheme());

const root = document.querySelector('#root');
if (root && tab) {
  const { actions } = openViewLink({
    tabId: tab.id,
    url: () => url,
    shown: () => snapshot.value,
    onSnapshot: (next) => {
      snapshot.value = next;
      if (request && next.state === 'ready') void leaveAccessPage(request);
    },
  });
  onSecond((second) => {
    now.value = second;
  });
  onPreferredTheme((next) => {
    theme.value = next;
  });
  mountPopup(root, { ...actions, snapshot, now, theme, copy: copyText });
}
