/** The two engines differ in what their APIs accept: Chrome throws on Firefox's own parameters. Known when the extension is built. */
export const isFirefox = import.meta.env.MODE.startsWith('firefox');
