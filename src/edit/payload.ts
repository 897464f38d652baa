import { dumpTagged } from '../flask/dump.ts';
import { dumpUrlSafe } from '../itsdangerous/url-safe-dump.ts';
import { encodeBase64 } from '../python/base64.ts';
import { encodeUtf8 } from '../python/text.ts';
import type { PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import { dumpJson, type JsonDumpProblem } from './plain-json.ts';

export type PayloadDumpProblem =
  | JsonDumpProblem
  /** Where a serializer writes text as it is, UTF-8 has no bytes for half a character. */
  | { readonly code: 'lone-surrogate' }
  /** The frameworks delete the cookie of an empty session. */
  | { readonly code: 'empty-session' }
  | { readonly code: 'not-a-mapping' }
  | { readonly code: 'not-a-text' };

type Payload = Result<string, PayloadDumpProblem>;

/** Flask's: tagged JSON. */
export function flaskPayload(session: PyValue): Payload {
  const problem = mappingProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpTagged(session);
  return json.ok ? ok(urlSafe(json.value)) : json;
}

/** Starlette's: `b64encode(json.dumps(session).encode("utf-8"))`. */
export function starlettePayload(session: PyValue): Payload {
  const problem = mappingProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpJson(session, { separators: [', ', ': '], ascii: true });
  return json.ok ? ok(encodeBase64(new TextEncoder().encode(json.value))) : json;
}

/** Django's: `json.dumps(session, separators=(",", ":")).encode("latin-1")`, by the same rule of compression. */
export function djangoPayload(session: PyValue): Payload {
  const problem = mappingProblem(session);
  if (problem !== null) return fail(problem);
  const json = dumpJson(session, { separators: [',', ':'], ascii: true });
  return json.ok ? ok(urlSafe(json.value)) : json;
}

/** A bare serializer's: `_CompactJSON` of itsdangerous, which leaves text as it is. */
export function barePayload(value: PyValue): Payload {
  const json = dumpJson(value, { separators: [',', ':'], ascii: false });
  if (!json.ok) return json;
  return encodeUtf8(json.value).ok ? ok(urlSafe(json.value)) : fail({ code: 'lone-surrogate' });
}

function urlSafe(json: string): string {
  return dumpUrlSafe(new TextEncoder().encode(json));
}

function mappingProblem(session: PyValue): PayloadDumpProblem | null {
  if (session.type !== 'dict') return { code: 'not-a-mapping' };
  return session.entries.length === 0 ? { code: 'empty-session' } : null;
}
