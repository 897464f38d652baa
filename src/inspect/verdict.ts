import { type FormatName, formatOf } from '../formats/index.ts';
import type { Rules } from '../formats/format.ts';
import { lastDatetime } from '../itsdangerous/timed.ts';
import type { Candidate } from './inspection.ts';
import { type Outcome, outcomes, type Rule, type Verdict } from '../session/verdict.ts';
import { type Part, type PayloadFact, sessionValue, type TimestampFact } from '../session/facts.ts';

/** What the framework does with the value in a request at `now`, in Unix seconds. */
export function verdictOf(candidate: Candidate, now: number): Verdict {
  const rule = ruleOf(candidate, now);
  return { outcome: outcomeOf(rule, candidate.format), rule };
}

/** What a rule leads to in this format. */
export function outcomeOf(rule: Rule, format: FormatName): Outcome {
  const outcome = outcomes[rule];
  return outcome === 'by-format' ? formatOf(format).rules.brokenPayload : outcome;
}

function ruleOf(candidate: Candidate, now: number): Rule {
  const { rules } = formatOf(candidate.format);
  if (candidate.parts.length === 0) return 'empty-value';
  // The order is the frameworks': signature, then age, and the payload of what has passed both.
  return (
    signatureRule(candidate, rules) ??
    timeRule(candidate, rules, rules.fractions ? now : Math.trunc(now)) ??
    payloadRule(candidate.payload) ??
    comparisonRule(candidate) ??
    expiryRule(candidate, now) ??
    signedBy(candidate)
  );
}

/** The rule of the timestamp by which even the right key would not help, where none was given; else null. */
export function refusedAnyway(candidate: Candidate, now: number): Rule | null {
  if (candidate.signature.code !== 'unchecked') return null;
  const { outcome, rule } = verdictOf({ ...candidate, signature: { code: 'valid', key: 0 } }, now);
  if (rule === 'payload-cannot-be-loaded') return null;
  return outcome === 'expired' || outcome === 'bad-signature' ? rule : null;
}

function signatureRule(
  { signature, timestamp, payload, parts, hasRawText }: Candidate,
  { asciiSignature, readsLatin1, fallbackKeys }: Rules,
): Rule | null {
  if (asciiSignature && parts.some((part) => isSignature(part) && !isAscii(part))) return 'signature-not-ascii';
  switch (signature.code) {
    case 'missing':
      return 'no-signature';
    case 'invalid':
      return unreadable(timestamp) ?? (signature.misfit ? 'wrong-signature-length' : 'signed-with-another-key');
    case 'unchecked':
      // Flask-Session's id is bare, or signed where SESSION_USE_SIGNER says so.
      return parts.some(isSignature) || payload.code !== 'on-server' ? 'no-key-given' : 'no-signature-in-this-format';
    case 'valid':
      // The signature itself is read leniently.
      if (readsLatin1 && hasRawText && parts.some((part) => !isSignature(part) && !isAscii(part)))
        return 'read-as-latin-1';
      return signature.key === 0 || fallbackKeys !== 'ignored' ? null : 'fallback-key-not-used';
  }
}

const isSignature = ({ kind }: Part) => kind === 'signature';
const isAscii = ({ text }: Part) => !/[^\0-\x7f]/.test(text);

/** A value that has lost its timestamp would be refused with the right key too. */
function unreadable({ code }: TimestampFact): Rule | null {
  return code === 'missing' ? 'no-timestamp' : code === 'malformed' ? 'malformed-timestamp' : null;
}

function timeRule({ timestamp, lifetime }: Candidate, { looksAhead }: Rules, now: number): Rule | null {
  const rule = unreadable(timestamp);
  if (rule !== null) return rule;
  if (timestamp.code === 'out-of-range') {
    if (looksAhead) return 'timestamp-out-of-range';
    return timestamp.seconds < 0n ? 'too-old' : null;
  }
  if (timestamp.code !== 'read' || lifetime === null) return null;
  const age = now - timestamp.signedAt;
  if (age > lifetime) return 'too-old';
  return age < 0 && looksAhead ? 'from-the-future' : null;
}

function payloadRule(payload: PayloadFact): Rule | null {
  if (payload.code === 'on-server' || payload.code === 'encrypted') return null;
  if (payload.code === 'decoded') return payload.mapping === null ? 'payload-is-no-mapping' : null;
  const { code } = payload.problem;
  // Who signed a pickle also loads it.
  if (code === 'pickle') return null;
  // The framework has no such limit: what it would say is not known.
  return code === 'over-cap' || code === 'too-many-values' ? 'beyond-our-cap' : 'payload-cannot-be-loaded';
}

const comparisonRules = {
  same: 'same-as-in-session',
  different: 'differs-from-session',
  missing: 'missing-in-session',
} as const;

function comparisonRule({ comparison }: Candidate): Rule | null {
  return comparison === undefined ? null : comparisonRules[comparison];
}

/**
 * A permanent session's cookie is set with each response, to expire a lifetime from now, and `datetime` ends with the year 9999
 * (`get_expiration_time`, flask/sessions.py).
 */
function expiryRule({ format, payload, lifetime }: Candidate, now: number): Rule | null {
  const session = sessionValue(payload);
  if (session === null || lifetime === null || now + lifetime < Number(lastDatetime) + 1) return null;
  const expiry = formatOf(format).expiryOf?.({ before: session, after: session });
  return expiry === 'after-lifetime' ? 'expiry-out-of-range' : null;
}

function signedBy({ signature }: Candidate): Rule {
  return signature.code === 'valid' && signature.key > 0 ? 'signed-by-fallback-key' : 'signed-by-current-key';
}
