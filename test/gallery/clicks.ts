/** Clicks one after the other, each as soon as it is there: CSS selectors, or `button:text(…)` for a button or menu item of this text. */
export async function click(clicks: readonly string[]): Promise<void> {
  for (const wanted of clicks) (await appears(wanted)).click();
}

export async function appears(wanted: string): Promise<HTMLElement> {
  for (;;) {
    const found = find(wanted);
    if (found !== null) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

function find(wanted: string): HTMLElement | null {
  const text = /^button:text\((.*)\)$/.exec(wanted)?.[1];
  if (text === undefined) return document.querySelector<HTMLElement>(wanted);
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text) ?? null;
}
