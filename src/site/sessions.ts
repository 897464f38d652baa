import type { Cookie } from '../jar/cookie.ts';
import type { SiteSettings } from './settings.ts';
import { formatOf } from '../formats/index.ts';
import { inspectCookie } from '../inspect/inspect-cookie.ts';
import type { Candidate, Inspection } from '../inspect/inspection.ts';
import { inspectSettings } from './inspect-settings.ts';
import { leadingFirst } from './leading.ts';
import type { PyValue } from '../python/value.ts';
import { type Page, type Standing, standingOf } from './standing.ts';
import { type Comparison, sessionValue } from '../session/facts.ts';

export type SiteSession = {
  readonly cookie: Cookie;
  readonly inspection: Inspection;
  readonly standing: Standing;
};

/** Every cookie of the site that some format reads, never merged: the sessions that speak for the site first. */
export function sessionsOf(
  cookies: readonly Cookie[],
  settings: SiteSettings,
  page: Page | null = null,
): SiteSession[] {
  const options = inspectSettings(settings);
  const sessions = cookies.flatMap((cookie) => {
    const inspection = inspectCookie(cookie, options);
    const [best] = inspection.candidates;
    if (best === undefined) return [];
    return [{ cookie, inspection, standing: standingOf(cookie, { cookies, format: best.format, page }) }];
  });
  const placed = sessions.map((session) => ({ ...session, standing: standingAmong(session, sessions) }));
  return leadingFirst(placed.map((session) => compared(session, placed)));
}

/** Apps on one host, at several ports or paths, share its cookies. What the site's keys sign tells which session is its own. */
function standingAmong({ cookie, inspection, standing }: SiteSession, all: readonly SiteSession[]): Standing {
  const [best] = inspection.candidates;
  if (standing.code !== 'read' || best === undefined || !isSession(best)) return standing;
  if (best.signature.code !== 'invalid' || best.signature.misfit !== undefined) return standing;
  const own = all.find(
    (one) => one.cookie.name !== cookie.name && one.standing.code === 'read' && isSignedSession(one),
  );
  return own === undefined ? standing : { code: 'of-another-app', signed: own.cookie };
}

const isSession = ({ format }: Candidate) => formatOf(format).holds === 'session';

function isSignedSession({ inspection: { candidates } }: SiteSession): boolean {
  const [best] = candidates;
  return best !== undefined && isSession(best) && best.signature.code === 'valid';
}

/** With the comparisons that the framework makes between the cookies of one request. */
function compared(session: SiteSession, all: readonly SiteSession[]): SiteSession {
  const { candidates } = session.inspection;
  if (!candidates.some(({ format }) => formatOf(format).compare)) return session;
  const compare = (candidate: Candidate) => ({ ...candidate, ...comparisonOf(candidate, all) });
  return { ...session, inspection: { ...session.inspection, candidates: candidates.map(compare) } };
}

/** Nothing where no session of the framework stands beside it whose signature is valid. */
function comparisonOf({ format, payload }: Candidate, all: readonly SiteSession[]): Pick<Candidate, 'comparison'> {
  const { compare, extends: framework } = formatOf(format);
  const value = sessionValue(payload);
  if (compare === undefined || value === null) return {};
  const found = all
    .filter(({ standing }) => standing.code === 'read')
    .flatMap(({ inspection }) => dataOf(inspection, framework))
    .map((session) => compare(value, session));
  const comparison = order.find((one) => found.includes(one));
  return comparison === undefined ? {} : { comparison };
}

/** Of several sessions, the app that made the value reads the one that has it. */
const order: readonly Comparison[] = ['same', 'different', 'missing'];

function dataOf({ candidates: [best] }: Inspection, framework: string | undefined): PyValue[] {
  if (best === undefined || best.format !== framework || best.signature.code !== 'valid') return [];
  const data = sessionValue(best.payload);
  return data === null ? [] : [data];
}
