import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Host } from './host.ts';
import { Popup } from './Popup.tsx';
import './style.css';
import { createView } from './view.ts';

/** Draws the toolbar popup into `root`; the function that is returned takes it away again. */
export function mountPopup(root: Element, host: Host): () => void {
  const view = createView(host);
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
