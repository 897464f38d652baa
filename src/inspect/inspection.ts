import type { FormatName } from '../formats/index.ts';
import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { SignerChoice } from './cookie-signers.ts';
import type { LifetimeSource } from './lifetime.ts';
import type { Comparison, Epoch, Part, PayloadFact, SignatureFact, TimestampFact } from '../session/facts.ts';

/** What a cookie's value says, whatever the clock. `candidates` is empty where the value is no session of any known kind. */
export type Inspection = {
  readonly value: string;
  /** Best first: those that a key signs, then the order of the list of formats. */
  readonly candidates: readonly Candidate[];
};

/** One reading of the value. Payload, timestamp and signature are separate facts: a bad signature never hides the payload. */
export type Candidate = {
  readonly format: FormatName;
  /** The value, cut for display; the texts joined are the value. */
  readonly parts: readonly Part[];
  readonly payload: PayloadFact;
  readonly timestamp: TimestampFact;
  readonly signature: SignatureFact;
  readonly signer: SignerSettings;
  /** Seconds for which the framework takes the value after it was signed; null where it sets no limit. */
  readonly lifetime: number | null;
  readonly lifetimeFrom: LifetimeSource;
  /** Set where the cookie holds other than ASCII, and not as escapes: `parts` are its UTF-8, and a server may read it otherwise. */
  readonly hasRawText?: true;
  /** With the site's session; absent where the format compares nothing, or no session is there to compare with. */
  readonly comparison?: Comparison;
};

export type InspectOptions = {
  /** The cookie's name where it is known: it decides between formats of one shape. */
  readonly name: string | null;
  /** Unix seconds at which the browser drops the cookie; null for one without expiry. Absent for a value that is in no jar. */
  readonly expiresAt?: number | null;
  /** Set where the cookie holds other than ASCII, and not as escapes. */
  readonly hasRawText?: boolean;
  /** Raw key bytes, current first, then fallbacks. */
  readonly keys: readonly Uint8Array[];
  /** The person's own signer settings, for the format of that name, if it is known; the others keep their framework's defaults. */
  readonly override: SignerOverride | null;
  /** The person's own lifetimes in seconds; a format without one keeps its framework's default. */
  readonly lifetimes: Partial<Record<FormatName, number>>;
  readonly epoch: Epoch;
};

/**
 * `of` says for what it was chosen: for this very cookie, for another one, or, where it is absent, for the format on the whole site. Only
 * what was chosen for another cookie leaves it to the value to be of that format.
 */
type SignerOverride = SignerChoice & { readonly of?: 'this-cookie' | 'another-cookie' };
