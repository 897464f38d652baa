import { dumpTagged } from '../../flask/dump.ts';
import { fail, ok } from '../../foundation/result.ts';
import type { PyValue } from '../../python/value.ts';
import { sessionProblem, urlSafe, writeTimed, type WrittenText } from '../shared/write.ts';
import type { Compress, Write } from '../write.ts';

/** `save_session` (flask/sessions.py): tagged JSON. */
export const write: Write = (session, signing, compress) => writeTimed(payloadOf(session, compress), signing);

function payloadOf(session: PyValue, compress: Compress): WrittenText {
  const problem = sessionProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpTagged(session);
  return json.ok ? ok(urlSafe(json.value, compress)) : json;
}
