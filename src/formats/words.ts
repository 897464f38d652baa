import type { Comparison } from '../session/facts.ts';
import type { Rule } from '../session/verdict.ts';

/** What the interface calls one format and its framework. src/ui/words builds its sentences from these. */
export type FormatWords = {
  /** The kind of cookie. */
  readonly label: string;
  /** The kind of cookie in a sentence of its own. */
  readonly title: string;
  /** Who reads the cookie. */
  readonly framework: string;
  /** What the cookie is to its framework. */
  readonly thing: string;
  /** What the framework does on the next request: with a valid cookie, with one that it rejects, and where it fails. */
  readonly accepts: string;
  readonly refuses: string;
  readonly fails: string;
  /** Why a payload that can’t be loaded makes it fail, where `fails` alone doesn’t say it. */
  readonly doesNotCatch?: string;
  /** What the framework does with a valid cookie that it compares with the session, and why. */
  readonly comparison?: Readonly<Record<Comparison, { readonly title: string; readonly rule: string }>>;
  /** The app’s setting that is the secret key, and the one that is the lifetime. */
  readonly keySetting: string;
  readonly lifetimeSetting: string;
  /** The page of its documentation that explains the rule. */
  readonly documentation: (rule: Rule) => string;
  /** Its presets, by their names. */
  readonly presets: Readonly<Record<string, string>>;
  /** How another version treats the cookie, by the names in `Format.versions`: clauses that begin with a name, for they can stand alone. */
  readonly versions?: Readonly<Record<string, string>>;
};
