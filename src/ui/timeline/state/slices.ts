/** How much of what is read, or written, is done. */
export type Progress = { readonly done: number; readonly all: number };

/** Milliseconds for which work keeps the panel from drawing; the clock is looked at after so many pieces. */
const longest = 24;
const pieces = 64;

type Slices = {
  /** Does one piece of the work; false once nothing is left. */
  readonly step: () => boolean;
  /** Called where a slice ends before the work does; false gives it up. */
  readonly pause: () => boolean;
  readonly end: () => void;
};

/** Long work, cut up so that the panel stays quick. What fits into the first slice is done at once. */
export function inSlices(slices: Slices): void {
  const until = performance.now() + longest;
  for (let done = 1; slices.step(); done += 1) {
    if (done % pieces !== 0 || performance.now() < until) continue;
    if (slices.pause()) setTimeout(() => inSlices(slices));
    return;
  }
  slices.end();
}
