import type { Candidate } from '../session/inspection.ts';
import type { View } from './view.ts';
import * as words from './words.ts';

/** Age refuses a value whatever its key: that much is known without one. */
export function AnywayNote({ view, candidate }: { view: View; candidate: Candidate }) {
  const { timestamp, lifetime, signature, format } = candidate;
  if (signature.code !== 'unchecked' || timestamp.code !== 'read' || lifetime === null) return null;
  const age = Math.floor(view.host.now.value) - timestamp.signedAt;
  if (age >= 0 && age <= lifetime) return null;
  return <strong>{words.ignoredAnyway(format, age < 0 ? 'from-the-future' : 'too-old')} </strong>;
}
