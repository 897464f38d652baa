import type { PyType } from '../../python/value.ts';

export const typeLabels: Readonly<Record<PyType, string>> = {
  none: 'None',
  bool: 'bool',
  int: 'int',
  float: 'float',
  str: 'str',
  markup: 'Markup',
  bytes: 'bytes',
  uuid: 'UUID',
  datetime: 'datetime',
  list: 'list',
  tuple: 'tuple',
  dict: 'dict',
};
