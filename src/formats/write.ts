import type { DumpProblem } from '../flask/dump.ts';
import type { Result } from '../foundation/result.ts';
import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { JsonDumpProblem } from '../python/json/dump.ts';
import type { PyValue } from '../python/value.ts';
import type { Epoch } from '../session/facts.ts';

/** The cookie's value, byte for byte as the format's framework writes it. */
export type Write = (value: PyValue, signing: Signing, compress: Compress) => Result<string, SignProblem>;

/** Python's `zlib.compress`. Whoever writes brings it along: those who only read, as the popup, need not load it. */
export type Compress = (bytes: Uint8Array) => Uint8Array;

export type Signing = {
  readonly signer: SignerSettings;
  /** Raw bytes, as the key ring gives them. */
  readonly key: Uint8Array;
  /** Whole Unix seconds; null for a bare `URLSafeSerializer`, and for formats that carry none. */
  readonly timestamp: number | null;
  /** '2011' where the site's itsdangerous is older than 1.0. */
  readonly epoch?: Epoch;
  /** `packed` of the payload that is written over: what a framework packs with a session can outlast a change. */
  readonly replaces?: PyValue | null;
};

/** Why a format writes no cookie of a value: the framework would raise, or delete the cookie. */
export type SignProblem =
  | JsonDumpProblem
  | DumpProblem
  /** UTF-8 has no bytes for half of a surrogate pair, which a serializer writes where it does not escape. */
  | { readonly code: 'lone-surrogate' }
  /** The frameworks delete the cookie of an empty session. */
  | { readonly code: 'empty-session' }
  | { readonly code: 'not-a-mapping' }
  | { readonly code: 'not-a-text' }
  | { readonly code: 'bad-timestamp' }
  /** itsdangerous refuses a separator that can stand in a signature, and Django one of such characters alone. */
  | { readonly code: 'bad-separator' }
  /** Flask-Login encodes a key as Latin-1. */
  | { readonly code: 'key-not-latin-1' }
  /** The framework writes no value of more characters. */
  | { readonly code: 'too-long'; readonly limit: number }
  /** The cookie only names a session that the server keeps. */
  | { readonly code: 'kept-on-server' };
