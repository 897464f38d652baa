import type { ShownBadge, KeptCookie, Theme } from './driver.ts';

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser can use nothing from outside itself */

// Each function here runs in Firefox's privileged scope, after `helpers` (firefox-helpers.ts).

/** Opens a tab and waits for its page; returns the tab's name. */
export async function openTab(url: string, where: 'normal' | 'private' | 'container'): Promise<string> {
  const normal = windows().find((window) => window.docShell.usePrivateBrowsing === false) ?? windows()[0];
  let window = normal;
  if (where === 'private') {
    window = normal.OpenBrowserWindow({ private: true });
    await wait(() => window.gBrowserInit?.delayedStartupFinished, 'the private window');
  }
  const tab = window.gBrowser.addTab('about:blank', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    userContextId: where === 'container' ? 2 : 0,
  });
  tab.decantTest = String(Services.uuid.generateUUID());
  window.gBrowser.selectedTab = tab;
  await loadPage(tab, url);
  return tab.decantTest;
}

export async function selectTab(id: string): Promise<void> {
  const tab = tabOf(id);
  windowOf(tab).gBrowser.selectedTab = tab;
  windowOf(tab).focus();
}

/** Loads an address in a tab, or reloads it if the address is null, and waits for the page. */
export async function loadIn(id: string, url: string | null): Promise<void> {
  await loadPage(tabOf(id), url);
}

/** Clicks the toolbar button and waits for the popup's document; returns the moment of the click. */
export async function clickToolbar(addon: string, id: string): Promise<number> {
  const tab = tabOf(id);
  windowOf(tab).gBrowser.selectedTab = tab;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  const clickedAt = Date.now();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(windowOf(tab));
  const place = { kind: 'popup', tab: id } as const;
  await wait(() => {
    const browser = browserOf(place);
    return browser?.closest('panel')?.state === 'open' && browser.currentURI?.spec.includes('/popup/');
  }, 'the popup');
  return clickedAt;
}

/** Opens devtools on the tab, selects the panel with that title, and waits for its document. */
export async function showPanel(id: string, title: string): Promise<void> {
  const tab = tabOf(id);
  windowOf(tab).gBrowser.selectedTab = tab;
  const toolbox = await toolboxes().showToolboxForTab(tab, { toolId: 'webconsole' });
  const tools = () => toolbox.getAdditionalTools() as { id: string; label: string }[];
  const tool = await wait(() => tools().find((candidate) => candidate.label === title), `the panel ${title}`);
  await toolbox.selectTool(tool.id);
  const place = { kind: 'panel', tab: id } as const;
  await wait(() => browserOf(place)?.currentURI?.spec.includes('/devtools/panel.html'), 'the panel');
  // The address changes before the document is there; in between, the document cannot be queried.
  const isLoaded = `return content?.location?.pathname === '/devtools/panel.html' && content.document.readyState === 'complete'`;
  await wait(() => inContent(place, isLoaded).catch(() => false), 'the panel to load');
}

