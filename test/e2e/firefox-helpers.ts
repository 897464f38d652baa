/**
 * Source that precedes each function run in Firefox's privileged scope (`Marionette.inBrowser`). It provides `wait(condition)`,
 * `tabOf(id)` and `browserOf(place)`: the <browser> element that holds a document. The element is looked up each time, because
 * Firefox preloads a popup in one element and swaps it into another (ViewPopup.attach in ExtensionPopups.sys.mjs).
 */
export const helpers = `
const wait = async (condition, what) => {
  const end = Date.now() + 15000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error('waited 15 s in vain for ' + (what ?? condition));
    await new Promise((resolve) => Services.wm.getMostRecentWindow('navigator:browser').setTimeout(resolve, 20));
  }
};
const windows = () => [...Services.wm.getEnumerator('navigator:browser')];
const windowOf = (element) => element.ownerDocument.defaultView;
const tabOf = (id) => {
  for (const window of windows()) for (const tab of window.gBrowser.tabs) if (tab.decantTest === id) return tab;
  throw new Error('the tab is closed');
};
// Loads an address (null: the same again) and waits for the page of it, not for the blank one before it.
const loadPage = (tab, url) => new Promise((resolve) => {
  const { gBrowser } = windowOf(tab);
  const listener = {
    onStateChange(browser, progress, request, flags) {
      const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
      if (browser !== tab.linkedBrowser || !progress.isTopLevel || !(flags & STATE_STOP) || !(flags & STATE_IS_WINDOW)) return;
      if (url && url !== 'about:blank' && browser.currentURI.spec === 'about:blank') return;
      gBrowser.removeTabsProgressListener(listener);
      resolve();
    },
  };
  gBrowser.addTabsProgressListener(listener);
  if (url === null) tab.linkedBrowser.reload();
  else tab.linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
});
const toolboxes = () => ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs')
  .require('devtools/client/framework/devtools').gDevTools;
const browserOf = ({ kind, tab }) => {
  const element = tabOf(tab);
  const window = windowOf(element);
  if (kind === 'tab') return element.linkedBrowser;
  if (kind === 'popup') return window.document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');
  const toolbox = toolboxes().getToolboxes?.().find((box) => box.commands.descriptorFront.localTab === element)
    ?? [...toolboxes()._toolboxesPerCommands.values()].find((box) => box.commands.descriptorFront.localTab === element);
  const frame = toolbox?.doc.querySelector('iframe[id^="toolbox-panel-iframe-webext-devtools-panel"]');
  return frame?.contentDocument.querySelector('browser') ?? null;
};
// Runs source as a frame script of the document and gives what it sends back.
const inContent = (place, source) => new Promise((resolve, reject) => {
  const browser = browserOf(place);
  if (!browser?.messageManager) return reject(new Error('the ' + place.kind + ' is gone'));
  const window = windowOf(browser);
  const channel = 'decant-test:' + Services.uuid.generateUUID();
  const manager = browser.messageManager;
  const end = (settle, value) => { manager.removeMessageListener(channel, listen); window.clearTimeout(timer); settle(value); };
  const listen = ({ data }) => data.error ? end(reject, new Error(data.error)) : end(resolve, data.value);
  const timer = window.setTimeout(() => end(reject, new Error('the ' + place.kind + ' did not answer in 10 s')), 10000);
  manager.addMessageListener(channel, listen);
  const script = '(async () => { try { sendAsyncMessage(' + JSON.stringify(channel) + ', { value: await (async () => {' + source
    + '})() }); } catch (error) { sendAsyncMessage(' + JSON.stringify(channel) + ', { error: String(error?.message ?? error) }); } })()';
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
});
`;

/** Names of `helpers`, for functions that are written in TypeScript and run after it. */
export type ContentTarget = { readonly kind: 'tab' | 'popup' | 'panel'; readonly tab: string };
declare global {
  function wait<Value>(condition: () => Value, what?: string): Promise<NonNullable<Awaited<Value>>>;
  function tabOf(id: string): any;
  function browserOf(place: ContentTarget): any;
  function inContent(place: ContentTarget, source: string): Promise<any>;
  function loadPage(tab: any, url: string | null): Promise<void>;
  function windowOf(element: any): any;
  function windows(): any[];
  function toolboxes(): any;
  const Services: any;
  const ChromeUtils: any;
  const WebExtensionPolicy: any;
}
