import type { JarChange } from '../jar/cookie.ts';
import type { ViewMessage, Written } from '../site/messages.ts';

/** Milliseconds; a background that is woken for it answers in a fraction of one second. */
const patience = 10_000;

/** A view's way to change the jar: it sends the change, and gives what the background answers. */
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
