import { onWake } from '../browser/alarms.ts';
import { onCookieChanged } from '../browser/cookies.ts';
import { onAccessChanged } from '../browser/permissions.ts';
import { onViewConnected } from '../browser/ports.ts';
import { onSettingsChanged } from '../browser/settings-store.ts';
import { onTabLoaded } from '../browser/tabs.ts';
import { receives } from '../site/address.ts';
import { createBadges } from './badges.ts';
import { createView, type View } from './views.ts';

const views = new Set<View>();
const refreshBadges = createBadges();
const refreshAll = () => {
  for (const view of views) view.refresh();
  refreshBadges();
};

// Listeners are registered in the first turn of the script: only then does an event wake a sleeping background.
onViewConnected((port) => {
  const view = createView(port);
  views.add(view);
  port.onGone(() => views.delete(view));
});
onCookieChanged((cookie) => {
  for (const view of views) view.refreshIfCookie(cookie);
  refreshBadges((tab) => receives(tab.url, tab.jar.storeId, cookie));
});
onTabLoaded((tabId) => {
  for (const view of views) view.refreshIfTab(tabId);
  refreshBadges((tab) => tab.id === tabId);
});
onAccessChanged(refreshAll);
onSettingsChanged(refreshAll);
onWake(() => refreshBadges());
refreshBadges();
