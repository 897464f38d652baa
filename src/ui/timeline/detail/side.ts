import type { PyValue } from '../../../python/value.ts';
import { inspectCookie } from '../../../inspect/inspect-cookie.ts';
import type { Candidate } from '../../../inspect/inspection.ts';
import { type FormatName, formatNames } from '../../../formats/index.ts';
import type { Outcome, Rule } from '../../../session/verdict.ts';
import { verdictOf } from '../../../inspect/verdict.ts';
import { inspectSettings } from '../../../site/inspect-settings.ts';
import type { SiteSettings } from '../../../site/settings.ts';
import type { FileValue } from '../../../timeline/file/file-schema.ts';
import type { Shape } from '../../../timeline/file/shape.ts';

/** A session before or after an entry. */
export type SessionSide = {
  /** Characters of the raw value. */
  readonly size: number;
  /** Null if no format reads the value. */
  readonly verdict: { readonly format: FormatName; readonly rule: Rule; readonly outcome: Outcome } | null;
  /** Null if the value is redacted or isn't a session. */
  readonly candidate: Candidate | null;
  /** The data for the tree; null if there is none or it can't be read. */
  readonly data: PyValue | null;
  /** The shape of the data, if the value is redacted. */
  readonly shape: Shape | null;
  /** False if the verdict is from a file, whose keys are unknown here. */
  readonly isVerified: boolean;
};

export type SideContext = {
  readonly name: string;
  readonly settings: SiteSettings;
  /** Unix seconds, the time of the verdict. */
  readonly at: number;
};

export function readSide(value: string, { name, settings, at }: SideContext): SessionSide {
  const [candidate = null] = inspectCookie({ name, value }, inspectSettings(settings)).candidates;
  const verdict = candidate && { format: candidate.format, ...verdictOf(candidate, at) };
  return {
    size: value.length,
    verdict,
    candidate,
    data: candidate && dataOf(candidate),
    shape: null,
    isVerified: true,
  };
}

/** A value from a file, with the verdict that the exporting panel gave. */
export function storedSide(known: FileValue, moment: SideContext): SessionSide {
  const verdict = storedVerdict(known);
  if (known.raw === null)
    return { size: known.size, verdict, candidate: null, data: null, shape: known.shape, isVerified: false };
  return { ...readSide(known.raw, moment), verdict, isVerified: false };
}

function dataOf({ payload }: Candidate): PyValue | null {
  return payload.code === 'decoded' ? (payload.mapping ?? payload.value) : null;
}

function storedVerdict(known: FileValue): SessionSide['verdict'] {
  const format = formatNames.find((name) => name === known.format);
  const found = outcomes.find(([rule]) => rule === known.verdict);
  if (format === undefined || found === undefined) return null;
  const [rule, outcome] = found;
  return { format, rule, outcome };
}

/** The outcome of a rule; a file contains only the rule. */
const outcomes: readonly (readonly [Rule, Outcome])[] = [
  ['signed-by-current-key', 'accepted'],
  ['signed-by-fallback-key', 'accepted'],
  ['fallback-key-not-used', 'bad-signature'],
  ['too-old', 'expired'],
  ['from-the-future', 'expired'],
  ['signed-with-another-key', 'bad-signature'],
  ['no-signature', 'bad-signature'],
  ['signature-not-ascii', 'server-error'],
  ['no-timestamp', 'bad-signature'],
  ['malformed-timestamp', 'bad-signature'],
  ['timestamp-out-of-range', 'server-error'],
  ['payload-cannot-be-loaded', 'server-error'],
  ['payload-is-no-mapping', 'server-error'],
  ['empty-value', 'no-cookie'],
  ['beyond-our-cap', 'unchecked'],
  ['no-key-given', 'unchecked'],
  ['no-signature-in-this-format', 'unchecked'],
];
