import type { DumpProblem } from '../../flask/dump.ts';
import type { Format } from '../../formats/format.ts';
import type { JsonDumpProblem } from '../../python/json/dump.ts';
import type { PyValue } from '../../python/value.ts';
import type { Result } from '../../foundation/result.ts';

export type CopySource = {
  readonly value: PyValue;
  /** The cookie as the browser sends it. */
  readonly cookie: { readonly name: string; readonly value: string };
  /** Of the page: where a request with the cookie goes. */
  readonly url: string;
};

export type CopyProblem =
  | JsonDumpProblem
  | DumpProblem
  /** JSON has no NaN and no infinity, though Python writes them. */
  | { readonly code: 'not-finite' }
  /** What sets a session needs keys to set. */
  | { readonly code: 'not-a-mapping' }
  /** HTTPie drops a backslash before one of its separators, and has no way to write one. */
  | { readonly code: 'httpie-backslash' };

const copyNames = [
  'cookie-value',
  'cookie-header',
  'curl',
  'httpie',
  'python',
  'json',
  'tagged-json',
  'session-transaction',
  'pytest-fixture',
] as const;
export type CopyName = (typeof copyNames)[number];

/** One text to paste and run elsewhere. */
export type CopyForm = {
  readonly name: CopyName;
  readonly write: (source: CopySource) => Result<string, CopyProblem>;
  /** Whether it means something for the format; without it, for all. */
  readonly isFor?: (format: Format) => boolean;
};
