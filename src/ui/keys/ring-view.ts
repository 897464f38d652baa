import { computed, type ReadonlySignal } from '@preact/signals-core';
import { readRing } from '../../keyring/ring.ts';
import { readPasted } from '../../paste/read-pasted.ts';
import type { SiteSettings } from '../../site/settings.ts';
import type { View } from '../view/view.ts';

/** A view with keys; the panel's also has the text of its paste field. */
export type KeyView = View & { readonly pasted?: ReadonlySignal<string | null> };

/** A view that shows how the keys were read, and accepts new ones. */
export function withRing(view: KeyView) {
  const { settings } = view;
  return {
    ...view,
    /** The cookies of the paste field: a key that matches one of them is right too. */
    pasted: computed(() => {
      const read = readPasted(view.pasted?.value ?? '');
      return read.ok ? read.value : [];
    }),
    ring: computed(() => readRing(settings.value.secrets, settings.value.readings)),
    editKeys: (change: Partial<Pick<SiteSettings, 'secrets' | 'readings'>>) => {
      const { secrets, readings } = { ...settings.peek(), ...change };
      const keys = readRing(secrets, readings).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
      view.edit({ secrets, readings, keys });
    },
  };
}

export type RingView = ReturnType<typeof withRing>;
