import { django } from './django/format.ts';
import { flaskLogin } from './flask-login/format.ts';
import { flaskSession } from './flask-session/format.ts';
import { flaskWtf } from './flask-wtf/format.ts';
import { flask } from './flask/format.ts';
import type { Format } from './format.ts';
import { itsdangerous } from './itsdangerous/format.ts';
import { pyramid } from './pyramid/format.ts';
import { signedText } from './signed-text/format.ts';
import { starlette } from './starlette/format.ts';

// In the order in which they answer for a value that no key signs and whose bytes fit several. The last takes what all others decline.
const list = [flask, starlette, flaskSession, flaskLogin, flaskWtf, django, pyramid, itsdangerous, signedText] as const;

export type FormatName = (typeof list)[number]['name'];

/** A format of the list. */
export type ListedFormat = Format<FormatName>;

export const formats: readonly [ListedFormat, ...ListedFormat[]] = list;

export const formatNames: readonly FormatName[] = list.map(({ name }) => name);

const byName = new Map(formats.map((format) => [format.name, format]));

export function formatOf(name: FormatName): ListedFormat {
  const format = byName.get(name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  return format;
}
