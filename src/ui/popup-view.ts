import { signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import { focusKeyField } from './key-field-id.ts';
import type { Host } from './host.ts';
import { createView, type View } from './view.ts';

/** What the popup keeps beyond a view: the field for the keys, which is fetched when it is first asked for. */
export function createPopupView(host: Host) {
  const view = createView(host);
  const keyField = signal<ComponentType<{ view: View }> | null>(null);
  return {
    ...view,
    keyField,
    /** Reading config lines is a quarter of the popup's size, and most visits only look. */
    openKeyField: async () => {
      keyField.value ??= (await import('./PopupKeyField.tsx')).PopupKeyField;
      focusKeyField();
    },
  };
}

export type PopupView = ReturnType<typeof createPopupView>;
