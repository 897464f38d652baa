import { useEffect } from 'preact/hooks';
import type { PanelView } from '../panel-state/panel-view.ts';

/** Milliseconds, long enough to read a short sentence. */
const shownFor = 2500;

/** Shows the last action for a moment. */
export function Notice({ view }: { view: PanelView }) {
  const text = view.notice.value;
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => {
      view.notice.value = '';
    }, shownFor);
    return () => clearTimeout(timer);
  }, [text, view]);
  return <output class="notice">{text !== '' && <span>{text}</span>}</output>;
}
