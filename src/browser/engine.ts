import browser from 'webextension-polyfill';

/** The two engines differ in what their APIs accept: Chrome throws on Firefox's own parameters. */
export const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
