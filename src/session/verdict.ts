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
