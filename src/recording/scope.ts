import { registrableDomain } from '../jar/domains.ts';
import type { TimelineEvent } from '../timeline/event.ts';

/**
 * What other sites answer would push out what matters; but pages and redirects have their place in a chain. Devtools learn the page's
 * address only after they have begun to record: until then all may matter.
 */
export function isInScope(event: TimelineEvent, hosts: ReadonlySet<string>): boolean {
  if (hosts.size === 0 || event.kind !== 'response' || event.type === 'main_frame' || event.redirectUrl !== null)
    return true;
  const top = registrableDomain(new URL(event.url).hostname);
  return [...hosts].some((host) => registrableDomain(host) === top);
}
