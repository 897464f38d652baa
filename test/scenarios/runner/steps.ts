import type { Browser, Tab } from '../../e2e/browser.ts';
import type { KeptCookie } from '../../e2e/driver.ts';
import { until } from '../../e2e/driver.ts';
import { giveKeys } from '../../e2e/shown.ts';
import type { PageView } from '../../e2e/view.ts';
import type { RunningApp } from './app.ts';
import { look, type Look } from './look.ts';
import { fillIn, type Step, type Walk } from './walk.ts';

/** Where a walk takes place. */
export type Stage = {
  readonly browser: Browser;
  readonly walk: Walk;
  readonly app: RunningApp;
  readonly tab: Tab;
  readonly panel: PageView;
  readonly kept: Map<string, KeptCookie>;
  readonly snaps: Map<string, Look>;
  /** The folder for pictures of each look, and how they begin; null for none. */
  readonly pictures: string | null;
};

/** A failing step throws and ends the walk. */
export async function take(stage: Stage, { verb, rest }: Step): Promise<void> {
  const { app, walk } = stage;
  await steps[verb](stage, fillIn(rest, { port: app.port, host: walk.host }));
}

const steps: Readonly<Record<Step['verb'], (stage: Stage, rest: string) => Promise<unknown>>> = {
  go: (stage, path) => leaving(stage.tab.navigate(addressOf(stage, path))),
  submit: ({ tab }) => onward(tab.page, 'form'),
  click: ({ tab }, selector) => onward(tab.page, selector),
  eval: ({ tab }, code) => leaving(tab.page.eval(run, code)),
  key: ({ panel }, keys) => giveKeys(panel, ...keys.split(String.raw`\n`)),
  lifetime: async ({ panel }, text) => {
    await panel.enter({ role: 'textbox', name: 'PERMANENT_SESSION_LIFETIME' }, text);
    await panel.press('Enter');
  },
  see: ({ tab }, text) => tab.page.waitForText(text),
  seeframe: async ({ tab }, text) => {
    let shown: readonly string[] = [];
    const isSeen = async () => {
      // A frame that is being replaced cannot answer.
      shown = await tab.frameTexts().catch(() => []);
      return shown.some((one) => one.includes(text));
    };
    await until(isSeen, { what: `“${text}” in a frame` }).catch((error: Error) => {
      throw new Error(`${error.message}\nthe frames show:\n${shown.join('\n')}`);
    });
  },
  restart: ({ app }, args) => app.restart(args.split(' ').filter(Boolean)),
  sleep: (_, seconds) => new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1000)),
  tab2: async (stage, path) => {
    const other = await stage.browser.newTab(addressOf(stage, path));
    await other.close();
    await stage.tab.activate();
  },
  keepcookie: async ({ tab, kept }, name) => {
    const [cookie] = await tab.jar(name);
    if (cookie === undefined) throw new Error(`the jar has no cookie ${name}`);
    kept.set(name, cookie);
  },
  putcookie: async ({ tab, kept }, name) => {
    const cookie = kept.get(name);
    if (cookie === undefined) throw new Error(`no cookie ${name} was kept`);
    await tab.setCookie(cookie);
  },
  snap: async (stage, name) => stage.snaps.set(name, await lookAs(stage, name)),
};

export function lookAs({ tab, panel, pictures }: Stage, name: string): Promise<Look> {
  const pictureOf = pictures === null ? null : (view: string) => `${pictures}-${name}-${view}.png`;
  return look({ tab, panel, pictureOf });
}

function addressOf({ app, walk }: Stage, path: string): string {
  return new URL(path, `${walk.scheme}://${walk.host}:${app.port}`).href;
}

/**
 * An answer without a body, a redirect loop, or a document that the code itself leaves is not a failure: what is visible then
 * decides.
 */
async function leaving(step: Promise<unknown>): Promise<void> {
  await step.catch((error: Error) => {
    if (
      !/ERR_HTTP_RESPONSE_CODE|ERR_TOO_MANY_REDIRECTS|ERR_ABORTED|context was destroyed|Cannot find context/.test(
        error.message,
      )
    )
      throw error;
  });
}

function run(code: string): Promise<void> {
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  return AsyncFunction(code)();
}

/** Clicks an element, or the first button of a form, and waits until the page after it has loaded. */
async function onward(page: PageView, selector: string): Promise<void> {
  await page.waitFor((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null) return false;
    (document as Left).isLeft = true;
    if (!(element instanceof HTMLFormElement)) element.click();
    else element.requestSubmit(element.querySelector<HTMLElement>('[type="submit"], button:not([type])'));
    return true;
  }, selector);
  await page.waitFor(() => !(document as Left).isLeft && document.readyState === 'complete');
}

type Left = Document & { isLeft?: boolean };
