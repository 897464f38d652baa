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

/** The type in a sentence: `a dict`, `an int`, `None`. */
export function aType(type: PyType): string {
  if (type === 'none' || type === 'bytes') return typeLabels[type];
  return `${type === 'int' ? 'an' : 'a'} ${typeLabels[type]}`;
}
