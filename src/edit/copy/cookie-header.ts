import { ok } from '../../foundation/result.ts';
import { cookiePair } from './cookie-pair.ts';
import type { CopyForm } from './form.ts';

export const cookieHeader: CopyForm = {
  name: 'cookie-header',
  write: ({ cookie }) => ok(`Cookie: ${cookiePair(cookie)}`),
};
