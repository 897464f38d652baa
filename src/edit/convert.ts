import type { PyType, PyValue } from '../python/value.ts';
import { ok } from '../foundation/result.ts';
import { type FormatName, formatOf } from '../formats/index.ts';
import { blanks, pyTypes } from './blanks.ts';
import { toBytes, toDict, toSequence, toText } from './convert-containers.ts';
import { type Converted, toBool, toDatetime, toFloat, toInt, toUuid } from './convert-scalars.ts';

export type { ConvertProblem } from './convert-scalars.ts';

/** The value as another type, keeping as much as possible. None becomes the type's blank, and anything can become None. */
export function convertValue(value: PyValue, type: PyType): Converted {
  if (value.type === type) return ok(value);
  if (value.type === 'none' || type === 'none') return ok(blanks[type]);
  return converters[type](value);
}

const converters: Readonly<Record<PyType, (value: PyValue) => Converted>> = {
  none: () => ok(blanks.none),
  bool: toBool,
  int: toInt,
  float: toFloat,
  str: (value) => toText(value, 'str'),
  markup: (value) => toText(value, 'markup'),
  bytes: toBytes,
  uuid: toUuid,
  datetime: toDatetime,
  list: (value) => toSequence(value, 'list'),
  tuple: (value) => toSequence(value, 'tuple'),
  dict: toDict,
};

/** The types that the format preserves. */
export function typesOf(format: FormatName): readonly PyType[] {
  return formatOf(format).json === 'tagged' ? pyTypes : jsonTypes;
}

/** The types that the value can become in this format, including its own if the format preserves it. */
export function typesFor(value: PyValue, format: FormatName): PyType[] {
  return typesOf(format).filter((type) => convertValue(value, type).ok);
}

// Plain JSON also writes a tuple or a Markup, but reads it back as a list or a str.
const jsonTypes: readonly PyType[] = ['str', 'int', 'float', 'bool', 'none', 'list', 'dict'];
