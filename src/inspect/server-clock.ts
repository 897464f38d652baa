/** What a response says about its server's clock. */
export type DatedResponse = {
  /** The Date header; undefined if there is none. */
  readonly date: string | undefined;
  /** When the request was sent and when the headers arrived, in Unix milliseconds. */
  readonly startedAt: number;
  readonly at: number;
};

/**
 * How many seconds the server's clock is ahead of this computer's, negative if behind. Date has whole seconds (RFC 9110, 5.6.7) and is
 * from some moment of the request, so a response gives a range: within it, what was known before holds, at first that the clocks agree.
 */
export function clockOffset({ date, startedAt, at }: DatedResponse, known = 0): number {
  const second = Date.parse(date ?? '') / 1000;
  if (Number.isNaN(second)) return known;
  const least = second - at / 1000;
  // One second more, because a clock that is so little behind changes no verdict.
  const most = second + 2 - startedAt / 1000;
  return Math.min(Math.max(known, least), Math.max(most, least));
}
