import { onWake } from '../browser/alarms.ts';
import { onCookieChanged } from '../browser/cookies.ts';
import { onAccessChanged } from '../browser/permissions.ts';
import { onRecorderConnected, onViewConnected } from '../browser/ports.ts';
import { onRequest } from '../browser/requests.ts';
import { onSettingsChanged } from '../browser/settings-store.ts';
import { takeSnapshot } from '../browser/snapshot.ts';
import { onTabLoaded } from '../browser/tabs.ts';
import { receives } from '../site/address.ts';
import { createBadges } from './badges.ts';
import { createRecorders } from './recorder.ts';
import { createSentHeaders } from './sent-headers.ts';
import { createServerClocks } from './server-clocks.ts';
import { serveView, type ServedView } from './views.ts';

const views = new Set<ServedView>();
const recorders = createRecorders();
const learnClock = createServerClocks();
const sentHeaders = createSentHeaders();
const takeOrdered = sentHeaders.ordering(takeSnapshot);
const refreshBadges = createBadges(takeOrdered);
const refreshAll = () => {
  for (const view of views) view.refresh();
  refreshBadges();
};

// Listeners are registered in the script's first turn, because only then does an event wake a sleeping background.
onViewConnected((port) => {
  const view = serveView(port, takeOrdered);
  views.add(view);
  port.onGone(() => views.delete(view));
});
onRecorderConnected(recorders.connect);
onRequest((stage) => {
  sentHeaders.onRequest(stage);
  recorders.onRequest(stage);
  learnClock(stage);
});
onCookieChanged((change) => {
  recorders.onCookieChanged(change);
  const { cookie } = change;
  for (const view of views) view.refreshIfCookie(cookie);
  refreshBadges((tab) => receives(tab.url, tab.jar.storeId, cookie));
});
onTabLoaded((tabId) => {
  for (const view of views) view.refreshIfTab(tabId);
  refreshBadges((tab) => tab.id === tabId);
});
onAccessChanged(() => {
  recorders.readJars();
  refreshAll();
});
onSettingsChanged(refreshAll);
onWake(() => refreshBadges());
refreshBadges();
