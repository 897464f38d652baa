import type { Cookie } from '../../jar/cookie.ts';
import { cookieId } from '../../jar/cookie.ts';
import { Icon } from '../parts/Icon.tsx';
import * as icons from '../parts/icons.ts';
import { later } from '../parts/lazy.tsx';
import type { Ready } from '../view/screen.ts';
import type { View } from '../view/view.ts';
import { visible } from '../words/visible.ts';
import * as noSessionWords from '../words/no-session.ts';

const DomainRequest = later(async () => (await import('./DomainRequest.tsx')).DomainRequest);

/** The view without a session: the cookies that were checked, and possible reasons. */
export function NoSession({ view, screen }: { view: View; screen: Ready }) {
  return (
    <section class="state">
      <Icon shape={icons.cookie} />
      <h2>{noSessionWords.noSessionTitle(screen.site.host)}</h2>
      <p>{screen.cookies.length === 0 ? noSessionWords.noCookies : noSessionWords.lookedAt(screen.cookies.length)}</p>
      <CookieNames cookies={screen.cookies} />
      <HiddenDomains view={view} domains={screen.hiddenDomains} />
      <ul class="hints">
        {noSessionWords.noSessionHints.map(({ lead, text }) => (
          <li key={lead}>
            <strong>{lead}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CookieNames({ cookies }: { cookies: readonly Cookie[] }) {
  if (cookies.length === 0) return null;
  return (
    <ul class="names">
      {cookies.map((cookie) => (
        <li key={cookieId(cookie)}>
          <bdi class="mono">{visible(cookie.name)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Cookies of parent domains stay hidden until their domain is allowed too. */
export function HiddenDomains({ view, domains }: { view: View; domains: readonly string[] }) {
  return domains.length === 0 ? null : <DomainRequest view={view} domains={domains} />;
}
