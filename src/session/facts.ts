import type { PyValue } from '../python/value.ts';

export type Part = {
  readonly kind: 'payload' | 'timestamp' | 'signature' | 'separator' | 'id';
  readonly text: string;
};

export type SignatureFact =
  /** `key` is the index into the given keys; 0 is the current one. */
  | { readonly code: 'valid'; readonly key: number }
  /** If `misfit`, no key can have made it. */
  | { readonly code: 'invalid'; readonly misfit?: Misfit }
  /** No separator, so nothing that could be a signature. */
  | { readonly code: 'missing' }
  /** No key was given, or the format has no signature. */
  | { readonly code: 'unchecked' };

/** The signature is longer or shorter than its signer makes them, in characters. */
export type Misfit = { readonly characters: number; readonly expected: number };

export type TimestampFact =
  /**
   * Unix seconds, by the epoch that the person chose. If that date lies before 2011, `legacy` is the reading by the 2011 epoch of
   * itsdangerous before 1.0.
   */
  | { readonly code: 'read'; readonly signedAt: number; readonly legacy: number | null }
  /**
   * Readable, but after the year 9999: Python has no `datetime` for it, and Flask returns a 500 error if the signature is valid.
   */
  | { readonly code: 'out-of-range'; readonly seconds: bigint }
  | { readonly code: 'malformed' }
  | { readonly code: 'missing' }
  /** The format has no timestamp. */
  | { readonly code: 'none' }
  /** It is inside an encrypted payload that none of the keys opens. */
  | { readonly code: 'encrypted' };

export type PayloadFact =
  | {
      readonly code: 'decoded';
      readonly value: PyValue;
      /** Size in bytes of the serialized payload after base64 and zlib. */
      readonly size: number;
      readonly compressed: boolean;
      /** What the framework makes of `value`: a mapping is a session, `null` an empty one, anything else a server error. */
      readonly mapping: PyValue | null;
      /** The whole payload, if the framework packs more into it than `value`. */
      readonly packed?: PyValue;
    }
  | { readonly code: 'undecodable'; readonly problem: PayloadProblem }
  /** The value only names a session that is stored on the server. */
  | { readonly code: 'on-server'; readonly id: string }
  /** Only the key that signs the value opens it, and none of the given keys does. */
  | { readonly code: 'encrypted' };

/** What a view shows and an editor edits: the session, or the value that the framework cannot use as one. */
export function sessionValue(payload: PayloadFact): PyValue | null {
  return payload.code === 'decoded' ? (payload.mapping ?? payload.value) : null;
}

/**
 * Why a payload cannot be loaded. Each reason is a server error in Flask, except `over-cap` and `too-many-values`, which are our
 * own limits.
 */
export type PayloadProblem =
  | { readonly code: 'base64' }
  | { readonly code: 'zlib'; readonly detail: 'corrupt' | 'cut' | 'other-container' }
  | { readonly code: 'over-cap'; readonly cap: number }
  | { readonly code: 'too-many-values'; readonly cap: number }
  | { readonly code: 'utf8'; readonly at: number }
  | { readonly code: 'json'; readonly at: number; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'int-too-long'; readonly at: number }
  | { readonly code: 'tag'; readonly tag: string; readonly detail: string }
  /** A pickle, which only Python can load, and loading runs what it contains. Django's PickleSerializer writes one. */
  | { readonly code: 'pickle' }
  /** It differs from what the framework packs, which `expected` shows. */
  | { readonly code: 'shape'; readonly expected: string };

/** How a value that belongs to a session, such as a CSRF token, compares with that session. */
export type Comparison = 'same' | 'different' | 'missing';

/** Which epoch the verdict counts from; '2011' is for itsdangerous before 1.0. */
export type Epoch = 'unix' | '2011';
