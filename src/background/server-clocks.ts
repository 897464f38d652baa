import { loadClockOffset, saveClockOffset } from '../browser/server-clocks.ts';
import { clockOffset } from '../inspect/server-clock.ts';
import { variesByCookie } from '../jar/cookie-header.ts';
import { createRequestStages } from '../recording/request-stages.ts';
import type { RequestStage } from '../site/messages.ts';

/**
 * Learns from responses how far servers' clocks are from this computer's. Returns the function that takes each stage of a
 * request.
 */
export function createServerClocks(): (stage: RequestStage) => void {
  const answered = createRequestStages();
  let last: Promise<void> = Promise.resolve();
  return (stage) => {
    const response = answered(stage);
    // Other responses may come from a cache, with the Date of their first answer.
    if (response === null || (response.setCookies.length === 0 && !variesByCookie(response.vary))) return;
    const { url, startedAt, at, responseHeaders } = response;
    // One after the other, so that none is compared with a value that another is about to replace.
    last = last.then(() => learn(new URL(url).origin, { date: responseHeaders['date'], startedAt, at }));
  };
}

async function learn(origin: string, response: Parameters<typeof clockOffset>[0]): Promise<void> {
  const known = await loadClockOffset(origin);
  const offset = clockOffset(response, known);
  if (offset !== known) await saveClockOffset(origin, offset);
}
