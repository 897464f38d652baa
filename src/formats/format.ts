import type { SignerSettings } from '../itsdangerous/settings.ts';
import type { PyValue } from '../python/value.ts';
import type { Comparison, Misfit, Part, PayloadFact, TimestampFact } from '../session/facts.ts';
import type { Outcome, Rule } from '../session/verdict.ts';
import type { Scheme } from './scheme.ts';
import type { FormatWords } from './words.ts';
import type { Write } from './write.ts';

/** One framework's cookie: what to cut it into, how to know it, and what the framework makes of it. */
export type Format<Name extends string = string> = {
  readonly name: Name;
  readonly words: FormatWords;
  /** The format of the framework that its own framework extends. */
  readonly extends?: string;
  /** Whether the framework itself, or nearly everyone with it, gives the cookie this name. */
  readonly ownsName: (name: string) => boolean;
  /** Whether an app may have given the framework's cookie this name: a trace of the format is enough for “probably”. */
  readonly mayHaveName?: (name: string) => boolean;
  /** Whose its values are, whatever signed them. */
  readonly holds: Holds;
  readonly scheme: Scheme;
  /** In the order in which they are tried; one reading serves all of them. */
  readonly signers: readonly [SignerSettings, ...SignerSettings[]];
  /** The most common first. */
  readonly presets: readonly Preset[];
  /** Whether an app of the framework can sign so, in which a search for the settings believes. Without it, in any way of the scheme. */
  readonly canSign?: (signer: SignerSettings) => boolean;
  readonly read: (value: string, signer: SignerSettings) => Reading;
  /** How an edited session is written; or why it cannot be. */
  readonly write: Write | { readonly impossible: 'kept-on-server' };
  readonly rules: Rules;
  /** The default lifetime in seconds of what this signer signs in a cookie of that name, where the rules set none. */
  readonly lifetimeOf?: (signer: SignerSettings, name: string | null) => number | null;
  /** Where versions of the framework differ, by names that `words.versions` has a clause for. */
  readonly versions?: Readonly<Record<string, VersionDifference>>;
  /** The cookie as the framework sets it unless it is configured otherwise: without Domain and Secure, under `/`. */
  readonly cookie: CookieDefaults;
  /** When the framework's cookie is to expire after a change; without it, whatever it had. */
  readonly expiryOf?: (change: SessionChange) => Expiry;
  /** Whether the framework lets a cookie with this session, if it has an expiry, expire one lifetime after its signature. */
  readonly expiresWithLifetime?: (session: PyValue) => boolean;
  /** How the framework compares a valid value with the session of the format that this one extends; null where it fails. */
  readonly compare?: (value: PyValue, session: PyValue) => Comparison | null;
  /** Set where the framework reads the last cookie of a name, not the first. */
  readonly readsLast?: true;
  /** How a session that starts as an empty dict is signed; null where the format holds no such session. */
  readonly startsEmpty: 'timed' | 'untimed' | null;
  /** Flask's tags keep every type in JSON; plain JSON keeps its own. */
  readonly json: 'tagged' | 'plain';
  /** Whether Flask's test client opens it (`session_transaction`). */
  readonly isForTestClient?: true;
};

type CookieDefaults = {
  readonly name: string;
  readonly httpOnly: boolean;
  readonly sameSite: 'lax' | 'strict' | 'none' | 'unspecified';
  /** Seconds; null for a cookie that lasts until the browser closes. */
  readonly maxAge: number | null;
};

/** What the cookie held, null where that cannot be read, and what it is to hold. */
export type SessionChange = { readonly before: PyValue | null; readonly after: PyValue };

/** After the lifetime, when the browser closes, or as it was. */
export type Expiry = 'after-lifetime' | 'browser-closes' | 'kept';

/** A framework's session; a library's token; or what only the app itself understands, so that no framework has a verdict on it. */
type Holds = 'session' | 'token' | 'app-value';

/** Signer settings under a name that people know. */
export type Preset = { readonly name: string; readonly label: string; readonly signer: SignerSettings };

/**
 * What the format makes of a value. `by` is the key and the signer that sign the value, null where none is known: a payload can be
 * encrypted, and a signing time can stand in the payload.
 */
export type Reading = {
  /** The value, cut for display; the texts joined are the value. */
  readonly parts: readonly Part[];
  /** 'missing' where a signature should be; 'none' where there need not be one. */
  readonly signature: Signature | 'missing' | 'none';
  readonly timestamp: (by: SignedBy | null) => TimestampFact;
  /** Decodes at the first call. */
  readonly payload: (by: SignedBy | null) => PayloadFact;
  readonly evidence: () => Evidence;
  /**
   * The same where a key signs the value and the signer is not the framework's own: Starlette's is the default of every `TimestampSigner`.
   * 'shape': it is of this format. 'trace': it is under the format's own name. Without it, what a key signs is of this format.
   */
  readonly signedEvidence?: (by: SignedBy) => Evidence;
};

export type SignedBy = { readonly secret: Uint8Array; readonly signer: SignerSettings };

export type Signature = {
  /** Those of the signers that could have made it, told without a key: of most values that are no session, none. */
  readonly possible: (signers: readonly SignerSettings[]) => readonly SignerSettings[];
  readonly isBy: (secret: Uint8Array, signer: SignerSettings) => boolean;
  /** Null where it is as long as a signature of the signer. Absent where its length tells nothing. */
  readonly misfit?: (signer: SignerSettings) => Misfit | null;
};

/**
 * Whether a value is called a session before a key has decided. 'shape': its bytes look like this format and like nothing else
 * that sites set, so it is, under any name. 'trace': a beginning or an end of it is left, as of a cut or mangled cookie; that is
 * enough under the format's own name, and in a value that was pasted without one. 'none': only where a key signs it.
 */
export type Evidence = 'shape' | 'trace' | 'none';

export type Rules = {
  /** Seconds; null where the framework sets no limit, and then looks at no age. */
  readonly lifetime: number | null;
  /**
   * What becomes of keys after the first. Where the framework takes a single key ('none'), any of them may be that one: the apps of
   * one site share the keys that a person gives.
   */
  readonly fallbackKeys: 'tried' | 'ignored' | 'none';
  /** itsdangerous refuses what was signed after now, and fails over the year 9999; Django looks at neither. */
  readonly looksAhead: boolean;
  /** Set where the age counts fractions of a second; itsdangerous cuts the clock to whole seconds. */
  readonly fractions?: true;
  /** Set where it compares the signature as text: `hmac.compare_digest` raises TypeError on any but ASCII, and nothing catches that. */
  readonly asciiSignature?: true;
  /** Set where it reads the bytes of a cookie as Latin-1, so that what was signed as UTF-8 text and not escaped has another signature. */
  readonly readsLatin1?: true;
  /** What becomes of a good signature around a payload that cannot be loaded. */
  readonly brokenPayload: 'server-error' | 'bad-signature';
};

/** `rules` are those of the versions that most sites run; another version treats some cookies differently. */
export type VersionDifference = {
  /** What the other version does with such a cookie; null where it does the same, and makes something else of it. */
  readonly outcome: Outcome | null;
  readonly appliesTo: (cookie: VersionFacts) => boolean;
};

export type VersionFacts = {
  readonly parts: readonly Part[];
  readonly payload: PayloadFact;
  readonly timestamp: TimestampFact;
  readonly signer: SignerSettings;
  /** What decides the verdict. */
  readonly rule: Rule;
};
