import type { Attribute } from './attributes.ts';

/** The result of writing a cookie, or of undoing that. */
export type WriteOutcome =
  | { readonly code: 'written' | 'deleted' | 'undone' }
  /** The browser stored other values for these attributes than requested. */
  | { readonly code: 'differs'; readonly attributes: readonly Attribute[] }
  /** The site wrote between the last look at the jar and the write; the site's value stays. */
  | { readonly code: 'overtaken' }
  /** The cookie is not in the jar. `reason` is the rule against it, or the browser's own words, empty if it gave none. */
  | { readonly code: 'refused'; readonly reason: string };
