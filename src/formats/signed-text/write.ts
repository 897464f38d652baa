import { cookieText } from '../../flask/cookie-text.ts';
import { fail, ok } from '../../foundation/result.ts';
import { encodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { writeSigned, writeTimed, type WrittenText } from '../shared/write.ts';
import type { Write } from '../write.ts';

/** `sign` of a `TimestampSigner`, or of a `Signer` where there is no signing time; quoted as `set_cookie` quotes it. */
export const write: Write = (value, signing) => {
  const text = textOf(value);
  const signed = signing.timestamp === null ? writeSigned(text, signing) : writeTimed(text, signing);
  return signed.ok ? ok(cookieText(signed.value)) : signed;
};

function textOf(value: PyValue): WrittenText {
  if (value.type !== 'str') return fail({ code: 'not-a-text' });
  return encodeUtf8(value.value).ok ? ok(value.value) : fail({ code: 'lone-surrogate' });
}
