import { createAction } from './action.ts';
import { createAlarms } from './alarms.ts';
import { createCookies } from './cookies.ts';
import { createDevtools } from './devtools.ts';
import type { FakeEvent } from './event.ts';
import { createPermissions } from './permissions.ts';
import { createRuntime } from './runtime.ts';
import { createStorage } from './storage.ts';
import { createTabs } from './tabs.ts';
import { createWebRequest } from './web-request.ts';

function createAreas() {
  const permissions = createPermissions();
  const tabs = createTabs(permissions);
  return {
    permissions,
    tabs,
    action: createAction(tabs),
    alarms: createAlarms(),
    cookies: createCookies(permissions, tabs),
    devtools: createDevtools(),
    runtime: createRuntime(),
    storage: createStorage(),
    webRequest: createWebRequest(permissions),
  };
}

/** The devtools page hears devtools events; the background hears all others. */
function forgetListeners(areas: ReturnType<typeof createAreas>): void {
  for (const area of Object.values(areas))
    for (const member of area === areas.devtools ? [] : Object.values<unknown>(area.api))
      if (typeof member === 'object' && member !== null && 'addListener' in member) (member as FakeEvent<any>).clear();
}

function createBrowser() {
  const areas = createAreas();
  return {
    ...areas,
    /** Puts the background to sleep and wakes it: its listeners and ports end, then its script, `wake`, runs again. */
    sleep: (wake: () => void) => {
      forgetListeners(areas);
      areas.runtime.endBackground();
      wake();
    },
  };
}

export type FakeBrowser = ReturnType<typeof createBrowser>;

/** What `src/browser` imports as `webextension-polyfill`: the API of the most recently started browser. */
const api: Record<string, unknown> = {};
export default api;

let running: FakeBrowser | null = null;

/** An empty browser without access to any site, replacing the previous one. */
export function startBrowser(): FakeBrowser {
  running?.alarms.stop();
  const { sleep, ...areas } = createBrowser();
  for (const [name, area] of Object.entries(areas)) api[name] = area.api;
  running = { ...areas, sleep };
  return running;
}
