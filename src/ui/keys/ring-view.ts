import { computed } from '@preact/signals-core';
import { readRing } from '../../keyring/ring.ts';
import type { SiteSettings } from '../../site/settings.ts';
import type { View } from '../view/view.ts';

/** A view that shows how the keys were read, and accepts new ones. */
export function withRing<Base extends View>(view: Base) {
  const { settings } = view;
  return {
    ...view,
    ring: computed(() => readRing(settings.value.secrets, settings.value.readings)),
    editKeys: (change: Partial<Pick<SiteSettings, 'secrets' | 'readings'>>) => {
      const { secrets, readings } = { ...settings.peek(), ...change };
      const keys = readRing(secrets, readings).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
      view.edit({ secrets, readings, keys });
    },
  };
}

export type RingView = ReturnType<typeof withRing<View>>;
