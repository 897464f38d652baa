import { createTreeView } from '../tree/tree-view.ts';
import type { ViewHost } from '../view/host.ts';
import { createView } from '../view/view.ts';

/** The popup has no state of its own, because the next click elsewhere closes it. */
export function createPopupView(host: ViewHost) {
  return { ...createView(host), ...createTreeView() };
}

export type PopupView = ReturnType<typeof createPopupView>;
