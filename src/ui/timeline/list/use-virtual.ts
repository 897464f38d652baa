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
  /** Tells rows apart, so that those in sight stay where they are when others go above them. */
  readonly keyAt: (index: number) => string;
  /** Pixels of each row, for a list of this width. */
  readonly rowHeight: (width: number) => number;
};

/** Rows of a list of which only those in sight are drawn. It follows the newest, at the end, unless it was scrolled away from it. */
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

  // Whether it follows is asked of the element: the virtualizer hears of its own scrolling a frame later, and by then more rows may have come.
  const isFollowing = useRef(true);
  const noticePlace = useCallback(() => {
    if (element.current) isFollowing.current = isAtEnd(element.current, 12);
  }, []);
  const last = useRef(height);
  useLayoutEffect(() => {
    const list = element.current;
    // Before the virtualizer's listener, after which the rows are drawn again.
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

/** A list's heights are whole pixels, and where it is scrolled to need not be. */
const isAtEnd = ({ scrollHeight, clientHeight, scrollTop }: HTMLElement, within: number) =>
  scrollHeight - clientHeight - scrollTop <= within;
