import type { ElementHandle, Page } from 'puppeteer-core';

/** The button of this text or name, once it is there: some belong to what is fetched after the first look. */
export async function buttonOf(page: Page, name: string): Promise<ElementHandle<HTMLButtonElement>> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()="${name}" or @aria-label="${name}"])`,
  );
  return button as ElementHandle<HTMLButtonElement>;
}

/** By script, so that nothing in the way matters: what is tested is what the button does. */
export async function clickButton(page: Page, name: string): Promise<void> {
  await (await buttonOf(page, name)).evaluate((button) => button.click());
}
