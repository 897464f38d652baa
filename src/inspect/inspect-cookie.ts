import { receivedValue } from '../flask/cookie-value.ts';
import { bestCandidate, hasCandidate, inspect } from './inspect.ts';
import type { Candidate, InspectOptions, Inspection } from './inspection.ts';

/** A cookie as a jar, a header or a paste holds it: its value may stand in quotes. `name` is null for a value alone. */
export type RawCookie = {
  readonly name: string | null;
  readonly value: string;
  /** Unix seconds; null for a cookie without expiry, absent where it is not known. It can tell the app's lifetime. */
  readonly expiresAt?: number | null;
};

/** What a person chose for the site, whatever the cookie. */
export type InspectSettings = Omit<InspectOptions, 'name' | 'expiresAt'>;

/**
 * What a cookie says. This is the one way in, wherever the cookie was found: a framework sees the value that the server's
 * cookie parser hands on, so the parser's unquoting comes first.
 */
export function inspectCookie({ name, value, expiresAt = null }: RawCookie, settings: InspectSettings): Inspection {
  return inspect(receivedValue(value), { ...settings, name, expiresAt });
}

/** The first candidate of `inspectCookie`, found without reading the others where no key could put another first. */
export function bestReading({ name, value }: RawCookie, settings: InspectSettings): Candidate | undefined {
  return bestCandidate(receivedValue(value), { ...settings, name });
}

/** Whether `inspectCookie` finds a candidate in a value that is not empty: an empty one is what a deletion leaves behind. */
export function holdsSession({ name, value }: RawCookie, settings: InspectSettings): boolean {
  const received = receivedValue(value);
  return received !== '' && hasCandidate(received, { ...settings, name });
}
