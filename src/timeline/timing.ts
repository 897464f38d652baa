/**
 * How far apart in time two reports of one thing may lie. All in milliseconds. "Measured" are the walks in test/timeline/recordings:
 * Chromium 156 and Firefox 153 on an idle machine. The limits are far wider, because a busy machine stretches every one of these times.
 */

/** The starts of one request in webRequest and in HAR. Measured: HAR is up to 9 ms before webRequest and up to 13 ms after it. */
export const harStartTolerance = 1500;

/**
 * How late the jar reports what a Set-Cookie did, counted from the response's headers. Measured: 20 ms. Far more where the background
 * was asleep: it stamps the report that woke it with the time at which it was awake.
 */
export const changeReportDelay = 10_000;

/** How early it can seem to report it, because webRequest and the listener of `cookies.onChanged` read the clock apart. Measured: 3 ms. */
export const changeReportLead = 1500;

/**
 * A reading of the jar (`cookies.getAll`) and `cookies.onChanged` reach the background in no fixed order when they are this close, so a
 * reading counts as newer than a Set-Cookie only when it is later by this much. Not measured: ample for two messages of one process.
 */
export const readingOverlap = 2000;

/** From a Set-Cookie to the reading that checks it: longer than `readingOverlap`, so that this reading counts. */
export const readingAfterSetCookie = 3000;

/** From a cookie's expiry to the reading that shows it gone: timers and `expiresAt` are not exact to the millisecond. */
export const readingAfterExpiry = 50;

/**
 * From a page's request to the report that the tab shows it. Measured: 267 ms. The rest is for slow
 * servers.
 */
export const slowestPageLoad = 60_000;

/** How long before its own request a page may be reported: clocks differ, but by less than it takes to request the next page. */
export const navigationLead = 50;

/** Two reports that the tab shows one page are one navigation when they are closer than this and no request tells them apart. */
export const repeatedNavigation = 1000;

/**
 * How long before a clear records are kept: longer than `changeReportDelay`, so that a change reported after the clear still finds the
 * response that made it, and is not taken for one from outside.
 */
export const keptBeforeClear = 15_000;

/**
 * How long the background keeps what it reported. A recorder's port ends when the background falls asleep; the recorder connects again and
 * is sent what woke the background. As long as the longest delay that the join allows for a report (`changeReportDelay`).
 */
export const keptForReconnect = 10_000;

/** From a page's headers to the report of what devtools' own request for the page did. Not measured: ample for a slow server. */
export const devtoolsRequestDelay = 10_000;
