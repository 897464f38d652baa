import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ViewHost } from '../view/host.ts';
import { Popup } from './Popup.tsx';
import { createPopupView } from './popup-view.ts';
import '../style/index.css';

/** Draws the toolbar popup into `root`; the returned function removes it. */
export function mountPopup(root: Element, host: ViewHost): () => void {
  const view = createPopupView(host);
  const stopTheme = effect(() => {
    document.documentElement.dataset.theme = host.theme.value;
  });
  render(<Popup view={view} />, root);
  return () => {
    stopTheme();
    view.dispose();
    render(null, root);
  };
}
