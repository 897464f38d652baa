import { sessionValue } from '../../session/facts.ts';
import type { NamedCookie } from '../../inspect/cookie-signers.ts';
import type { Candidate, Inspection } from '../../inspect/inspection.ts';
import type { FormatName } from '../../formats/index.ts';
import type { PyValue } from '../../python/value.ts';
import { type Cookie, cookieId } from '../../jar/cookie.ts';
import type { SiteSession } from '../../site/sessions.ts';
import type { Standing } from '../../site/standing.ts';

/** The subject of one section: a cookie of the site, or a pasted value. */
export type Subject = {
  readonly id: string;
  readonly name: string | null;
  readonly cookie: Cookie | null;
  readonly inspection: Inspection;
  /** Among the cookies of the site; null for a pasted value. */
  readonly standing: Standing | null;
};

export function subjectOf({ cookie, inspection, standing }: SiteSession): Subject {
  return { id: cookieId(cookie), name: cookie.name, cookie, inspection, standing };
}

/** What settings are kept for: the cookie of that name and place, or whatever is pasted under that name. */
export function settingsOwner({ name, cookie }: Subject): NamedCookie {
  return cookie ?? { name };
}

/** The candidate to show: the person's choice, or the best. */
export function candidateOf({ candidates }: Inspection, chosen: FormatName | null): Candidate | undefined {
  return candidates.find(({ format }) => format === chosen) ?? candidates[0];
}

/** The data that the tree shows and the editor changes. */
export function dataOf(candidate: Candidate | null): PyValue | null {
  return candidate && sessionValue(candidate.payload);
}
