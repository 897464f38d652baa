export type Refresher = {
  readonly refresh: () => void;
  /** What changes meanwhile may not be in what is being read. */
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
      // A tab or a store can go while it is being read: the next call starts anew.
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

/** Long enough for both events of an overwrite to arrive, short beside the 200 ms in which a change is to be seen. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}
