import { unixSeconds } from '../python/datetime.ts';
import { parseLiteral } from '../python/literal/literal.ts';
import { uuidFrom } from '../python/uuid.ts';
import type { PyType, PyValue } from '../python/value.ts';
import { fail, ok, type Result } from '../foundation/result.ts';
import { datetimeFromSeconds, datetimeFromText } from './moment.ts';

/** `would-lose`: a value of that type exists, but it would not keep everything. */
export type ConvertProblem = { readonly code: 'cannot-convert' | 'would-lose' };
export type Converted = Result<PyValue, ConvertProblem>;

export const cannot: Converted = fail({ code: 'cannot-convert' });
export const wouldLose: Converted = fail({ code: 'would-lose' });

export function isText(value: PyValue): value is Extract<PyValue, { type: 'str' | 'markup' }> {
  return value.type === 'str' || value.type === 'markup';
}

/** Text that spells a literal of the type; for booleans, JSON's words too. */
export function readAs(type: PyType, text: string): Converted {
  const word = text.trim();
  const literal = parseLiteral(word === 'true' ? 'True' : word === 'false' ? 'False' : word);
  return literal.ok && literal.value.type === type ? literal : cannot;
}

export function toBool(value: PyValue): Converted {
  if (isText(value)) return readAs('bool', value.value);
  if (value.type !== 'int' && value.type !== 'float') return cannot;
  const number = Number(value.value);
  return number === 0 || number === 1 ? ok({ type: 'bool', value: number === 1 }) : wouldLose;
}

/** A datetime as Unix seconds. */
export function toInt(value: PyValue): Converted {
  if (isText(value)) return readAs('int', value.value);
  if (value.type === 'bool') return ok({ type: 'int', value: BigInt(value.value) });
  if (value.type === 'float')
    return Number.isInteger(value.value) ? ok({ type: 'int', value: BigInt(value.value) }) : wouldLose;
  if (value.type !== 'datetime') return cannot;
  return value.microsecond === 0 ? ok({ type: 'int', value: BigInt(unixSeconds(value)) }) : wouldLose;
}

export function toFloat(value: PyValue): Converted {
  if (isText(value)) return toFloatFromText(value.value);
  if (value.type === 'bool') return ok({ type: 'float', value: Number(value.value) });
  if (value.type === 'datetime') return ok({ type: 'float', value: unixSeconds(value) + value.microsecond / 1e6 });
  if (value.type !== 'int') return cannot;
  const number = Number(value.value);
  return Number.isFinite(number) && BigInt(number) === value.value ? ok({ type: 'float', value: number }) : wouldLose;
}

function toFloatFromText(text: string): Converted {
  const float = readAs('float', text);
  if (float.ok) return float;
  const int = readAs('int', text);
  return int.ok ? toFloat(int.value) : int;
}

export function toUuid(value: PyValue): Converted {
  if (value.type === 'bytes') {
    const hex = Array.from(value.value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return value.value.length === 16 ? ok({ type: 'uuid', hex }) : cannot;
  }
  if (!isText(value)) return cannot;
  const uuid = uuidFrom(value.value.trim());
  return uuid === null ? cannot : ok(uuid);
}

export function toDatetime(value: PyValue): Converted {
  const made = isText(value)
    ? datetimeFromText(value.value)
    : isNumber(value)
      ? datetimeFromSeconds(Number(value.value))
      : null;
  return made === null ? cannot : ok(made);
}

function isNumber(value: PyValue): value is Extract<PyValue, { type: 'int' | 'float' }> {
  return value.type === 'int' || value.type === 'float';
}
