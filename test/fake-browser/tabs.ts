import type { Tabs } from 'webextension-polyfill';
import { isFirefox } from '../../src/browser/engine.ts';
import { createEvent } from './event.ts';
import type { FakePermissions } from './permissions.ts';

type Api = Pick<Tabs.Static, 'get' | 'query' | 'update' | 'onUpdated' | 'onReplaced'>;

export type FakeTab = {
  readonly id: number;
  url: string;
  readonly incognito: boolean;
  readonly storeId: string;
  active: boolean;
};

type Opened = { readonly url: string; readonly incognito?: boolean; readonly container?: number };

function storeOf({ incognito = false, container }: Opened): string {
  if (!isFirefox) return incognito ? '1' : '0';
  if (container !== undefined) return `firefox-container-${container}`;
  return incognito ? 'firefox-private' : 'firefox-default';
}

/** One window; the most recently opened tab is the active one. */
export function createTabs({ covers }: FakePermissions) {
  const tabs = new Map<number, FakeTab>();
  const onUpdated = createEvent<(id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => void>();
  const onReplaced = createEvent<(added: number, removed: number) => void>();
  let last = 0;

  const urlOf = ({ url }: FakeTab) => (covers(url) ? { url } : {});
  const show = (tab: FakeTab): Tabs.Tab => ({
    id: tab.id,
    index: 0,
    highlighted: tab.active,
    active: tab.active,
    pinned: false,
    incognito: tab.incognito,
    ...urlOf(tab),
    ...(isFirefox && { cookieStoreId: tab.storeId }),
  });
  const find = (id: number | undefined): FakeTab => {
    const tab = tabs.get(id ?? last);
    if (!tab) throw new Error(isFirefox ? `Invalid tab ID: ${id}` : `No tab with id: ${id}.`);
    return tab;
  };
  const activate = (id: number) => tabs.forEach((tab) => (tab.active = tab.id === id));
  const update = async (id: number | undefined | Tabs.UpdateUpdatePropertiesType, change = {}) => {
    const tab = find(typeof id === 'object' ? last : id);
    if ('active' in change) activate(tab.id);
    return show(tab);
  };

  const api: Api = {
    get: async (id) => show(find(id)),
    query: async ({ active }) =>
      [...tabs.values()].filter((tab) => active === undefined || tab.active === active).map(show),
    update,
    onUpdated,
    onReplaced,
  };

  const open = (opened: Opened): FakeTab => {
    last += 1;
    const { url, incognito = false } = opened;
    tabs.set(last, { id: last, url, incognito, storeId: storeOf(opened), active: true });
    activate(last);
    return find(last);
  };

  return {
    api,
    find,
    open,
    all: () => [...tabs.values()],
    /** The tab navigates to another page: two events, the first with the URL if the extension may see it. */
    navigate: (tab: FakeTab, url: string) => {
      tab.url = url;
      onUpdated.fire(tab.id, { status: 'loading', ...urlOf(tab) }, show(tab));
      onUpdated.fire(tab.id, { status: 'complete' }, show(tab));
    },
    /** A change of the tab that is not a navigation. */
    retitle: (tab: FakeTab, title: string) => onUpdated.fire(tab.id, { title }, show(tab)),
    close: (tab: FakeTab) => void tabs.delete(tab.id),
    /** Chromium replaces the tab with one that was loaded ahead. */
    replace: (tab: FakeTab): FakeTab => {
      const next = open({ url: tab.url, incognito: tab.incognito });
      tabs.delete(tab.id);
      onReplaced.fire(next.id, tab.id);
      return next;
    },
  };
}

export type FakeTabs = ReturnType<typeof createTabs>;
