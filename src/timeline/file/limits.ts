/** What one header can hold: Chromium takes 256 KiB of headers in one response, Firefox 384 KiB. */
export const longestText = 512 * 1024;

/** Browsers send addresses of up to 2 MB, which nobody can compare: an export cuts them here. */
export const longestAddress = 64 * 1024;

/** Milliseconds on either side of 1970 that a Date holds (ECMA-262, 21.4.1.1). */
export const farthestTime = 8.64e15;

/** Far more than a timeline keeps (`defaultLimits`): a file may be anybody's. Each entry has up to three values. */
export const mostEntries = 100_000;
export const mostValues = 3 * mostEntries;

/** Levels of a shape; `shapeOf` writes fewer. */
export const deepestShape = 150;
