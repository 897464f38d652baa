import { useMemo } from 'preact/hooks';
import { KeyDetails } from './KeyDetails.tsx';
import { KeyField } from './KeyField.tsx';
import { withRing } from './ring-view.ts';
import type { View } from '../view/view.ts';

/** The secret keys of this site, and how each was read. */
export function KeyBlock({ view }: { view: View }) {
  const ringView = useMemo(() => withRing(view), [view]);
  return (
    <KeyField view={ringView}>
      <KeyDetails view={ringView} />
    </KeyField>
  );
}
