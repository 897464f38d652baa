import { concatBytes } from '@noble/hashes/utils.js';
import { fail, ok } from '../../foundation/result.ts';
import { base64Encode, wantBytes } from '../../itsdangerous/encoding.ts';
import type { SignerSettings } from '../../itsdangerous/settings.ts';
import { dumpJson } from '../../python/json/dump.ts';
import type { PyValue } from '../../python/value.ts';
import { inLatin1 } from '../shared/latin1-key.ts';
import type { Write } from '../write.ts';
import { unpack } from './packed.ts';
import { macOf } from './sealed.ts';

/** `_set_cookie` raises for more. */
const longest = 4064;

/** `dumps((accessed, created, dict(session)))`, as `_set_cookie` has it (pyramid/session.py); an empty session is written too. */
export const write: Write = (state, { signer, key, timestamp, replaces }) => {
  if (state.type !== 'dict') return fail({ code: 'not-a-mapping' });
  if (timestamp === null || !(timestamp >= 0 && Number.isFinite(timestamp))) return fail({ code: 'bad-timestamp' });
  const created = (replaces ? unpack(replaces) : null)?.created ?? timestamp;
  // `accessed` is `int(time.time())`, `created` a float.
  const items: PyValue[] = [numberOf(timestamp), { type: 'float', value: created }, state];
  const json = dumpJson({ type: 'list', items }, { separators: [', ', ': '], ascii: true });
  if (!json.ok) return json;
  const payload = wantBytes(json.value);
  const value = base64Encode(concatBytes(macOf(payload, spelled(key, signer)), payload));
  return value.length > longest ? fail({ code: 'too-long', limit: longest }) : ok(value);
};

function numberOf(seconds: number): PyValue {
  return Number.isInteger(seconds) ? { type: 'int', value: BigInt(seconds) } : { type: 'float', value: seconds };
}

/** Both in Latin-1, or both in UTF-8 where one of them has other characters. */
function spelled(key: Uint8Array, { salt, digest }: SignerSettings): Parameters<typeof macOf>[1] {
  const [secret, prefix] = [inLatin1(key), inLatin1(wantBytes(salt))];
  return secret === null || prefix === null
    ? { secret: key, salt: wantBytes(salt), digest }
    : { secret, salt: prefix, digest };
}
