import { isFirefox } from '../../src/browser/engine.ts';

/** A value as the other end of a port, or storage, gets it: Chromium sends JSON, Firefox structured clones. */
export function clone(value: unknown): any {
  return isFirefox ? structuredClone(value) : JSON.parse(JSON.stringify(value));
}
