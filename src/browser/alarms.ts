import browser from 'webextension-polyfill';

const name = 'verdict-turns';

/** Wakes the background at `when` (Unix seconds), even from sleep. A later call replaces the earlier one; null clears it. */
export async function wakeAt(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: when * 1000 });
}

export function onWake(listen: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listen();
  });
}
