import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Result } from '../../../src/foundation/result.ts';
import { readWalk, type Walk } from './walk.ts';

export type WalkedApp = {
  /** Its path below the folder, without `.py`. */
  readonly name: string;
  readonly file: string;
  /** The problem is a sentence. */
  readonly walk: Result<Walk, string>;
};

/** The apps below a folder that have a walk, by name; or the one app in a file. */
export function appsIn(place: string): WalkedApp[] {
  if (!existsSync(place)) throw new Error(`there is no ${place}`);
  if (!statSync(place).isDirectory()) return appOf(basename(place), place);
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.py'));
  return files.toSorted().flatMap((file) => appOf(file, join(place, file)));
}

function appOf(path: string, file: string): WalkedApp[] {
  const walk = readWalk(readFileSync(file, 'utf8'));
  const name = path.replace(/\.py$/, '');
  if (walk.ok) return walk.value === null ? [] : [{ name, file, walk: { ok: true, value: walk.value } }];
  return [{ name, file, walk }];
}
