import { registrableDomain } from '../jar/registrable-domain.ts';
import type { TimelineEvent } from '../timeline/event.ts';

/**
 * Responses of other sites are left out, because they would push out what matters. Pages and redirects stay: they may be part of a chain
 * that leads here. Devtools learn the page's address only after the recording has begun, so until then every response stays.
 */
export function isInScope(event: TimelineEvent, hosts: ReadonlySet<string>): boolean {
  if (hosts.size === 0 || event.kind !== 'response' || event.type === 'main_frame' || event.redirectUrl !== null)
    return true;
  const top = registrableDomain(new URL(event.url).hostname);
  return [...hosts].some((host) => registrableDomain(host) === top);
}
