import { fail, ok } from '../../foundation/result.ts';
import { dumpJson } from '../../python/json/dump.ts';
import type { PyValue } from '../../python/value.ts';
import { isTimestamp, sessionProblem, urlSafe, writeSigned, type WrittenText } from '../shared/write.ts';
import type { Compress, Signing, Write } from '../write.ts';
import { base62 } from './base62.ts';

/** `signing.dumps` (django/core/signing.py), which compresses where itsdangerous does. */
export const write: Write = (session, signing, compress) =>
  writeSigned(stamped(payloadOf(session, compress), signing), signing);

/** `json.dumps(session, separators=(",", ":")).encode("latin-1")` (JSONSerializer, django/core/signing.py). */
function payloadOf(session: PyValue, compress: Compress): WrittenText {
  const problem = sessionProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpJson(session, { separators: [',', ':'], ascii: true });
  return json.ok ? ok(urlSafe(json.value, compress)) : json;
}

function stamped(payload: WrittenText, { timestamp, signer }: Signing): WrittenText {
  if (!payload.ok) return payload;
  return isTimestamp(timestamp)
    ? ok(payload.value + signer.separator + base62(timestamp))
    : fail({ code: 'bad-timestamp' });
}
