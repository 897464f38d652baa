import type { PyValue } from '../../../python/value.ts';
import { inspectCookie } from '../../../inspect/inspect-cookie.ts';
import type { Candidate } from '../../../inspect/inspection.ts';
import { type FormatName, formatNames } from '../../../formats/index.ts';
import { isRule, type Outcome, type Rule } from '../../../session/verdict.ts';
import { outcomeOf, verdictOf } from '../../../inspect/verdict.ts';
import { inspectSettings } from '../../../site/inspect-settings.ts';
import type { SiteSettings } from '../../../site/settings.ts';
import type { FileValue } from '../../../timeline/file/file-schema.ts';
import type { Shape } from '../../../timeline/file/shape.ts';

/** A session before or after an entry. */
export type SessionSide = {
  /** Characters of the raw value. */
  readonly size: number;
  /** Null where no format reads the value. */
  readonly verdict: { readonly format: FormatName; readonly rule: Rule; readonly outcome: Outcome } | null;
  /** Null where the value is redacted or reads as no session. */
  readonly candidate: Candidate | null;
  /** What the tree shows; null where there is none or it cannot be read. */
  readonly data: PyValue | null;
  /** All that is left of `data` in a redacted value. */
  readonly shape: Shape | null;
  /** False where a file says the verdict: its keys are not here. */
  readonly isVerified: boolean;
};

export type SideContext = {
  readonly name: string;
  readonly settings: SiteSettings;
  /** Unix seconds: the verdict is the one of that time. */
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

/** A value from a file: the verdict is what it was where the keys were. */
export function storedSide(known: FileValue, moment: SideContext): SessionSide {
  const verdict = storedVerdict(known);
  if (known.raw === null)
    return { size: known.size, verdict, candidate: null, data: null, shape: known.shape, isVerified: false };
  return { ...readSide(known.raw, moment), verdict, isVerified: false };
}

function dataOf({ payload }: Candidate): PyValue | null {
  return payload.code === 'decoded' ? (payload.mapping ?? payload.value) : null;
}

function storedVerdict({ format: name, verdict: rule }: FileValue): SessionSide['verdict'] {
  const format = formatNames.find((known) => known === name);
  if (format === undefined || rule === null || !isRule(rule)) return null;
  return { format, rule, outcome: outcomeOf(rule, format) };
}
