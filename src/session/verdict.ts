/** What the framework will do with the cookie on the next request, and the rule that decided. */
export type Verdict = { readonly outcome: Outcome; readonly rule: Rule };

export type Outcome = 'accepted' | 'expired' | 'bad-signature' | 'server-error' | 'no-cookie' | 'unchecked';

/** The outcome of each rule. Where frameworks differ, their formats say so. */
export const outcomes = {
  'signed-by-current-key': 'accepted',
  'signed-by-fallback-key': 'accepted',
  'same-as-in-session': 'accepted',
  'differs-from-session': 'bad-signature',
  'missing-in-session': 'bad-signature',
  // Flask-Session, Flask-Login and Flask-WTF check only the current key.
  'fallback-key-not-used': 'bad-signature',
  'too-old': 'expired',
  'from-the-future': 'expired',
  'signed-with-another-key': 'bad-signature',
  'wrong-signature-length': 'bad-signature',
  'read-as-latin-1': 'bad-signature',
  'no-signature': 'bad-signature',
  'signature-not-ascii': 'server-error',
  'no-timestamp': 'bad-signature',
  'malformed-timestamp': 'bad-signature',
  'timestamp-out-of-range': 'server-error',
  'payload-cannot-be-loaded': 'by-format',
  'payload-is-no-mapping': 'server-error',
  // Flask accepts the session, but fails when it sets the cookie again.
  'expiry-out-of-range': 'server-error',
  'empty-value': 'no-cookie',
  'beyond-our-cap': 'unchecked',
  'no-key-given': 'unchecked',
  'no-signature-in-this-format': 'unchecked',
} as const satisfies Record<string, Outcome | 'by-format'>;

export type Rule = keyof typeof outcomes;

/** A file holds the rule as text, possibly written by another version. */
export function isRule(text: string): text is Rule {
  return Object.hasOwn(outcomes, text);
}
