import { cookieText } from '../../flask/cookie-text.ts';
import { fail, ok } from '../../foundation/result.ts';
import { dumpJson } from '../../python/json/dump.ts';
import { encodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { writeSigned, writeTimed, type WrittenText } from '../shared/write.ts';
import type { Write } from '../write.ts';

/** What a `TimestampSigner` signs, or a `Signer` where there is no signing time; quoted as `set_cookie` quotes it. */
export const write: Write = (value, signing) => {
  const text = textOf(value);
  const signed = signing.timestamp === null ? writeSigned(text, signing) : writeTimed(text, signing);
  return signed.ok ? ok(cookieText(signed.value)) : signed;
};

/** A list or a dict is written as a plain `Serializer` does: `json.dumps` as it is. */
function textOf(value: PyValue): WrittenText {
  if (value.type === 'dict' || value.type === 'list') return dumpJson(value, { separators: [', ', ': '], ascii: true });
  if (value.type !== 'str') return fail({ code: 'not-a-text' });
  return encodeUtf8(value.value).ok ? ok(value.value) : fail({ code: 'lone-surrogate' });
}
