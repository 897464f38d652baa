import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';
import { mountPopup } from '../../src/ui/popup/mount-popup.tsx';
import { appears, choose, click } from './clicks.ts';
import { fakeHost } from './fake-host.ts';
import { now, type GalleryState, stateNames, stateOf } from './states.ts';

export type ShownState = { readonly state: string; readonly view: string; readonly theme: string };

const root = document.querySelector('#root');
let unmount = () => {};

/** Draws a state in place of the previous one; settles once it no longer changes. */
async function show(target: Element, state: GalleryState, { view, theme }: Omit<ShownState, 'state'>): Promise<void> {
  unmount();
  delete document.documentElement.dataset.settled;
  scrollTo(0, 0);
  const [first, ...later] = state.snapshots;
  if (!first) return;
  const host = fakeHost(first, {
    now,
    theme: theme === 'dark' ? 'dark' : 'light',
    ...(state.accessBy && { accessBy: state.accessBy }),
    ...(state.recording && { recording: state.recording }),
  });
  unmount = view === 'popup' ? mountPopup(target, host) : mountPanel(target, host);
  await new Promise((done) => setTimeout(done));
  for (const snapshot of later) host.show(snapshot);
  Object.assign(globalThis, { host });
  if (view === 'panel' && state.recording) await appears('.timeline[aria-busy="false"]');
  if (view === 'panel' && state.file) await choose(state.file());
  if (view === 'panel') await click(state.clicks ?? []);
  if (state.after) host.show(state.after);
  document.documentElement.dataset.settled = '';
}

async function showState({ state: name, ...how }: ShownState): Promise<void> {
  const state = stateOf(name);
  if (!root || !state) throw new Error(`there is no state ${name}`);
  await show(root, state, how);
}

const asked = new URLSearchParams(location.search);
Object.assign(globalThis, { showState });
if (asked.has('state')) {
  await showState({
    state: asked.get('state') ?? '',
    view: asked.get('view') ?? 'panel',
    theme: asked.get('theme') ?? 'light',
  });
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
