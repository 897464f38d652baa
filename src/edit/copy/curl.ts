import { ok } from '../../foundation/result.ts';
import { cookiePair } from './cookie-pair.ts';
import type { CopyForm } from './form.ts';
import { shellWord } from './shell.ts';

/** A header and not `-b`, which takes a cookie without `=` for the name of a file. */
export const curl: CopyForm = {
  name: 'curl',
  write({ cookie, url }) {
    // curl makes several requests of `[1-3]` and `{a,b}` in an address.
    const literally = /[[\]{}]/.test(url) ? '--globoff ' : '';
    return ok(`curl ${literally}-H ${shellWord(`Cookie: ${cookiePair(cookie)}`)} ${shellWord(url)}`);
  },
};
