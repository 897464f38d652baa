import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { newCookie } from '../../edit/new-cookie.ts';
import { emptyDict, type PyValue } from '../../python/value.ts';
import { signerOfCookie } from '../../inspect/cookie-signers.ts';
import type { Candidate, Inspection } from '../../inspect/inspection.ts';
import { type FormatName, formatOf, formats } from '../../formats/index.ts';
import type { Epoch } from '../../session/facts.ts';
import { type Cookie, cookieId } from '../../jar/cookie.ts';
import type { KeptKey, SiteSettings } from '../../site/settings.ts';
import type { Ready } from '../view/screen.ts';
import { dataOf, type Subject } from '../view/subject.ts';

/** The session under edit, at the time when editing began. */
export type EditTarget = {
  readonly origin: string;
  /** The cookie's id, from `cookieId`. */
  readonly id: string;
  readonly cookie: Cookie;
  /** False for a new session. */
  readonly exists: boolean;
  readonly format: FormatName;
  readonly signer: SignerSettings;
  /** The key that signed it; for a new session, the current key. */
  readonly key: KeptKey;
  /** Unix seconds; null if the format has no timestamp, or the session isn't signed yet. */
  readonly signedAt: number | null;
  readonly timed: boolean;
  /** Seconds for which the framework accepts it, as the session told; null for a new one. */
  readonly lifetime: number | null;
  readonly epoch: Epoch;
  readonly base: PyValue;
};

/** Null if none of the keys signed the session, or the cookie contains nothing to edit. */
export function targetOf(
  subject: Subject,
  candidate: Candidate,
  { origin, settings }: { origin: string; settings: SiteSettings },
): EditTarget | null {
  const { signature, timestamp, format, signer } = candidate;
  const base = dataOf(candidate);
  const key = signature.code === 'valid' ? settings.keys[signature.key] : undefined;
  if (subject.cookie === null || base === null || key === undefined) return null;
  const isLegacy = settings.epoch === '2011' && timestamp.code === 'read' && timestamp.legacy !== null;
  return {
    origin,
    id: subject.id,
    cookie: subject.cookie,
    exists: true,
    format,
    signer,
    key,
    signedAt: timestamp.code === 'read' ? timestamp.signedAt : null,
    timed: timestamp.code !== 'none',
    lifetime: candidate.lifetime,
    epoch: isLegacy ? '2011' : 'unix',
    base,
  };
}

/** The formats of new sessions. */
export const newFormats: readonly FormatName[] = formats
  .filter(({ startsEmpty }) => startsEmpty !== null)
  .map(({ name }) => name);

type NewChoice = {
  readonly format: FormatName;
  readonly name: string | null;
  readonly path: string;
  readonly now: number;
};

/** A new session for a site without one, signed with the current key; null without a key, a valid name and path. */
export function newTarget(
  { site, jar }: Ready,
  settings: SiteSettings,
  { format, name, path, now }: NewChoice,
): EditTarget | null {
  const [key] = settings.keys;
  // RFC 6265, 4.1.1: a token.
  const isName = name === null || /^[\w!#$%&'*+\-.^`|~]+$/.test(name);
  if (key === undefined || !isName || !path.startsWith('/')) return null;
  const cookie = {
    ...newCookie({ format, host: site.host, storeId: jar.storeId, now, ...(name !== null && { name }) }),
    path,
  };
  return {
    origin: site.origin,
    id: cookieId(cookie),
    cookie,
    exists: false,
    format,
    signer: chosenSigner(cookie, format, settings) ?? formatOf(format).signers[0],
    key,
    signedAt: null,
    timed: formatOf(format).startsEmpty === 'timed',
    lifetime: null,
    epoch: settings.epoch,
    base: emptyDict,
  };
}

function chosenSigner(
  cookie: Cookie,
  format: FormatName,
  { signers, override }: SiteSettings,
): SignerSettings | undefined {
  return [signerOfCookie(cookie, signers), override].find((one) => one?.format === format)?.signer;
}

export function readingOf({ candidates }: Inspection, format: FormatName): Candidate | null {
  return candidates.find((one) => one.format === format) ?? null;
}
