import { cookieHeader } from './copy/cookie-header.ts';
import { cookieValue } from './copy/cookie-value.ts';
import { curl } from './copy/curl.ts';
import type { CopyForm } from './copy/form.ts';
import { httpie } from './copy/httpie.ts';
import { json } from './copy/json.ts';
import { pytestFixture } from './copy/pytest-fixture.ts';
import { python } from './copy/python.ts';
import { sessionTransaction } from './copy/session-transaction.ts';
import { taggedJson } from './copy/tagged-json.ts';
import { type FormatName, formatOf } from '../formats/index.ts';

export type { CopyForm, CopyName, CopyProblem, CopySource } from './copy/form.ts';

/** In the order of the menu. */
export const copyForms: readonly CopyForm[] = [
  cookieValue,
  cookieHeader,
  curl,
  httpie,
  python,
  json,
  taggedJson,
  sessionTransaction,
  pytestFixture,
];

/** The forms that make sense for the format. */
export function copyFormsFor(name: FormatName): readonly CopyForm[] {
  const format = formatOf(name);
  return copyForms.filter(({ isFor }) => isFor?.(format) ?? true);
}
