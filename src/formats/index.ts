import type { FormatName } from '../session/inspection.ts';
import { django } from './django.ts';
import { flaskLogin } from './flask-login.ts';
import { flaskSession } from './flask-session.ts';
import { flaskWtf } from './flask-wtf.ts';
import { flask } from './flask.ts';
import type { Format } from './format.ts';
import { itsdangerous } from './itsdangerous.ts';
import { starlette } from './starlette.ts';

const byName: Readonly<Record<FormatName, Format>> = {
  flask,
  starlette,
  'flask-session': flaskSession,
  'flask-login': flaskLogin,
  'flask-wtf': flaskWtf,
  django,
  itsdangerous,
};

/** In the order in which they answer for a value that fits several and that no key signs. */
export const formats: readonly Format[] = Object.values(byName);

export function formatOf(name: FormatName): Format {
  return byName[name];
}
