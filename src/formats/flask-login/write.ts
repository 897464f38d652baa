import { bytesToHex } from '@noble/hashes/utils.js';
import { cookieText } from '../../flask/cookie-text.ts';
import { fail, ok } from '../../foundation/result.ts';
import { macOf } from '../../itsdangerous/signer.ts';
import { encodeUtf8 } from '../../python/text.ts';
import { inLatin1 } from '../shared/latin1-key.ts';
import type { Write } from '../write.ts';

/** `encode_cookie` (flask_login/utils.py): the user's id and its HMAC-SHA512, quoted as `set_cookie` quotes it. */
export const write: Write = (value, { key, signer }) => {
  if (value.type !== 'str') return fail({ code: 'not-a-text' });
  if (!encodeUtf8(value.value).ok) return fail({ code: 'lone-surrogate' });
  const secret = inLatin1(key);
  if (secret === null) return fail({ code: 'key-not-latin-1' });
  return ok(cookieText(`${value.value}|${bytesToHex(macOf(value.value, secret, signer))}`));
};
