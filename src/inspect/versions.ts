import type { VersionDifference } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import type { Rule } from '../session/verdict.ts';
import type { Candidate } from './inspection.ts';

/** How other versions of the framework treat this very cookie. */
export type OtherVersion = Pick<VersionDifference, 'outcome'> & { readonly name: string };

/** `rule` is what decides the verdict that a person reads. */
export function otherVersions(candidate: Candidate, rule: Rule): readonly OtherVersion[] {
  return Object.entries(formatOf(candidate.format).versions ?? {})
    .filter(([, { appliesTo }]) => appliesTo({ ...candidate, rule }))
    .map(([name, { outcome }]) => ({ name, outcome }));
}
