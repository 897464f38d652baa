import { canSpanHosts } from '../../jar/registrable-domain.ts';
import type { View } from '../view/view.ts';
import * as words from '../words/access.ts';

/** Asks for access to the parent domains. Public suffixes have no cookies. */
export function DomainRequest({ view, domains }: { view: View; domains: readonly string[] }) {
  const parents = domains.filter(canSpanHosts);
  if (parents.length === 0) return null;
  return (
    <div class="hidden-domains">
      <p>{words.hiddenDomains(parents)}</p>
      <button type="button" onClick={() => view.host.requestAccess({ kind: 'hosts', hosts: parents })}>
        {words.allowDomains(parents)}
      </button>
    </div>
  );
}
