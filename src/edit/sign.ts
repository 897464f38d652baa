import { fail, type Result } from '../foundation/result.ts';
import { type FormatName, formatOf } from '../formats/index.ts';
import type { Signing, SignProblem } from '../formats/write.ts';
import { compress } from '../python/deflate.ts';
import type { PyValue } from '../python/value.ts';

export type SessionSigning = Signing & { readonly format: FormatName };

/** Why an edited session cannot be signed. `no-key`: the key that signed it is no longer in the ring. */
export type SigningProblem = SignProblem | { readonly code: 'no-key' };

/** The cookie's value, byte for byte as the format's framework would write it at that second. */
export function signSession(value: PyValue, { format, ...signing }: SessionSigning): Result<string, SignProblem> {
  const { write } = formatOf(format);
  return typeof write === 'function' ? write(value, signing, compress) : fail({ code: write.impossible });
}
