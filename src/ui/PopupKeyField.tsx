import { useMemo } from 'preact/hooks';
import { KeyField } from './KeyField.tsx';
import { withRing } from './ring-view.ts';
import type { View } from './view.ts';

/** The panel's field for the keys, in the popup. */
export function PopupKeyField({ view }: { view: View }) {
  const ringView = useMemo(() => withRing(view), [view]);
  return <KeyField view={ringView} />;
}
