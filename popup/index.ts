import { effect } from '@preact/signals-core';
import { accessRequest, leaveAccessPage } from '../src/browser/access-page.ts';
import { activeTab } from '../src/browser/tabs.ts';
import { preferredTheme } from '../src/browser/theme.ts';
import { createViewHost } from '../src/browser/view-host.ts';
import { mountPopup } from '../src/ui/mount-popup.tsx';

const request = accessRequest();
const tab = request ? { id: request.tabId, url: request.url } : await activeTab();
const root = document.querySelector('#root');

if (root && tab) {
  const { host } = createViewHost({
    tabId: tab.id,
    url: () => tab.url,
    theme: preferredTheme(),
    accessBy: 'ask',
  });
  mountPopup(root, host);
  if (request) {
    effect(() => {
      if (host.snapshot.value.state === 'ready') void leaveAccessPage(request);
    });
  }
}
