import { receivedValue } from '../../src/flask/cookie-value.ts';
import { readPasted } from '../../src/paste/read-pasted.ts';

export type PasteAnswer = { readonly id: string; readonly cookies: readonly (readonly [string | null, string])[] };

/** The cookies that the paste field finds in a text, with the values that a server reads from them. */
export function answerPaste(id: string, text: string): PasteAnswer {
  const read = readPasted(text);
  return { id, cookies: read.ok ? read.value.map(({ name, value }) => [name, receivedValue(value)] as const) : [] };
}
