import { bytesToHex } from '@noble/hashes/utils.js';
import { cookieText } from '../../flask/cookie-text.ts';
import { fail, ok } from '../../foundation/result.ts';
import { macOf } from '../../itsdangerous/signer.ts';
import { decodeUtf8, encodeLatin1, encodeUtf8 } from '../../python/text.ts';
import type { Write } from '../write.ts';

/** `encode_cookie` (flask_login/utils.py): the user's id and its HMAC-SHA512, quoted as `set_cookie` quotes it. */
export const write: Write = (value, { key, signer }) => {
  if (value.type !== 'str') return fail({ code: 'not-a-text' });
  if (!encodeUtf8(value.value).ok) return fail({ code: 'lone-surrogate' });
  const secret = latin1Key(key);
  if (secret === null) return fail({ code: 'key-not-latin-1' });
  return ok(cookieText(`${value.value}|${bytesToHex(macOf(value.value, secret, signer))}`));
};

/** A key that is UTF-8 text is encoded anew as Latin-1; another was given as `bytes`, and is taken as it is. */
function latin1Key(key: Uint8Array): Uint8Array | null {
  const text = decodeUtf8(key);
  if (!text.ok) return key;
  const letters = encodeLatin1(text.value);
  return letters.ok ? letters.value : null;
}
