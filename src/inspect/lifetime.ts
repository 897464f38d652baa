import type { Format } from '../formats/format.ts';
import type { FormatName } from '../formats/index.ts';
import { sessionValue } from '../session/facts.ts';
import type { Candidate, InspectOptions } from './inspection.ts';

/** Where a lifetime is known from: the person, the cookie's own expiry, or the framework's default, which an app can change. */
export type LifetimeSource = 'settings' | 'cookie' | 'default';

type Lifetime = Pick<Candidate, 'lifetime' | 'lifetimeFrom'>;
type Signed = Pick<Candidate, 'payload' | 'timestamp' | 'signer'> & { readonly format: Format<FormatName> };

/** How long the framework accepts the session after its signature, as far as anything tells. */
export function lifetimeOf(signed: Signed, { name, lifetimes, expiresAt }: InspectOptions): Lifetime {
  const { format, signer, timestamp } = signed;
  const bySigner = timestamp.code === 'none' ? null : format.lifetimeOf?.(signer, name);
  const usual = format.rules.lifetime ?? bySigner ?? null;
  if (usual === null) return { lifetime: null, lifetimeFrom: 'default' };
  const own = lifetimes[format.name];
  if (own !== undefined) return { lifetime: own, lifetimeFrom: 'settings' };
  const told = toldLifetime(signed, { expiresAt: expiresAt ?? null, usual });
  return told === null ? { lifetime: usual, lifetimeFrom: 'default' } : { lifetime: told, lifetimeFrom: 'cookie' };
}

/**
 * Seconds. Browsers correct `Expires` by the clock of the server's `Date` header, so a server whose clock is wrong seems to give a
 * little more or less. A lifetime this close to the default is the default.
 */
const clockTolerance = 600;

/**
 * The lifetime that the cookie's expiry tells: frameworks sign a session and let its cookie expire a lifetime later, in one response.
 * Jars add up to a second, and the clock may turn between the two (measured in test/timeline/recordings).
 */
function toldLifetime(
  { format, payload, timestamp }: Signed,
  { expiresAt, usual }: { readonly expiresAt: number | null; readonly usual: number },
): number | null {
  const session = sessionValue(payload);
  if (expiresAt === null || session === null || timestamp.code !== 'read') return null;
  if (!format.expiresWithLifetime?.(session)) return null;
  const seconds = Math.floor(expiresAt - timestamp.signedAt);
  if (seconds < 1) return null;
  if (Math.abs(seconds - usual) <= clockTolerance) return usual;
  const minutes = Math.round(seconds / 60) * 60;
  return minutes > 0 && Math.abs(seconds - minutes) <= 2 ? minutes : seconds;
}