export function readBadge(addon: string, id: string): ShownBadge {
  const tab = tabOf(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  const data = ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(tab);
  return { text: data.badgeText ?? '', colour: data.badgeBackgroundColor ?? [] };
}

export function addCookie(id: string, name: string, value: string, host: string, path: string): void {
  const attributes = tabOf(id).linkedBrowser.contentPrincipal.originAttributes;
  const later = Date.now() + 86_400_000;
  const { SAMESITE_UNSET } = (globalThis as any).Ci.nsICookie;
  Services.cookies.add(host, path, name, value, false, true, true, later, attributes, SAMESITE_UNSET, 0);
}

export function removeCookie(id: string, name: string, host: string, path: string): void {
  Services.cookies.remove(host, name, path, tabOf(id).linkedBrowser.contentPrincipal.originAttributes);
}

export function clearCookies(): void {
  Services.cookies.removeAll();
}

/**
 * The text of each frame below the page, through Marionette's own actor, because a frame may live in a different process than its
 * page.
 */
export async function readFrames(id: string): Promise<string[]> {
  const below = (context: any): any[] => context.children.flatMap((child: any) => [child, ...below(child)]);
  const texts = below(tabOf(id).linkedBrowser.browsingContext).map(({ currentWindowGlobal }: any) =>
    currentWindowGlobal
      .getActor('MarionetteCommands')
      .executeScript('return document.body?.innerText ?? ""', [], { timeout: 5000 }),
  );
  return Promise.all(texts);
}

export function readJar(id: string, name: string): KeptCookie[] {
  const { originAttributes, host } = tabOf(id).linkedBrowser.contentPrincipal;
  const { userContextId, privateBrowsingId } = originAttributes;
  return Services.cookies.cookies
    .filter(
      (cookie: any) =>
        cookie.name === name && (host === cookie.host || (cookie.isDomain && host.endsWith(cookie.host))),
    )
    .filter(
      ({ originAttributes: own }: any) =>
        own.userContextId === userContextId && own.privateBrowsingId === privateBrowsingId,
    )
    .map((cookie: any) => ({
      name,
      value: cookie.value,
      host: cookie.host,
      path: cookie.path,
      hostOnly: !cookie.isDomain,
      secure: cookie.isSecure,
      httpOnly: cookie.isHttpOnly,
      sameSite: cookie.sameSite,
      // In ms, as `add` expects it.
      expires: cookie.isSession ? null : cookie.expiry / 1000,
      store: `${userContextId} ${privateBrowsingId}`,
      partition: cookie.originAttributes.partitionKey || null,
    }));
}

export async function changeOrigins(addon: string, change: 'add' | 'remove', list: string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  await ExtensionPermissions[change](addon, { permissions: [], origins: list, data_collection: [] }, extension);
}

/** Like the idle timer (ext-backgroundPage.js), although a toolbox is open and events keep arriving. */
export async function endBackground(addon: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(addon);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

export function chooseTheme(theme: Theme): void {
  Services.prefs.setCharPref('devtools.theme', theme);
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', theme === 'dark' ? 1 : 0);
}

/** Errors from the extension's own scripts in the browser console, including rejections. */
export function readErrors(addon: string, hasSlept: boolean): string[] {
  const origin = `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`;
  return (
    Services.console
      .getMessageArray()
      .filter(
        (message: any) =>
          message instanceof (globalThis as any).Ci.nsIScriptError && !(message.flags & message.warningFlag),
      )
      .filter((message: any) => String(message.sourceName).startsWith(origin))
      // What Firefox logs if its answer arrives after the asking page was closed with its tab (wrapPromise in
      // ExtensionCommon.sys.mjs).
      .filter((message: any) => !/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage))
      // What setTimeout throws in a background page that is ended while it works.
      .filter((message: any) => !(hasSlept && /^NS_ERROR_NOT_INITIALIZED: *$/.test(message.errorMessage)))
      .map((message: any) =>
        [`${message.sourceName}:${message.lineNumber}:${message.columnNumber}: ${message.errorMessage}`, message.stack]
          .filter(Boolean)
          .join('\n'),
      )
  );
}

/** The tab that Firefox started with. */
export async function closeBlankTabs(): Promise<void> {
  for (const window of windows()) {
    const blank = [...window.gBrowser.tabs].filter(
      (tab) => !tab.decantTest && /^about:(blank|home|newtab)$/.test(tab.linkedBrowser.currentURI.spec),
    );
    for (const tab of blank) window.gBrowser.removeTab(tab);
  }
}

/** Waits for a tab that the extension opened; returns the tab's name. */
export async function findExtensionTab(addon: string, part: string): Promise<string> {
  const origin = `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`;
  const fits = (spec: string) => spec.startsWith(origin) && spec.includes(part);
  const tabs = () => windows().flatMap((window) => [...window.gBrowser.tabs]);
  const tab = await wait(() => tabs().find((one) => fits(one.linkedBrowser.currentURI.spec)), `a tab at ${part}`);
  tab.decantTest ??= String(Services.uuid.generateUUID());
  return tab.decantTest;
}
