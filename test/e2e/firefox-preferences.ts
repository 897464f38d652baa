/** Firefox's `user.js` for a run: nothing leaves the machine, no first-run pages, and permission requests are granted. */
export function preferences(downloads: string): string {
  const all = {
    'marionette.port': 0,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'devtools.selfxss.count': 5,
    'extensions.getAddons.cache.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // Every name resolves to this machine, including names other than `localhost`, where http is insecure.
    'network.dns.forceResolve': '127.0.0.1',
    'privacy.userContext.enabled': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'startup.homepage_welcome_url': 'about:blank',
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
