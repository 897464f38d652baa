import type { Events } from 'webextension-polyfill';

type Listener = (...args: any[]) => any;

export type FakeEvent<T extends Listener> = Events.Event<T> & {
  readonly fire: (...args: Parameters<T>) => void;
  readonly count: () => number;
  /** Forgets every listener. */
  readonly clear: () => void;
};

/** An event of the extension API, and the way to fire it. */
export function createEvent<T extends Listener>(): FakeEvent<T> {
  const listeners = new Set<T>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    fire: (...args) => [...listeners].forEach((listener) => listener(...args)),
    count: () => listeners.size,
    clear: () => listeners.clear(),
  };
}
