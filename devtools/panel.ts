import { signal } from '@preact/signals-core';
import { openAccessPage } from '../src/browser/access-page.ts';
import { createCookieWriter } from '../src/browser/cookie-writer.ts';
import { copyText } from '../src/browser/clipboard.ts';
import { onSecond } from '../src/browser/clock.ts';
import { inspectedTabId, inspectedUrl, onDevtoolsTheme } from '../src/browser/devtools.ts';
import { isFirefox } from '../src/browser/engine.ts';
import { openRecording } from '../src/browser/recording-panel.ts';
import { openViewLink } from '../src/browser/view-link.ts';
import type { Snapshot } from '../src/site/snapshot.ts';
import type { Theme } from '../src/ui/view/host.ts';
import { mountPanel } from '../src/ui/panel/mount-panel.tsx';

const snapshot = signal<Snapshot>({ state: 'loading' });
const now = signal(Date.now() / 1000);
const theme = signal<Theme>('light');
onSecond((second) => {
  now.value = second;
});
onDevtoolsTheme((next) => {
  theme.value = next;
});

const tabId = inspectedTabId();
const url = inspectedUrl(() => rewatch());
const { actions, rewatch, send } = openViewLink({
  tabId,
  url,
  shown: () => snapshot.value,
  onSnapshot: (next) => {
    snapshot.value = next;
  },
  onAnswer: (answer) => writer.onAnswer(answer),
  ...(isFirefox && { askElsewhere: () => openAccessPage({ tabId, url: url() ?? '' }) }),
});

const writer = createCookieWriter(send);

const root = document.querySelector('#root');
// Messages that arrive while the page closes must not draw: Firefox has no timers there any more, and throws.
if (root)
  addEventListener(
    'pagehide',
    mountPanel(root, {
      ...actions,
      snapshot,
      now,
      theme,
      recording: openRecording(tabId),
      copy: copyText,
      writeCookie: writer.write,
    }),
  );
