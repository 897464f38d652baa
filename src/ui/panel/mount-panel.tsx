import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Host } from '../view/host.ts';
import { createPanelView } from '../panel-state/panel-view.ts';
import { Panel } from './Panel.tsx';
import '../style/index.css';
// Imported here rather than where it is used, so that lazily loaded parts need no styles of their own.
import '../style/edit.css';
import '../style/timeline.css';

/** Draws the devtools panel into `root`; the returned function removes it. */
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
