import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { Snapshot } from '../../../src/site/snapshot.ts';
import { createPanelView } from '../../../src/ui/panel-state/panel-view.ts';
import { fakeHost } from '../../gallery/fake-host.ts';
import { flask } from '../../gallery/sign.ts';
import { cookie } from '../../timeline/streams.ts';

const now = 1_795_426_200;

function holding(payload: string): Snapshot {
  return {
    state: 'ready',
    site: { origin: 'http://localhost', host: 'localhost', path: '/' },
    jar: { storeId: '0', kind: 'normal', label: null },
    cookies: [cookie({ domain: 'localhost', value: flask(payload, { at: now }) })],
    hiddenDomains: [],
    settings: defaultSettings,
  };
}

test('a change is marked from the first snapshot of a session on', () => {
  const host = fakeHost({ state: 'loading' }, { now, theme: 'light' });
  const view = createPanelView(host);
  host.show(holding('{"n":1}'));
  host.show(holding('{"n":2}'));
  expect([...view.changes.value.values()].map(({ change }) => change?.count)).toEqual([
    { added: 0, changed: 1, removed: 0 },
  ]);
  view.dispose();
});

test('the first snapshot isn’t marked as a change', () => {
  const host = fakeHost(holding('{"n":1}'), { now, theme: 'light' });
  const view = createPanelView(host);
  expect([...view.changes.value.values()].map(({ change }) => change)).toEqual([null]);
  view.dispose();
});
