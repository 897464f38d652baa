/** What each browser's driver provides; scenarios see it through `Browser`, `Tab` and `PageView` (browser.ts). */
export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';

export type Driver = {
  readonly name: BrowserName;
  readonly version: string;
  newTab(url: string): Promise<TabDriver>;
  /** A tab in a private window, where the extension is allowed to run. */
  privateTab(url: string): Promise<TabDriver>;
  /** A tab in a Firefox container. Fails in Chromium, which has none. */
  containerTab(url: string): Promise<TabDriver>;
  /** Waits for a page that the extension opened as a tab; `url` ends the page's path or is a part of its address. */
  extensionTab(part: string): Promise<ViewDriver>;
  /**
   * Makes the browser grant the next permission request after a click on the extension's own button, like a person who says yes.
   */
  sayYes(hosts: readonly string[]): Promise<void>;
  /** Grants access without a click, for scenarios about something else. */
  grant(hosts: readonly string[]): Promise<void>;
  revoke(hosts: readonly string[]): Promise<void>;
  /** The folder for files that a page or the extension offers to save. */
  readonly downloads: string;
  /** Ends the background as the browser does after some idle time. */
  sleepBackground(): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  /** Empties the normal jar. */
  clearCookies(): Promise<void>;
  /** Uncaught errors of the extension's pages and background since the launch. */
  errors(): Promise<readonly string[]>;
  /**
   * Closes the tabs that are not the caller's, when the driver is only needed to close: a person takes over and has no use for
   * them.
   */
  handOver(): Promise<void>;
  /** Settles when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
};

export type TabDriver = {
  readonly page: ViewDriver;
  activate(): Promise<void>;
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Clicks the toolbar button; `clickedAt` in ms since 1970. */
  openPopup(): Promise<{ view: ViewDriver; clickedAt: number }>;
  /** Opens devtools on this tab, with our panel selected. */
  openPanel(): Promise<ViewDriver>;
  badge(): Promise<ShownBadge>;
  /** Writes or deletes a cookie, bypassing page and server, like devtools' own storage view. */
  setCookie(cookie: JarCookie): Promise<void>;
  deleteCookie(cookie: Pick<JarCookie, 'name' | 'host' | 'path'>): Promise<void>;
  /** The cookies with this name in the jar of this tab, for its host or the domains above it. */
  jar(name: string): Promise<readonly KeptCookie[]>;
  /** What the frames below the page show. */
  frameTexts(): Promise<readonly string[]>;
};

export type ShownBadge = { readonly text: string; readonly colour: readonly number[] };
type JarCookie = {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
};

/** A cookie as a jar keeps it; `expires` in seconds since 1970, null if it ends with the browser. */
export type KeptCookie = JarCookie & {
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string | number;
  readonly expires: number | null;
  readonly store: string;
  readonly partition: string | null;
};

/** One document: a page, the popup or the panel. */
export type ViewDriver = {
  /** The JSON value of an expression, awaited. */
  eval(expression: string): Promise<unknown>;
  /** A trusted click, in CSS pixels of the document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** One key by its DOM name (`ArrowDown`, `a`), with modifiers in front (`Shift+Tab`). */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** True once the document is gone (a popup that closed). */
  gone(): Promise<boolean>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** False opens a window, for `npm start` on a machine with a display. */
  readonly headless?: boolean;
  /** The folder of the unpacked extension; by default the project's own build. */
  readonly extension?: string;
};

export const panelTitle = 'Flask Session';

/** The longest pause between two attempts in milliseconds, unless the caller sets one: asking also takes the browsers' time. */
const seldom = 200;

/** Asks `condition` until it holds, less often the longer it takes; the caller's sentence says what it waited for. */
export async function until<Value>(
  condition: () => Promise<Value | undefined | null | false>,
  { what, timeout = 20_000, every = 25 }: { what: string; timeout?: number; every?: number },
): Promise<Value> {
  const end = Date.now() + timeout;
  for (let pause = every; ; pause = Math.min(pause * 1.3, Math.max(every, seldom))) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Match patterns for both schemes of these hosts; `*` stands for every site. */
export function origins(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}
