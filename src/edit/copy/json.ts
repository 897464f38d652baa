import { httpDate } from '../../python/http-date.ts';
import { dumpJson } from '../../python/json/dump.ts';
import { str } from '../../python/repr.ts';
import type { PyValue } from '../../python/value.ts';
import { fail, ok, type Result } from '../../foundation/result.ts';
import { escapeHalves, indentJson } from '../indent-json.ts';
import type { CopyForm, CopyProblem } from './form.ts';

/**
 * JSON for other tools, with UUIDs and datetimes as Flask's `jsonify` spells them (flask/json/provider.py). Bytes have no
 * spelling.
 */
export const json: CopyForm = {
  name: 'json',
  write({ value }) {
    const plain = toPlain(value);
    if (!plain.ok) return plain;
    const text = dumpJson(plain.value, { separators: [',', ':'], ascii: false });
    return text.ok ? ok(indentJson(escapeHalves(text.value))) : text;
  },
};

type PlainResult = Result<PyValue, CopyProblem>;

function toPlain(value: PyValue): PlainResult {
  switch (value.type) {
    case 'uuid':
      return ok({ type: 'str', value: str(value) });
    case 'datetime': {
      const date = httpDate(value);
      return date === null ? fail({ code: 'date-overflow' }) : ok({ type: 'str', value: date });
    }
    case 'float':
      return Number.isFinite(value.value) ? ok(value) : fail({ code: 'not-finite' });
    case 'list':
    case 'tuple': {
      const items = allPlain(value.items);
      return items.ok ? ok({ type: 'list', items: items.value }) : items;
    }
    case 'dict': {
      const values = allPlain(value.entries.map((entry) => entry.value));
      if (!values.ok) return values;
      return ok({
        type: 'dict',
        entries: value.entries.map(({ key }, at) => ({ key, value: values.value[at] ?? { type: 'none' } })),
      });
    }
    default:
      return ok(value);
  }
}

function allPlain(values: readonly PyValue[]): Result<PyValue[], CopyProblem> {
  const plain: PyValue[] = [];
  for (const value of values) {
    const one = toPlain(value);
    if (!one.ok) return one;
    plain.push(one.value);
  }
  return ok(plain);
}
