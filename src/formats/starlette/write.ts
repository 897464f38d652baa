import { fail, ok } from '../../foundation/result.ts';
import { encodeBase64 } from '../../python/base64.ts';
import { dumpJson } from '../../python/json/dump.ts';
import type { PyValue } from '../../python/value.ts';
import { sessionProblem, writeTimed, type WrittenText } from '../shared/write.ts';
import type { Write } from '../write.ts';

/** `b64encode(json.dumps(session).encode("utf-8"))`, signed (starlette/middleware/sessions.py). */
export const write: Write = (session, signing) => writeTimed(payloadOf(session), signing);

function payloadOf(session: PyValue): WrittenText {
  const problem = sessionProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpJson(session, { separators: [', ', ': '], ascii: true });
  return json.ok ? ok(encodeBase64(new TextEncoder().encode(json.value))) : json;
}
