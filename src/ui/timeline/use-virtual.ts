import { useSignal } from '@preact/signals';
import { elementScroll, observeElementOffset, observeElementRect, type Rect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

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
    followOnAppend: true,
    scrollEndThreshold: 12,
    onChange: () => {
      redrawn.value += 1;
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  void redrawn.value;
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // The first look is at the newest.
  useLayoutEffect(() => virtualizer.scrollToEnd(), [virtualizer]);
  const lastHeight = useRef(height);
  useLayoutEffect(() => {
    if (lastHeight.current === height) return;
    const wasAtEnd = virtualizer.isAtEnd();
    lastHeight.current = height;
    virtualizer.measure();
    if (wasAtEnd) virtualizer.scrollToEnd();
  });
  return { element, virtualizer, height };
}
