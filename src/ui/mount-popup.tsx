import { effect } from '@preact/signals-core';
import { render } from 'preact';
import type { Host } from './host.ts';
import { Popup } from './Popup.tsx';
import { createPopupView } from './popup-view.ts';
import './style.css';

/**
 * Draws the toolbar popup into `root`; the function that is returned takes it away again. It is small and short-lived, so it is
 * drawn whole whenever anything changes, and needs no part of Preact beyond `render`.
 */
export function mountPopup(root: Element, host: Host): () => void {
  const view = createPopupView(host);
  const stop = effect(() => {
    document.documentElement.dataset.theme = host.theme.value;
    render(<Popup view={view} />, root);
  });
  return () => {
    stop();
    view.dispose();
    render(null, root);
  };
}
