import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const controls = 'button, input, select, textarea, summary';

/** Keeps the focus within the element: when the focused control is removed or disabled, the next or previous control gets it. */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    let held: Element | null = null;
    let order: HTMLElement[] = [];
    const note = () => {
      held = document.activeElement;
      order = [...root.querySelectorAll<HTMLElement>(controls)];
    };
    const isThere = (one: Element) => root.contains(one) && !one.matches(':disabled');
    const observer = new MutationObserver(() => {
      const { activeElement } = document;
      const isLost = held !== null && !isThere(held) && (activeElement === held || activeElement === document.body);
      if (isLost)
        nearest(
          order,
          order.findIndex((one) => one === held),
          isThere,
        )?.focus();
      else if (root.contains(activeElement)) note();
    });
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) held = null;
    };
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', forget);
    };
  }, [within]);
}

function nearest(
  order: readonly HTMLElement[],
  at: number,
  isThere: (one: Element) => boolean,
): HTMLElement | undefined {
  return order.slice(at + 1).find(isThere) ?? order.slice(0, Math.max(0, at)).findLast(isThere);
}
