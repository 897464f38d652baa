import type { PyValue } from '../../../python/value.ts';
import { inspectCookie } from '../../../inspect/inspect-cookie.ts';
import type { Candidate } from '../../../inspect/inspection.ts';
import { dataOf } from '../../view/subject.ts';
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

function storedVerdict({ format: name, verdict: rule }: FileValue): SessionSide['verdict'] {
  const format = formatNames.find((known) => known === name);
  if (format === undefined || rule === null || !isRule(rule)) return null;
  return { format, rule, outcome: outcomeOf(rule, format) };
}
