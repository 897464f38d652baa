/**
 * Runs `work` after each `call`, never twice at once: calls while it runs lead to one more run. An overwritten cookie makes two
 * events, and a page can set many; one run in between would show a state that no server ever sees.
 */
export function createRefresher(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await settle();
      await work();
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}

/** Long enough for both events of an overwrite to arrive, short beside the 200 ms in which a change is to be seen. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}
