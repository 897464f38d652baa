/**
 * The two engines accept different API parameters: Chrome throws on Firefox's own. The engine is known when the extension is
 * built.
 */
export const isFirefox = import.meta.env.MODE.startsWith('firefox');
