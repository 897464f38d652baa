/** How much of the reading or writing is done. */
export type Progress = { readonly done: number; readonly all: number };

/** The milliseconds for which work may block drawing, and the number of pieces between two looks at the clock. */
const longest = 24;
const pieces = 64;

type Slices = {
  /** Does one piece of the work; false when nothing is left. */
  readonly step: () => boolean;
  /** Called when a slice ends before the work does; false cancels the work. */
  readonly pause: () => boolean;
  readonly end: () => void;
};

/** Runs long work in slices, so that the panel stays responsive. The first slice runs synchronously. */
export function inSlices(slices: Slices): void {
  const until = performance.now() + longest;
  for (let done = 1; slices.step(); done += 1) {
    if (done % pieces !== 0 || performance.now() < until) continue;
    if (slices.pause()) setTimeout(() => inSlices(slices));
    return;
  }
  slices.end();
}
