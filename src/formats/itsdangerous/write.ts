import { writeCompactJson, writeSigned, writeTimed } from '../shared/write.ts';
import type { Write } from '../write.ts';

/** `dumps` of a `URLSafeTimedSerializer`, or of a `URLSafeSerializer` where there is no signing time. */
export const write: Write = (value, signing, compress) => {
  const payload = writeCompactJson(value, compress);
  return signing.timestamp === null ? writeSigned(payload, signing) : writeTimed(payload, signing);
};
