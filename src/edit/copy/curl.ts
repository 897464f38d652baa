import { ok } from '../../foundation/result.ts';
import { cookiePair } from './cookie-pair.ts';
import type { CopyForm } from './form.ts';
import { shellWord } from './shell.ts';

/** A header instead of `-b`, which takes a cookie without `=` for a file name. */
export const curl: CopyForm = {
  name: 'curl',
  write({ cookie, url }) {
    // curl expands `[1-3]` and `{a,b}` in an address into several requests.
    const literally = /[[\]{}]/.test(url) ? '--globoff ' : '';
    return ok(`curl ${literally}-H ${shellWord(`Cookie: ${cookiePair(cookie)}`)} ${shellWord(url)}`);
  },
};
