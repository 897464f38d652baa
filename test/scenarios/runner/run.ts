import type { Browser } from '../../e2e/browser.ts';
import { startApp } from './app.ts';
import type { Look } from './look.ts';
import { lookAs, type Stage, take } from './steps.ts';
import type { Walk } from './walk.ts';

export type Outcome = {
  /** What was seen at the end. */
  readonly end: Look | null;
  readonly snaps: ReadonlyMap<string, Look>;
  /** Which step failed, and why; null for a completed walk. */
  readonly problem: string | null;
};

type Walking = {
  readonly file: string;
  readonly walk: Walk;
  readonly pictures?: Stage['pictures'];
};

/**
 * Starts an app and walks through it with the panel open next to its page. Afterwards the app has ended and the browser is in its
 * former state.
 */
export async function walkThrough(browser: Browser, { file, walk, pictures = null }: Walking): Promise<Outcome> {
  const snaps = new Map<string, Look>();
  const failed = (what: string) => (error: Error) => ({ end: null, snaps, problem: `${what}: ${error.message}` });
  try {
    const app = await startApp(file);
    try {
      await browser.clearCookies();
      await browser.grant(walk.hosts);
      const tab = await browser.newTab('about:blank');
      try {
        const panel = await tab.openPanel();
        await panel.resize(1200, 800);
        return await through({ browser, walk, app, tab, panel, kept: new Map(), snaps, pictures });
      } finally {
        await tab.close();
        await browser.revoke(walk.hosts);
      }
    } finally {
      await app.stop();
    }
  } catch (error) {
    return failed('before the walk')(error as Error);
  }
}

async function through(stage: Stage): Promise<Outcome> {
  const { snaps, walk } = stage;
  let end: Look | null = null;
  for (const [index, step] of walk.steps.entries()) {
    try {
      await take(stage, step);
    } catch (error) {
      const at = `step ${index + 1} of ${walk.steps.length}, “${step.verb} ${step.rest}”`;
      // What is visible then may show why.
      end = await lookAs(stage, 'failed').catch(() => null);
      return { end, snaps, problem: `${at}: ${(error as Error).message}` };
    }
  }
  const isTaken = walk.steps.at(-1)?.verb === 'snap';
  end = (isTaken && [...snaps.values()].at(-1)) || (await lookAs(stage, 'end'));
  return { end, snaps, problem: null };
}
