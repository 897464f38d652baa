import { formatOf, formats, type ListedFormat } from '../formats/index.ts';
import type { SiteSession } from './sessions.ts';

type Found = Pick<SiteSession, 'cookie' | 'inspection'> & Partial<Pick<SiteSession, 'standing'>>;

/**
 * The sessions that speak for the site: those under a framework's own name for its session, and those that a key verifies. Where there is
 * none, what looks like a session under another name, else a token of the framework's. What only the app understands, such as a token
 * of Flask-Security, never speaks for it, even if its payload looks like a session's, and the session of another app doesn't either. A
 * server reads the first of several of one name.
 */
export function leadingOf<One extends Found>(sessions: readonly One[]): readonly One[] {
  const groups: readonly ((session: One) => boolean)[] = [
    (session) => hasSessionName(session) || (isHeldAs(session, 'session') && isVerified(session)),
    (session) => isHeldAs(session, 'session'),
    (session) => isHeldAs(session, 'token'),
  ];
  const own = sessions.filter(({ standing }) => standing?.code !== 'of-another-app');
  const leading = groups.map((belongs) => own.filter(belongs)).find((group) => group.length > 0) ?? [];
  return leading.filter(({ cookie }, at) => leading.findIndex((one) => one.cookie.name === cookie.name) === at);
}

/** Those that speak for the site first, else in the order in which a server receives them. */
export function leadingFirst<One extends Found>(sessions: readonly One[]): One[] {
  const names = new Set(leadingOf(sessions).map(({ cookie }) => cookie.name));
  const isFirst = ({ cookie }: One) => names.has(cookie.name);
  return [...sessions.filter(isFirst), ...sessions.filter((session) => !isFirst(session))];
}

function hasSessionName({ cookie }: Found): boolean {
  return formats.some(({ holds, ownsName }) => holds === 'session' && ownsName(cookie.name));
}

function isHeldAs({ inspection }: Found, holds: ListedFormat['holds']): boolean {
  const [best] = inspection.candidates;
  return best !== undefined && formatOf(best.format).holds === holds;
}

function isVerified({ inspection }: Found): boolean {
  return inspection.candidates[0]?.signature.code === 'valid';
}
