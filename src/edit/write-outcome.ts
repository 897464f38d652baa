import type { Attribute } from './attributes.ts';

/** What became of a write of a cookie, or of taking it back. */
export type WriteOutcome =
  | { readonly code: 'written' | 'deleted' | 'undone' }
  /** The browser took another value for these than was asked. */
  | { readonly code: 'differs'; readonly attributes: readonly Attribute[] }
  /** The site wrote between the last look at the jar and the write: what it wrote stands. */
  | { readonly code: 'overtaken' }
  /** It is not in the jar; `reason` is the rule against it, or the browser's own words, empty where it gave none. */
  | { readonly code: 'refused'; readonly reason: string };
