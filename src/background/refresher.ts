export type Refresher = {
  readonly refresh: () => void;
  /** A change during a read may not be in its result. */
  readonly isRunning: () => boolean;
};

/**
 * Runs `work` after each `refresh`, never twice at once: calls while it runs lead to one more run. An overwritten cookie makes two
 * events, and a page can set many; one run in between would show a state that no server ever sees.
 */
export function createRefresher(work: () => Promise<void>): Refresher {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    try {
      do {
        again = false;
        await settle();
        await work();
      } while (again);
    } finally {
      // A tab or a store can disappear while it is being read; the next call starts over.
      running = false;
    }
  };
  return {
    refresh: () => {
      again = true;
      if (!running) void run();
    },
    isRunning: () => running,
  };
}

/**
 * Long enough for both events of an overwrite to arrive, and short compared with the 200 ms within which a change should be
 * visible.
 */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}
