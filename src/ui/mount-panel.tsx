import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Host } from './host.ts';
import { createPanelView } from './panel-view.ts';
import { Panel } from './Panel.tsx';
import './style.css';
// Here, not where it is used: what is fetched later brings no styles of its own.
import './edit/edit.css';
import './timeline/timeline.css';

/** Draws the devtools panel into `root`; the function that is returned takes it away again. */
export function mountPanel(root: Element, host: Host): () => void {
  const view = createPanelView(host);
  const stopTheme = effect(() => {
    document.documentElement.dataset.theme = host.theme.value;
  });
  render(<Panel view={view} />, root);
  return () => {
    stopTheme();
    view.dispose();
    render(null, root);
  };
}
