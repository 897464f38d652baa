import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { ViewDriver } from './driver.ts';

/** A document in Chromium: a page's main frame, or the panel's frame inside the devtools page. */
export function chromiumView(page: Page, frame: Frame): ViewDriver {
  const isMain = frame === page.mainFrame();
  const holder = async () => {
    const element = isMain ? null : await frame.frameElement();
    return element as typeof element & { screenshot(options: object): Promise<unknown> };
  };
  return {
    eval: (expression) => frame.evaluate(expression),
    clickAt: async (x, y) => {
      const box = await (await holder())?.boundingBox();
      await page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
    },
    press: async (key) => {
      const [last = '', ...modifiers] = key === '+' ? ['+'] : key.split('+').toReversed();
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(last as KeyInput);
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    },
    resize: async (width, height) => {
      if (!isMain) await undock(page);
      const box = await (await holder())?.boundingBox();
      const outer = await page.evaluate(() => [innerWidth, innerHeight] as const);
      // The devtools page keeps its own bars around the panel.
      const [barX, barY] = box ? [outer[0] - box.width, outer[1] - box.height] : [0, 0];
      await page.setViewport({ width: Math.round(width + barX), height: Math.round(height + barY) });
    },
    screenshot: async (file) => {
      const path = file as `${string}.png`;
      await ((await holder())?.screenshot({ path }) ?? page.screenshot({ path }));
    },
    gone: async () => page.isClosed() || frame.detached,
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Docked devtools get the size that the browser's window leaves them. */
async function undock(devtools: Page): Promise<void> {
  // As text, because the test runner rewrites `import()` in functions.
  await devtools.evaluate(`import('./ui/legacy/legacy.js')
    .then(({ DockController }) => DockController.DockController.instance().setDockSide('undocked'))`);
}
