import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until, type ViewDriver } from './driver.ts';
import { find, type Find, type FoundElement } from './find.ts';

/** A CSS selector, or what a person sees: a role and a part (or pattern) of the accessible name. */
type Target = string | { readonly role: string; readonly name?: string | RegExp };

/** One document of the browser as a scenario uses it. Every wait that fails says so in a sentence, with the view's text. */
export type PageView = {
  eval<Args extends unknown[], Result>(fn: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Waits until `fn`, run in the view, is truthy, and returns its result. */
  waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>>;
  waitForText(...wanted: readonly (string | RegExp)[]): Promise<void>;
  /** Waits for the element to be in view and uncovered, and clicks its middle. */
  click(target: Target): Promise<void>;
  /** Clicks into the field and replaces its content. */
  enter(target: Target, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** What a person reads: the rendered text. */
  text(): Promise<string>;
  /** How many elements match. */
  count(target: Target): Promise<number>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The problems that axe-core finds, one sentence each. */
  axe(): Promise<string[]>;
  gone(): Promise<boolean>;
  close(): Promise<void>;
};

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function viewOf(driver: ViewDriver): PageView {
  const evaluate = async (fn: unknown, args: readonly unknown[]): Promise<any> => {
    // The TypeScript runners wrap named functions in `__name`.
    const expression = `(async () => { const __name = (f) => f; return (${String(fn)})(...${JSON.stringify(args)}); })()`;
    return driver.eval(expression);
  };
  const text = (): Promise<string> => evaluate(() => document.body?.innerText ?? '', []);

  const waitUntil = async (what: string, condition: () => Promise<any>): Promise<any> => {
    let last: unknown;
    // A document that is being replaced cannot answer; the next attempt asks the new one.
    const tolerant = () => condition().catch((error) => void (last = error));
    try {
      return await until(tolerant, { what });
    } catch (error) {
      const shown = await text().catch((problem) => `(no text: ${problem})`);
      const cause = last ? `\nlast error: ${last}` : '';
      throw new Error(`${(error as Error).message}${cause}\nthe view shows:\n${shown}`, { cause: error });
    }
  };

  /** The place of the only matching element, once it is still and uncovered. */
  const place = async (target: Target): Promise<{ x: number; y: number }> => {
    let before: FoundElement | null = null;
    return waitUntil(`${describe(target)} to be clickable`, async () => {
      const now: FoundElement = await evaluate(find, [query(target)]);
      const still = before !== null && before.x === now.x && before.y === now.y;
      before = now;
      return now.clickable && still && { x: now.x, y: now.y };
    });
  };

  // A click can get lost while the browser still lays out its own bars, so it counts only once the view has seen it.
  const click = async (target: Target) => {
    await waitUntil(`a click on ${describe(target)}`, async () => {
      const { x, y } = await place(target);
      await evaluate(watchPress, []);
      await driver.clickAt(x, y);
      return until(async () => pressSeen(), { what: 'the press to arrive', timeout: 1000 });
    });
  };
  const pressSeen = () => evaluate(() => (document as any).decantPressSeen, []).catch(() => driver.gone());

  return {
    eval: (fn, ...args) => evaluate(fn, args),
    waitFor: (fn, ...args) => waitUntil(`${String(fn)} with ${JSON.stringify(args)}`, () => evaluate(fn, args)),
    waitForText: async (...wanted) => {
      await waitUntil(`the text ${wanted.join(', ')}`, async () => {
        const shown = await text();
        return wanted.every((part) => (typeof part === 'string' ? shown.includes(part) : part.test(shown)));
      });
    },
    click,
    enter: async (target, value) => {
      // Content that loads meanwhile can move the field away from under a click.
      await waitUntil(`the focus in ${describe(target)}`, async () => {
        await click(target);
        return (await evaluate(find, [query(target)])).focused;
      });
      await evaluate(() => (document.activeElement as HTMLInputElement | null)?.select(), []);
      await driver.press('Delete');
      for (const character of value) await driver.press(character === '\n' ? 'Enter' : character);
    },
    press: (key) => driver.press(key),
    text,
    count: async (target) => (await evaluate(find, [query(target)])).count,
    resize: (width, height) => driver.resize(width, height),
    screenshot: (file) => driver.screenshot(file),
    axe: async () => {
      // Half a megabyte, which takes Firefox a second to pass on, so it is sent once per document.
      if (!(await driver.eval('Boolean(globalThis.axe)'))) await driver.eval(`(() => { ${axeSource()}; })()`);
      return evaluate(async () => {
        // Styles and media are not fetched again, because none of the rules used here needs them.
        const { violations } = await (globalThis as any).axe.run(document, {
          resultTypes: ['violations'],
          preload: false,
        });
        return violations.flatMap((rule: any) =>
          rule.nodes.map((node: any) => `${rule.id}: ${rule.help}: ${node.html} ${node.any?.[0]?.message ?? ''}`),
        );
      }, []);
    },
    gone: () => driver.gone(),
    close: () => driver.close(),
  };
}

function watchPress(): void {
  // On the document, because Firefox gives each evaluation a new global.
  const state = document as { decantPressSeen?: boolean };
  state.decantPressSeen = false;
  addEventListener('mouseup', () => (state.decantPressSeen = true), { capture: true, once: true });
}

function query(target: Target): Find {
  if (typeof target === 'string') return { selector: target };
  const { role, name } = target;
  if (name === undefined) return { role };
  return typeof name === 'string' ? { role, name } : { role, pattern: name.source, flags: name.flags };
}

function describe(target: Target): string {
  return typeof target === 'string' ? `"${target}"` : `a ${target.role} named ${target.name ?? 'anything'}`;
}
