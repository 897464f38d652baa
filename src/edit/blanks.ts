import { emptyDict, type PyType, type PyValue } from '../python/value.ts';

/** In the order of the menu. */
export const pyTypes = [
  'str',
  'int',
  'float',
  'bool',
  'none',
  'list',
  'tuple',
  'dict',
  'bytes',
  'uuid',
  'datetime',
  'markup',
] as const satisfies readonly PyType[];

/** The initial value of each type. */
export const blanks: Readonly<Record<PyType, PyValue>> = {
  str: { type: 'str', value: '' },
  int: { type: 'int', value: 0n },
  float: { type: 'float', value: 0 },
  bool: { type: 'bool', value: false },
  none: { type: 'none' },
  list: { type: 'list', items: [] },
  tuple: { type: 'tuple', items: [] },
  dict: emptyDict,
  bytes: { type: 'bytes', value: new Uint8Array() },
  uuid: { type: 'uuid', hex: '0'.repeat(32) },
  datetime: {
    type: 'datetime',
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    microsecond: 0,
    offset: 0,
  },
  markup: { type: 'markup', value: '' },
};
