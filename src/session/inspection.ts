import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { PyValue } from '../python/value.ts';

export const formatNames = [
  'flask',
  'starlette',
  'flask-session',
  'flask-login',
  'flask-wtf',
  'django',
  'itsdangerous',
] as const;
export type FormatName = (typeof formatNames)[number];

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
};

export type Part = {
  readonly kind: 'payload' | 'timestamp' | 'signature' | 'separator' | 'id';
  readonly text: string;
};

export type SignatureFact =
  /** `key` is the index into the keys that were given, 0 the current one. */
  | { readonly code: 'valid'; readonly key: number }
  | { readonly code: 'invalid' }
  /** No separator at all: there is nothing that could be a signature. */
  | { readonly code: 'missing' }
  /** No key was given, or the format carries no signature. */
  | { readonly code: 'unchecked' };

export type TimestampFact =
  /**
   * Unix seconds, by the epoch that the person chose; `legacy` is the reading by the 2011 epoch of itsdangerous before 1.0
   * where the plain one lies before 2011.
   */
  | { readonly code: 'read'; readonly signedAt: number; readonly legacy: number | null }
  /** Readable, but after the year 9999: Python has no `datetime` for it, and Flask answers 500 where the signature is good. */
  | { readonly code: 'out-of-range'; readonly seconds: bigint }
  | { readonly code: 'malformed' }
  | { readonly code: 'missing' }
  /** The format has no timestamp. */
  | { readonly code: 'none' };

export type PayloadFact =
  | {
      readonly code: 'decoded';
      readonly value: PyValue;
      /** Bytes of the serialized payload after base64 and zlib. */
      readonly size: number;
      readonly compressed: boolean;
      /** What the framework makes of `value`: a mapping is a session, `null` an empty one, others a server error. */
      readonly mapping: PyValue | null;
    }
  | { readonly code: 'undecodable'; readonly problem: PayloadProblem }
  /** The value only names a session that the server keeps. */
  | { readonly code: 'on-server'; readonly id: string };

/** Why a payload cannot be loaded. Each is a server error in Flask, except `over-cap` and `too-many-values`, which are our own limits. */
export type PayloadProblem =
  | { readonly code: 'base64' }
  | { readonly code: 'zlib'; readonly detail: 'corrupt' | 'cut' | 'other-container' }
  | { readonly code: 'over-cap'; readonly cap: number }
  | { readonly code: 'too-many-values'; readonly cap: number }
  | { readonly code: 'utf8'; readonly at: number }
  | { readonly code: 'json'; readonly at: number; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'int-too-long'; readonly at: number }
  | { readonly code: 'tag'; readonly tag: string; readonly detail: string };

/** What the framework will do with the cookie on the next request, and the rule that decided. */
export type Verdict = { readonly outcome: Outcome; readonly rule: Rule };

export type Outcome = 'accepted' | 'expired' | 'bad-signature' | 'server-error' | 'no-cookie' | 'unchecked';

export type Rule =
  | 'signed-by-current-key'
  | 'signed-by-fallback-key'
  /** Flask-Session, Flask-Login and Flask-WTF check against the current key alone. */
  | 'fallback-key-not-used'
  | 'too-old'
  | 'from-the-future'
  | 'signed-with-another-key'
  | 'no-signature'
  | 'signature-not-ascii'
  | 'no-timestamp'
  | 'malformed-timestamp'
  | 'timestamp-out-of-range'
  | 'payload-cannot-be-loaded'
  | 'payload-is-no-mapping'
  | 'empty-value'
  | 'beyond-our-cap'
  | 'no-key-given'
  | 'no-signature-in-this-format';

export type InspectOptions = {
  /** The cookie's name where it is known: it decides between formats of one shape. */
  readonly name: string | null;
  /** Raw key bytes, current first, then fallbacks. */
  readonly keys: readonly Uint8Array[];
  /** The person's own signer settings, for one format; the others keep their framework's defaults. */
  readonly override: { readonly format: FormatName; readonly signer: SignerSettings } | null;
  /** The person's own lifetimes in seconds; a format without one keeps its framework's default. */
  readonly lifetimes: Partial<Record<FormatName, number>>;
  readonly epoch: Epoch;
};

/** Which epoch the verdict counts from; '2011' is itsdangerous before 1.0. */
export type Epoch = 'unix' | '2011';
