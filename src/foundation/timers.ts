/** `setTimeout` counts milliseconds in signed 32 bits and fires at once for more (HTML Standard, 8.6 Timers). */
export const longestTimeout = 2 ** 31 - 1;
