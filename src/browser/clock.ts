/** Calls back on each whole second with the time in Unix seconds, so that all clocks on the screen advance together. */
export function onSecond(tick: (now: number) => void): void {
  const wait = () => {
    setTimeout(
      () => {
        tick(Date.now() / 1000);
        wait();
      },
      1000 - (Date.now() % 1000),
    );
  };
  wait();
}
