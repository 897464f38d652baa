import { fail, ok, type Result } from '../../foundation/result.ts';
import { sign } from '../../itsdangerous/signer.ts';
import { legacyEpoch, signTimed } from '../../itsdangerous/timed.ts';
import { dumpUrlSafe } from '../../itsdangerous/url-safe.ts';
import { dumpJson } from '../../python/json/dump.ts';
import { encodeUtf8 } from '../../python/text.ts';
import type { PyValue } from '../../python/value.ts';
import { isBadSeparator } from './separated.ts';
import type { Compress, Signing, SignProblem } from '../write.ts';

export type WrittenText = Result<string, SignProblem>;

/** What `Signer.sign` makes of a payload. */
export function writeSigned(payload: WrittenText, { key, signer }: Signing): WrittenText {
  if (isBadSeparator(signer)) return fail({ code: 'bad-separator' });
  return payload.ok ? ok(sign(payload.value, key, signer)) : payload;
}

/** What `TimestampSigner.sign` makes of a payload. */
export function writeTimed(payload: WrittenText, { key, signer, timestamp, epoch }: Signing): WrittenText {
  if (isBadSeparator(signer)) return fail({ code: 'bad-separator' });
  if (!payload.ok) return payload;
  const signedAt = timestamp !== null && epoch === '2011' ? timestamp - legacyEpoch : timestamp;
  if (!isTimestamp(signedAt)) return fail({ code: 'bad-timestamp' });
  return ok(signTimed(payload.value, key, { settings: signer, signedAt }));
}

/** The payload of a bare serializer: `_CompactJSON` of itsdangerous, which does not escape text. */
export function writeCompactJson(value: PyValue, compress: Compress): WrittenText {
  const json = dumpJson(value, { separators: [',', ':'], ascii: false });
  if (!json.ok) return json;
  return encodeUtf8(json.value).ok ? ok(urlSafe(json.value, compress)) : fail({ code: 'lone-surrogate' });
}

export function urlSafe(json: string, compress: Compress): string {
  return dumpUrlSafe(new TextEncoder().encode(json), compress);
}

export function isTimestamp(seconds: number | null): seconds is number {
  return seconds !== null && Number.isSafeInteger(seconds) && seconds >= 0;
}

/** Why a session is none that the frameworks keep in a cookie. */
export function sessionProblem(session: PyValue): SignProblem | null {
  if (session.type !== 'dict') return { code: 'not-a-mapping' };
  return session.entries.length === 0 ? { code: 'empty-session' } : null;
}
