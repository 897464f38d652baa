import { useSignal } from '@preact/signals';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Rect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

type VirtualOptions = {
  readonly count: number;
  /** Identifies rows, so that visible rows stay in place when rows above them are dropped. */
  readonly keyAt: (index: number) => string;
  /** The height of each row in pixels, for a list of this width. */
  readonly rowHeight: (width: number) => number;
};

/** A list that draws only its visible rows. It follows the newest row at the end, unless the person has scrolled away from it. */
export function useVirtual({ count, keyAt, rowHeight }: VirtualOptions) {
  const element = useRef<HTMLDivElement>(null);
  const redrawn = useSignal(0);
  const width = useSignal(0);
  const height = rowHeight(width.value);
  const options = {
    count,
    getItemKey: keyAt,
    getScrollElement: () => element.current,
    estimateSize: () => height,
    scrollToFn: elementScroll,
    observeElementRect: (instance: Virtualizer<HTMLDivElement, HTMLDivElement>, tell: (rect: Rect) => void) =>
      observeElementRect(instance, (rect) => {
        width.value = rect.width;
        tell(rect);
      }),
    observeElementOffset,
    overscan: 8,
    anchorTo: 'end' as const,
    onChange: () => {
      redrawn.value += 1;
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  void redrawn.value;
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  // Asks the element whether the list is at its end: the virtualizer learns of its own scrolling a frame later, when more rows may have
  // arrived.
  const isFollowing = useRef(true);
  const noticePlace = useCallback(() => {
    if (element.current) isFollowing.current = isAtEnd(element.current, 12);
  }, []);
  const last = useRef(height);
  useLayoutEffect(() => {
    const list = element.current;
    // Runs before the virtualizer's listener, which redraws the rows.
    list?.addEventListener('scroll', noticePlace, { capture: true });
    return () => list?.removeEventListener('scroll', noticePlace, { capture: true });
  }, [noticePlace]);
  useLayoutEffect(() => {
    if (last.current !== height) virtualizer.measure();
    last.current = height;
    if (isFollowing.current && element.current && !isAtEnd(element.current, 1)) virtualizer.scrollToEnd();
  });
  const showRow = useCallback(
    (index: number) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
      noticePlace();
    },
    [virtualizer, noticePlace],
  );
  return { element, virtualizer, height, showRow };
}

/** Heights are whole pixels, but scroll positions can be fractional. */
const isAtEnd = ({ scrollHeight, clientHeight, scrollTop }: HTMLElement, within: number) =>
  scrollHeight - clientHeight - scrollTop <= within;
