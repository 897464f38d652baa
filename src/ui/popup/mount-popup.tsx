import { render } from 'preact';
import type { PopupHost } from '../view/host.ts';
import { Popup } from './Popup.tsx';
import { createPopupView } from './popup-view.ts';
import '../style/index.css';

/** Draws the toolbar popup into `root`. It is small and short-lived, so any change redraws all of it. */
export function mountPopup(root: Element, host: PopupHost): void {
  const view = createPopupView(host);
  const draw = () => {
    document.documentElement.dataset.theme = host.theme.value;
    render(<Popup view={view()} />, root);
  };
  host.onChange(draw);
  draw();
}
