import { fail, ok } from '../../foundation/result.ts';
import { cookiePair } from './cookie-pair.ts';
import type { CopyForm } from './form.ts';
import { shellWord } from './shell.ts';

/** GET is explicit, because HTTPie sends a POST if its input is not a terminal. */
export const httpie: CopyForm = {
  name: 'httpie',
  write({ cookie, url }) {
    const pair = cookiePair(cookie);
    // KeyValueArgType.tokenize (httpie/cli/argtypes.py).
    if (/\\[:;=@]/.test(pair)) return fail({ code: 'httpie-backslash' });
    // `Cookie:@x` would read the header from a file, and `Cookie:=x` would be a JSON field.
    const escape = /^[=@]/.test(pair) ? '\\' : '';
    return ok(`http GET ${shellWord(url)} ${shellWord(`Cookie:${escape}${pair}`)}`);
  },
};
