import type { ElementHandle, Page } from 'puppeteer-core';

/** The button with this text or name, once it exists: some belong to parts that load after the first draw. */
export async function buttonOf(page: Page, name: string): Promise<ElementHandle<HTMLButtonElement>> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()="${name}" or @aria-label="${name}"])`,
  );
  return button as ElementHandle<HTMLButtonElement>;
}

/** Clicked by script, so that nothing can cover it: the test is about what the button does. */
export async function clickButton(page: Page, name: string): Promise<void> {
  await (await buttonOf(page, name)).evaluate((button) => button.click());
}
