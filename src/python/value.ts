/**
 * A Python object as a session can hold it. JavaScript's own values would lose distinctions that Flask keeps: `1` and `1.0`, a
 * list and a tuple, integers above 2**53, the order of digit-only keys.
 */
export type PyValue =
  | { readonly type: 'none' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'markup'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | PyUuid
  | PyDatetime
  | { readonly type: 'list'; readonly items: readonly PyValue[] }
  | { readonly type: 'tuple'; readonly items: readonly PyValue[] }
  | PyDict;

/** 32 lower-case hex digits, no dashes. */
export type PyUuid = { readonly type: 'uuid'; readonly hex: string };

/** Local fields as in `datetime.datetime`; `offset` in seconds east of UTC, null if naive. */
export type PyDatetime = {
  readonly type: 'datetime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly offset: number | null;
};

/**
 * Entries in Python's insertion order, keys unique by Python's `==`. Keys are `str` in every JSON payload; other hashables come
 * from `dict([[1, 2]])` and from literals. `duplicates` names keys that the text contained more than once (the last won).
 */
export type PyDict = {
  readonly type: 'dict';
  readonly entries: readonly PyEntry[];
  readonly duplicates?: readonly string[];
};

export const emptyDict: PyDict = { type: 'dict', entries: [] };

export type PyEntry = { readonly key: PyValue; readonly value: PyValue };

export type PySequence = Extract<PyValue, { readonly type: 'list' | 'tuple' }>;

export type PyType = PyValue['type'];

export function isSequence(value: PyValue): value is PySequence {
  return value.type === 'list' || value.type === 'tuple';
}
