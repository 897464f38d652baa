import { formatOf } from '../formats/index.ts';
import type { Rules } from '../formats/format.ts';
import type { Candidate } from './inspection.ts';
import type { Rule, Verdict } from '../session/verdict.ts';
import type { PayloadFact, TimestampFact } from '../session/facts.ts';

/** What the framework does with the value in a request at `now`, in Unix seconds. */
export function verdictOf(candidate: Candidate, now: number): Verdict {
  const { rules } = formatOf(candidate.format);
  if (candidate.parts.length === 0) return { outcome: 'no-cookie', rule: 'empty-value' };
  // The order is the frameworks': signature, then age, and the payload of what has passed both.
  return (
    signatureVerdict(candidate, rules) ??
    timeVerdict(candidate, rules, Math.trunc(now)) ??
    payloadVerdict(candidate.payload, rules) ?? { outcome: 'accepted', rule: signedBy(candidate) }
  );
}

/** The rule of the timestamp by which even the right key would not help, where none was given; else null. */
export function refusedAnyway(candidate: Candidate, now: number): Rule | null {
  if (candidate.signature.code !== 'unchecked') return null;
  const { outcome, rule } = verdictOf({ ...candidate, signature: { code: 'valid', key: 0 } }, now);
  if (rule === 'payload-cannot-be-loaded') return null;
  return outcome === 'expired' || outcome === 'bad-signature' ? rule : null;
}

function signatureVerdict(
  { signature, timestamp, payload, parts }: Candidate,
  { asciiSignature, fallbackKeys }: Rules,
): Verdict | null {
  if (asciiSignature && parts.some(({ kind, text }) => kind === 'signature' && /[^\0-\x7f]/.test(text))) {
    return { outcome: 'server-error', rule: 'signature-not-ascii' };
  }
  switch (signature.code) {
    case 'missing':
      return { outcome: 'bad-signature', rule: 'no-signature' };
    case 'invalid':
      return { outcome: 'bad-signature', rule: unreadable(timestamp) ?? 'signed-with-another-key' };
    case 'unchecked':
      // Flask-Session's id is bare, or signed where SESSION_USE_SIGNER says so.
      return {
        outcome: 'unchecked',
        rule:
          parts.some(({ kind }) => kind === 'signature') || payload.code !== 'on-server'
            ? 'no-key-given'
            : 'no-signature-in-this-format',
      };
    case 'valid':
      return signature.key === 0 || fallbackKeys !== 'ignored'
        ? null
        : { outcome: 'bad-signature', rule: 'fallback-key-not-used' };
  }
}

/** A value that has lost its timestamp would be refused with the right key too. */
function unreadable({ code }: TimestampFact): Rule | null {
  return code === 'missing' ? 'no-timestamp' : code === 'malformed' ? 'malformed-timestamp' : null;
}

function timeVerdict({ timestamp, lifetime }: Candidate, { looksAhead }: Rules, now: number): Verdict | null {
  const rule = unreadable(timestamp);
  if (rule !== null) return { outcome: 'bad-signature', rule };
  if (timestamp.code === 'out-of-range') {
    if (looksAhead) return { outcome: 'server-error', rule: 'timestamp-out-of-range' };
    return timestamp.seconds < 0n ? { outcome: 'expired', rule: 'too-old' } : null;
  }
  if (timestamp.code !== 'read' || lifetime === null) return null;
  const age = now - timestamp.signedAt;
  if (age > lifetime) return { outcome: 'expired', rule: 'too-old' };
  return age < 0 && looksAhead ? { outcome: 'expired', rule: 'from-the-future' } : null;
}

function payloadVerdict(payload: PayloadFact, { brokenPayload }: Rules): Verdict | null {
  if (payload.code === 'on-server') return null;
  if (payload.code === 'decoded') {
    return payload.mapping === null ? { outcome: 'server-error', rule: 'payload-is-no-mapping' } : null;
  }
  const { code } = payload.problem;
  // The framework has no such limit: what it would say is not known.
  if (code === 'over-cap' || code === 'too-many-values') return { outcome: 'unchecked', rule: 'beyond-our-cap' };
  return { outcome: brokenPayload, rule: 'payload-cannot-be-loaded' };
}

function signedBy({ signature }: Candidate): Rule {
  return signature.code === 'valid' && signature.key > 0 ? 'signed-by-fallback-key' : 'signed-by-current-key';
}
