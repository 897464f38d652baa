import type { DumpProblem } from '../../flask/dump.ts';
import type { Format } from '../../formats/format.ts';
import type { JsonDumpProblem } from '../../python/json/dump.ts';
import type { PyValue } from '../../python/value.ts';
import type { Result } from '../../foundation/result.ts';

export type CopySource = {
  readonly value: PyValue;
  /** The cookie as the browser sends it. */
  readonly cookie: { readonly name: string; readonly value: string };
  /** The page's address, where a request with the cookie goes. */
  readonly url: string;
};

export type CopyProblem =
  | JsonDumpProblem
  | DumpProblem
  /** JSON has no NaN and no infinity, but Python writes them anyway. */
  | { readonly code: 'not-finite' }
  /** Code that sets a session needs keys to set. */
  | { readonly code: 'not-a-mapping' }
  /** HTTPie drops a backslash before one of its separators and offers no way to write one. */
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
  /** Whether the form makes sense for the format; if absent, it does for all. */
  readonly isFor?: (format: Format) => boolean;
};
