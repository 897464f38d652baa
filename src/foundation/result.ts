/** The result of a step that can fail because of its data. Exceptions are for the programmer's errors. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;
