import { useMemo } from 'preact/hooks';
import { KeyDetails } from './KeyDetails.tsx';
import { KeyField } from './KeyField.tsx';
import { type KeyView, withRing } from './ring-view.ts';

/** The secret keys of this site, and how each was read. */
export function KeyBlock({ view }: { view: KeyView }) {
  const ringView = useMemo(() => withRing(view), [view]);
  return (
    <KeyField view={ringView}>
      <KeyDetails view={ringView} />
    </KeyField>
  );
}
