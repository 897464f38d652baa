import type { Signal } from '@preact/signals-core';
import { useEffect } from 'preact/hooks';

/** Milliseconds, long enough to read a short sentence. */
const shownFor = 2500;

/** Shows the last action for a moment. */
export function Notice({ notice }: { notice: Signal<string> }) {
  const text = notice.value;
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => {
      notice.value = '';
    }, shownFor);
    return () => clearTimeout(timer);
  }, [text, notice]);
  return <output class="notice">{text !== '' && <span>{text}</span>}</output>;
}
