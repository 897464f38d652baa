import { expect } from 'vitest';
import { appsIn } from '../scenarios/runner/apps.ts';
import type { Look } from '../scenarios/runner/look.ts';
import { walkThrough } from '../scenarios/runner/run.ts';
import type { World } from './scenario.ts';

/** A walk opens devtools of its own and waits at each stop until nothing more comes. */
export const timeout = 180_000;

export type Walked = { readonly end: Look; readonly at: (snap: string) => Look };

export async function walked({ browser }: World, name: string): Promise<Walked> {
  const [app] = appsIn(`test/scenarios/${name}.py`);
  if (!app?.walk.ok) throw new Error(`${name} has no walk`);
  const { end, snaps, problem } = await walkThrough(browser, { file: app.file, walk: app.walk.value });
  expect(problem).toBeNull();
  const seen = (look: Look | null | undefined, which: string) => {
    if (!look) throw new Error(`${name} was not looked at: ${which}`);
    return look;
  };
  return { end: seen(end, 'its end'), at: (snap) => seen(snaps.get(snap), snap) };
}

/** Rows and details of the requests, without their times. */
export function requests({ rows, details }: Look): { row: string; detail: string }[] {
  const all = rows.map((row, index) => ({ row: row.replace(/^\S+ /, ''), detail: details[index] ?? '' }));
  return all.filter(({ row }) => !row.startsWith('Page load'));
}

/** What the row and the detail of the only request to a path say. */
export function requestTo(look: Look, path: string): { row: string; detail: string } {
  const found = requests(look).filter(({ row }) => row.replace('↳ ', '').split(' ')[1] === path);
  const [first, ...others] = found;
  if (first === undefined || others.length > 0)
    throw new Error(`${found.length} requests to ${path} in:\n${look.rows.join('\n')}`);
  return first;
}

/** What panel and popup say alike. */
export function expectInBoth({ panel, popup }: Look, text: string): void {
  expect(panel).toContain(text);
  expect(popup).toContain(text);
}

export const accepted = 'Flask will accept this session';
