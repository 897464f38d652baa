import { fail, ok } from '../../foundation/result.ts';
import { cookiePair } from './cookie-pair.ts';
import type { CopyForm } from './form.ts';
import { shellWord } from './shell.ts';

/** GET is named: where the input is no terminal HTTPie would post it. */
export const httpie: CopyForm = {
  name: 'httpie',
  write({ cookie, url }) {
    const pair = cookiePair(cookie);
    // KeyValueArgType.tokenize (httpie/cli/argtypes.py).
    if (/\\[:;=@]/.test(pair)) return fail({ code: 'httpie-backslash' });
    // `Cookie:@x` would be a header from a file, `Cookie:=x` a field of JSON.
    const escape = /^[=@]/.test(pair) ? '\\' : '';
    return ok(`http GET ${shellWord(url)} ${shellWord(`Cookie:${escape}${pair}`)}`);
  },
};
