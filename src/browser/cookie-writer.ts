import type { JarChange } from '../jar/cookie.ts';
import type { ViewMessage, Written } from '../site/messages.ts';

/** Milliseconds; even a background that must first wake up answers in a fraction of a second. */
const patience = 10_000;

/** A view's way to change the jar: sends the change and returns the background's answer. */
export function createCookieWriter(send: (message: ViewMessage) => void) {
  const waiting = new Map<number, (written: Written) => void>();
  let last = 0;
  const settle = (id: number, written: Written) => {
    waiting.get(id)?.(written);
    waiting.delete(id);
  };
  return {
    write: (change: JarChange) =>
      new Promise<Written>((resolve) => {
        last += 1;
        const id = last;
        waiting.set(id, resolve);
        setTimeout(() => settle(id, { problem: 'Decant’s background didn’t answer.', found: null }), patience);
        send({ kind: 'write-cookie', id, change });
      }),
    onAnswer: ({ id, problem, found }: Written & { readonly id: number }) => settle(id, { problem, found }),
  };
}
