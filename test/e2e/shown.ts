import type { PageView } from './view.ts';

/** Waits until the view's verdicts, in order, are these rules (src/session/inspection.ts). */
export async function verdicts(view: PageView, ...rules: readonly string[]): Promise<void> {
  await view.waitFor((wanted) => {
    const shown = [...document.querySelectorAll('[data-rule]')].map((element) => element.getAttribute('data-rule'));
    return JSON.stringify(shown) === wanted;
  }, JSON.stringify(rules));
}

/** Waits until the tree of a session (the first unless named) has a row with these texts. */
export async function row(view: PageView, ...texts: readonly string[]): Promise<void> {
  await view.waitFor((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].map((element) => element.innerText);
    return rows.some((text) => wanted.every((part) => text.includes(part)));
  }, texts);
}

/** Types keys, one per line, as a person does. */
export async function giveKeys(view: PageView, ...keys: readonly string[]): Promise<void> {
  await view.enter({ role: 'textbox', name: 'Secret key' }, keys.join('\n'));
}

/** A value in Flask's shape, signed by nobody. */
export const unsigned = (payload: object) =>
  `${Buffer.from(JSON.stringify(payload)).toString('base64url')}.awPteg.${'A'.repeat(27)}`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
