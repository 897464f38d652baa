import type { Permissions } from 'webextension-polyfill';
import { createEvent } from './event.ts';

type Api = Pick<Permissions.Static, 'contains' | 'getAll' | 'request' | 'onAdded' | 'onRemoved'>;
type Listener = (permissions: Permissions.Permissions) => void;

/** `http://app.test/*` as its scheme and host; `*` is every host. */
function parts(pattern: string): { scheme: string; host: string } {
  const [, scheme = '', host = ''] = /^(\w+):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  return { scheme, host };
}

const patternsOf = (host: string) => [`http://${host}/*`, `https://${host}/*`];

/** Host permissions only: all others are in the manifest and always granted. */
export function createPermissions() {
  const granted = new Set<string>();
  const asked: string[][] = [];
  const [onAdded, onRemoved] = [createEvent<Listener>(), createEvent<Listener>()];
  let answer = true;
  let inClick = false;

  const contains = (pattern: string) => {
    const { scheme } = parts(pattern);
    return granted.has(pattern) || granted.has(`${scheme}://*/*`);
  };
  const add = (origins: readonly string[]) => {
    const fresh = origins.filter((origin) => !granted.has(origin));
    fresh.forEach((origin) => granted.add(origin));
    if (fresh.length > 0) onAdded.fire({ origins: fresh });
  };

  const api: Api = {
    contains: async ({ origins = [] }) => origins.every(contains),
    getAll: async () => ({ origins: [...granted] }),
    // Not async: an exception here would become a rejection, and the click would be over by the next turn.
    request: ({ origins = [] }) => {
      if (!inClick) return Promise.reject(new Error('This function must be called during a user gesture'));
      asked.push([...origins]);
      if (answer) add(origins);
      return Promise.resolve(answer);
    },
    onAdded,
    onRemoved,
  };

  return {
    api,
    /** Each request of the extension, as match patterns. */
    asked,
    /** Access to every URL of these hosts; `*` is every host. */
    grant: (...hosts: readonly string[]) => add(hosts.flatMap(patternsOf)),
    grantPattern: (pattern: string) => add([pattern]),
    revoke: (...hosts: readonly string[]) => {
      const origins = hosts.flatMap(patternsOf).filter((origin) => granted.delete(origin));
      if (origins.length > 0) onRemoved.fire({ origins });
    },
    /** The person's next answer to the browser's prompt. */
    willAnswer: (next: boolean) => {
      answer = next;
    },
    /** Runs `act` as the handler of a click. */
    click: <Result>(act: () => Result): Result => {
      inClick = true;
      try {
        return act();
      } finally {
        inClick = false;
      }
    },
    covers: (url: string) => {
      if (!URL.canParse(url)) return false;
      const { protocol, hostname } = new URL(url);
      return contains(`${protocol}//${hostname}/*`);
    },
    /** Whether a granted pattern's host satisfies the condition, for URLs of this scheme. */
    someHost: (scheme: 'http' | 'https', suits: (host: string) => boolean) =>
      [...granted].map(parts).some((one) => one.scheme === scheme && (one.host === '*' || suits(one.host))),
    isEmpty: () => granted.size === 0,
  };
}

export type FakePermissions = ReturnType<typeof createPermissions>;
