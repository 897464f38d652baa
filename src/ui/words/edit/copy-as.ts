import type { CopyName, CopyProblem } from '../../../edit/copy-as.ts';
import { signProblem } from './signing.ts';

export const copyAs = 'Copy as';

export const copyForms: Readonly<Record<CopyName, string>> = {
  'cookie-value': 'Cookie value',
  'cookie-header': 'Cookie: header',
  curl: 'curl',
  httpie: 'HTTPie',
  python: 'Python',
  json: 'JSON',
  'tagged-json': 'Tagged JSON',
  'session-transaction': 'Test client: session_transaction()',
  'pytest-fixture': 'pytest fixture',
};

export const copiedForms: Readonly<Record<CopyName, string>> = {
  'cookie-value': 'the cookie value',
  'cookie-header': 'the Cookie header',
  curl: 'the curl command',
  httpie: 'the HTTPie command',
  python: 'as Python',
  json: 'as JSON',
  'tagged-json': 'as tagged JSON',
  'session-transaction': 'the test client’s lines',
  'pytest-fixture': 'the pytest fixture',
};

/** The copies that contain the signed value. */
export const needsSignature: ReadonlySet<CopyName> = new Set<CopyName>([
  'cookie-value',
  'cookie-header',
  'curl',
  'httpie',
]);

export function copyProblem(problem: CopyProblem): string {
  switch (problem.code) {
    case 'not-finite':
      return 'JSON has no NaN or infinity.';
    case 'httpie-backslash':
      return 'HTTPie can’t send this value: it drops a backslash.';
    case 'not-a-mapping':
      return 'Not a dict.';
    default:
      return signProblem(problem);
  }
}
