import { openAccessPage } from '../src/browser/access-page.ts';
import { devtoolsTheme, inspectedTabId, inspectedUrl } from '../src/browser/devtools.ts';
import { isFirefox } from '../src/browser/engine.ts';
import { preferredTheme } from '../src/browser/theme.ts';
import { createViewHost } from '../src/browser/view-host.ts';
import { mountPanel } from '../src/ui/mount-panel.tsx';

const tabId = inspectedTabId();
const url = inspectedUrl(() => rewatch());
const { host, rewatch } = createViewHost({
  tabId,
  url,
  theme: devtoolsTheme(preferredTheme()),
  ...(isFirefox
    ? { accessBy: 'open-page', askElsewhere: () => openAccessPage({ tabId, url: url() ?? '' }) }
    : { accessBy: 'ask' }),
});

const root = document.querySelector('#root');
if (root) mountPanel(root, host);
