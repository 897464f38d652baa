/** What a person does with an element once it is there: clicks it, replaces its content, or selects an option. */
export type Deed = string | { readonly into: string; readonly text: string };

/** In sequence: CSS selectors, or `button:text(…)` for a button or menu item with this text. */
export async function click(deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) {
    if (typeof deed === 'string') (await appears(deed)).click();
    else fill(await appears(deed.into), deed.text);
  }
}

function fill(element: HTMLElement, text: string): void {
  if (
    !(
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
  )
    return;
  element.value = text;
  for (const kind of ['input', 'change']) element.dispatchEvent(new Event(kind, { bubbles: true }));
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

/** Selects a file with this text, as a person would in the browser's dialog. */
export async function choose(text: string): Promise<void> {
  const input = await appears('.timeline input[type="file"]');
  if (!(input instanceof HTMLInputElement)) return;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'timeline.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await appears('.tl-imported, .tl-problem .problem');
}
