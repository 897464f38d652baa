import { parse } from 'smol-toml';
import type { PyValue } from '../../python/value.ts';
import { type ReadGiven, str } from '../given.ts';
import { restOfLine } from '../lines.ts';
import { vetted } from './vetted.ts';

// A value with more lines is not a key, and each line costs a try.
const mostLines = 60;

/** The TOML value at `at`, over as many lines as it takes; null if there is none. */
export function readToml(text: string, at: number): ReadGiven | null {
  let end = at;
  for (let line = 0; line < mostLines && end <= text.length; line++) {
    end += restOfLine(text, end).length;
    const source = text.slice(at, end);
    const value = parsed(`key = ${source}`);
    if (value !== null) return { given: vetted({ code: 'value', value, text: source.trim() }), end };
    end += 1;
  }
  return null;
}

function parsed(source: string): PyValue | null {
  try {
    return valueOf(parse(source)['key']);
  } catch {
    return null;
  }
}

function valueOf(value: unknown): PyValue | null {
  if (typeof value === 'string') return str(value);
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'boolean') return { type: 'bool', value };
  if (!Array.isArray(value)) return null;
  const items = value.map(valueOf).filter((item) => item !== null);
  return items.length === value.length ? { type: 'list', items } : null;
}
