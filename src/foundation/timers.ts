/** `setTimeout` counts milliseconds in 32 bits with a sign, and fires at once for more (HTML Standard, 8.6 Timers). */
export const longestTimeout = 2 ** 31 - 1;
