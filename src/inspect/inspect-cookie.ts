import { receivedValue } from '../flask/cookie-value.ts';
import { type CookieSigner, type NamedCookie, signerOfCookie } from './cookie-signers.ts';
import { bestCandidate, hasCandidate, inspect } from './inspect.ts';
import type { Candidate, InspectOptions, Inspection } from './inspection.ts';

/** A cookie as a jar, a header or a paste holds it: its value may stand in quotes. `name` is null for a value alone. */
export type RawCookie = NamedCookie & {
  readonly value: string;
  /** Unix seconds; null for a cookie without expiry, absent where it is not known. It can tell the app's lifetime. */
  readonly expiresAt?: number | null;
};

/** What a person chose for the site: for every cookie, and the signers of single ones. */
export type InspectSettings = Omit<InspectOptions, 'name' | 'expiresAt' | 'hasRawText'> & {
  readonly signers?: readonly CookieSigner[];
};

/**
 * What a cookie says. This is the one way in, wherever the cookie was found: a framework sees the value that the server's
 * cookie parser hands on, so the parser's unquoting comes first.
 */
export function inspectCookie(cookie: RawCookie, settings: InspectSettings): Inspection {
  const value = receivedValue(cookie.value);
  const [first, ...others] = optionsFor(cookie, settings);
  const inspection = inspect(value, first);
  if (others.length === 0 || isSigned(inspection.candidates[0])) return inspection;
  const inspections = [inspection, ...others.map((options) => inspect(value, options))];
  return (
    inspections.find(({ candidates }) => isSigned(candidates[0])) ??
    inspections.find(({ candidates }) => candidates[0]?.payload.code === 'decoded') ??
    inspections.find(({ candidates }) => candidates.length > 0) ??
    inspection
  );
}

/** The first candidate of `inspectCookie`, found without reading the others where no key could put another first. */
export function bestReading(cookie: RawCookie, settings: InspectSettings): Candidate | undefined {
  const value = receivedValue(cookie.value);
  const [first, ...others] = optionsFor(cookie, settings);
  return others.length === 0 ? bestCandidate(value, first) : inspectCookie(cookie, settings).candidates[0];
}

/** Whether `inspectCookie` finds a candidate in a value that is not empty: an empty one is what a deletion leaves behind. */
export function holdsSession(cookie: RawCookie, settings: InspectSettings): boolean {
  const value = receivedValue(cookie.value);
  return value !== '' && optionsFor(cookie, settings).some((options) => hasCandidate(value, options));
}

const isSigned = (candidate: Candidate | undefined) => candidate?.signature.code === 'valid';

/** One reading, or several where nothing tells of which cookie a value is: the signers of all are tried on it, after the defaults. */
function optionsFor(cookie: RawCookie, settings: InspectSettings): [InspectOptions, ...InspectOptions[]] {
  const { signers = [], ...shared } = settings;
  const { name, expiresAt = null } = cookie;
  const options = { ...shared, name, expiresAt, hasRawText: /[^\0-\x7f]/.test(cookie.value) };
  const own = signerOfCookie(cookie, signers);
  if (own !== null) return [{ ...options, override: { format: own.format, signer: own.signer, of: 'this-cookie' } }];
  if (name !== null) return [options];
  const others = signers.map(({ format, signer }) => ({ format, signer, of: 'another-cookie' }) as const);
  return [options, ...others.map((override) => ({ ...options, override }))];
}
