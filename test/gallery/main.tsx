import { effect, untracked } from '@preact/signals-core';
import type { PopupHost } from '../../src/ui/host.ts';
import { mountPanel } from '../../src/ui/mount-panel.tsx';
import { mountPopup } from '../../src/ui/mount-popup.tsx';
import { appears, choose, click } from './clicks.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';
import { now, stateNames, stateOf } from './states.ts';

const asked = new URLSearchParams(location.search);
const state = stateOf(asked.get('state') ?? '');
const root = document.querySelector('#root');

if (root && state) {
  const [first, ...later] = state.snapshots;
  if (first) {
    const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
    const host = fakeHost(first, { now, theme, ...(state.accessBy && { accessBy: state.accessBy }), ...(state.recording && { recording: state.recording }) });
    if (asked.get('view') === 'popup') mountPopup(root, popupHost(host));
    else mountPanel(root, host);
    // What compares is fetched after the first look; a person's change comes later than that.
    await import('../../src/ui/changes.ts');
    await new Promise((done) => setTimeout(done));
    for (const snapshot of later) host.show(snapshot);
    Object.assign(globalThis, { host });
    if (asked.get('view') === 'panel' && state.recording) await appears('.timeline[aria-busy="false"]');
    if (asked.get('view') === 'panel' && state.file) await choose(state.file());
    if (asked.get('view') === 'panel') await click(state.clicks ?? []);
    if (state.after) host.show(state.after);
    document.documentElement.dataset.settled = '';
  }
} else if (root) {
  const list = document.createElement('ul');
  for (const name of stateNames) {
    const item = document.createElement('li');
    item.append(name);
    for (const view of ['panel', 'popup']) {
      for (const theme of ['light', 'dark']) {
        const link = document.createElement('a');
        link.href = `?state=${name}&view=${view}&theme=${theme}`;
        link.textContent = `${view} ${theme}`;
        item.append(' ', link);
      }
    }
    list.append(item);
  }
  root.append(list);
}

function popupHost(host: FakeHost): PopupHost {
  const onChange = (listen: () => void) =>
    void effect(() => {
      const { snapshot, now, theme } = host;
      void [snapshot.value, now.value, theme.value];
      untracked(listen);
    });
  return { ...host, onChange };
}
