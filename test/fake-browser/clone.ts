import { isFirefox } from '../../src/browser/engine.ts';

/** A value as it arrives at the other end of a port, or in storage: Chromium sends JSON, Firefox structured clones. */
export function clone(value: unknown): any {
  return isFirefox ? structuredClone(value) : JSON.parse(JSON.stringify(value));
}
