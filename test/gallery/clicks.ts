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

/** Chooses a file of this text, as a person would in the browser's dialog. */
export async function choose(text: string): Promise<void> {
  const input = await appears('.timeline input[type="file"]');
  if (!(input instanceof HTMLInputElement)) return;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'timeline.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await appears('.tl-imported, .tl-problem .problem');
}
