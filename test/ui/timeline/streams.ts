import { signal } from '@preact/signals';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { Snapshot } from '../../../src/site/snapshot.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import type { PanelView } from '../../../src/ui/panel-state/panel-view.ts';
import { createPanelView } from '../../../src/ui/panel-state/panel-view.ts';
import { type FakeHost, fakeHost } from '../../gallery/fake-host.ts';
import { type FakeRecording, fakeRecording } from '../../gallery/fake-recording.ts';

export const start = 1_795_426_200_000;

export const snapshotOf = (host: string): Snapshot => ({
  state: 'ready',
  site: { origin: `http://${host}:5000`, host, path: '/' },
  jar: { storeId: '0', kind: 'normal', label: null },
  cookies: [],
  hiddenDomains: [],
  settings: defaultSettings,
});

export type Scene = { readonly host: FakeHost; readonly panel: PanelView; readonly recording: FakeRecording };

/** A panel on localhost whose recorder has reported this much. */
export function scene(events: readonly TimelineEvent[]): Scene {
  const host = fakeHost(snapshotOf('localhost'), { now: start / 1000, theme: 'light' });
  return { host, panel: createPanelView({ ...host, now: signal(start / 1000) }), recording: fakeRecording(events) };
}
