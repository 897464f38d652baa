import type { Site } from '../../site/snapshot.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import type { View } from '../view/view.ts';
import * as words from '../words/access.ts';

/** The missing permission and its reason, the button that asks for it, and how the question will appear. */
export function NoAccess({ view, site, asksBy = null }: { view: View; site: Site; asksBy?: string | null }) {
  const { host } = view;
  return (
    <section class="state">
      <Icon shape={icons.lock} />
      <h2>{words.noAccessTitle(site.host)}</h2>
      <p>{words.noAccessWhy}</p>
      <p class="actions-row">
        <button type="button" class="primary" onClick={() => host.requestAccess({ kind: 'site' })}>
          {words.allowSite(site.host)}
        </button>
        <button type="button" class="link" onClick={() => host.requestAccess({ kind: 'all' })}>
          {words.allowAll}
        </button>
      </p>
      <p class="quiet">{words.allowSiteScope(site.host)}</p>
      {asksBy !== null && <p class="quiet">{asksBy}</p>}
      <p class="quiet">{words.noAccessPrivacy}</p>
    </section>
  );
}
