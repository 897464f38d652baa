import { defaultSettings } from '../../site/settings.ts';
import type { Snapshot } from '../../site/snapshot.ts';
import type { PopupHost } from '../view/host.ts';
import { type Glance, type Screen, screenOf } from '../view/screen.ts';

export type PopupView = Glance & { readonly screen: Screen };

/** Returns what to draw. The clock redraws each second without verifying again. */
export function createPopupView(host: PopupHost): () => PopupView {
  let from: Snapshot | null = null;
  let screen: Screen = { kind: 'loading' };
  let settings = defaultSettings;
  return () => {
    const snapshot = host.snapshot.value;
    if (snapshot !== from) {
      from = snapshot;
      settings = snapshot.state === 'ready' ? snapshot.settings : defaultSettings;
      screen = screenOf(snapshot, settings);
    }
    return { host, screen, settings: { value: settings } };
  };
}
