import { render } from 'preact';
import type { Host } from './host.ts';

/** Draws the devtools panel into `root`; the function that is returned takes it away again. */
export function mountPanel(root: Element, host: Host): () => void {
  render(<p>{host.snapshot.value.state}</p>, root);
  return () => render(null, root);
}

/** Draws the toolbar popup into `root`; the function that is returned takes it away again. */
export function mountPopup(root: Element, host: Host): () => void {
  render(<p>{host.snapshot.value.state}</p>, root);
  return () => render(null, root);
}
