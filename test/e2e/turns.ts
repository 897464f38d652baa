/** The right to act in the one browser. */
export type Turn = {
  /** Gives it up while `wait` runs, and takes it back in turn. */
  leave(wait: () => Promise<void>): Promise<void>;
  end(): void;
};

/** Lets one caller act at a time, in the order in which they asked. */
export function createTurns() {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  async function begin(): Promise<void> {
    if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
    isTaken = true;
  }

  function end(): void {
    const next = waiting.shift();
    if (next === undefined) isTaken = false;
    else next();
  }

  return {
    async take(): Promise<Turn> {
      await begin();
      return {
        async leave(wait) {
          end();
          try {
            await wait();
          } finally {
            await begin();
          }
        },
        end,
      };
    },
  };
}
