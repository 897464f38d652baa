import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FormatName } from '../../src/formats/index.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { seed } from '../python/ask-python.ts';
import { python } from '../tools/python.ts';

type Row = { readonly format: FormatName; readonly cookie: string; readonly payload: string };

const script = fileURLToPath(new URL('../vectors/same-shape.py', import.meta.url));

/** 300 cookies each from the real Flask and Starlette, and 30 tokens of Flask-WTF. */
function cookies(): Row[] {
  const run = spawnSync(python, [script, String(seed), '300'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`same-shape.py failed: ${run.error ?? run.stderr}`);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const rows = cookies();
const whose = (format: FormatName) => rows.filter((row) => row.format === format);

function formatsOf(value: string, name: string | null, keys: readonly Uint8Array[] = []): FormatName[] {
  const options = { name, keys, override: null, lifetimes: {}, epoch: 'unix' } as const;
  return inspect(value, options).candidates.map(({ format }) => format);
}

/** Rows whose first candidate is a different format, or that have a candidate of the format `never`. */
function mistaken(all: readonly Row[], never: readonly FormatName[]): Row[] {
  const other = [new TextEncoder().encode('other')];
  return all.filter(({ cookie, format }) =>
    [null, 'session', 'prefs'].some((name) =>
      [[], other].some((keys) => {
        const found = formatsOf(cookie, name, keys);
        return found[0] !== format || found.some((one) => never.includes(one));
      }),
    ),
  );
}

describe('without their key, the bytes alone tell', () => {
  test('a session of Starlette from one of Flask', () => {
    expect(whose('starlette').length).toBe(300);
    expect(mistaken(whose('starlette'), ['flask'])).toEqual([]);
  });

  test('a session of Flask from one of Starlette', () => {
    expect(whose('flask').length).toBe(300);
    expect(mistaken(whose('flask'), ['starlette'])).toEqual([]);
  });

  test('a token of Flask-WTF from a session', () => {
    expect(whose('flask-wtf').length).toBe(30);
    expect(mistaken(whose('flask-wtf'), ['flask', 'starlette'])).toEqual([]);
  });

  test.each([
    ['the first half of its payload', ([payload]: readonly string[]) => payload?.slice(0, payload.length / 2) ?? ''],
    ['its payload and signing time', (parts: readonly string[]) => parts.slice(0, 2).join('.')],
    ['all but the end of its signature', (parts: readonly string[]) => parts.join('.').slice(0, -5)],
  ])('whose session is left of %s, under the name session', (_, cut) => {
    // A compressed payload has no readable letters and starts with the separator. Half of one may end within the first key.
    const readable = rows.filter(
      ({ format, cookie, payload }) =>
        format !== 'flask-wtf' && !cookie.startsWith('.') && payload.search(/":/) < payload.length / 2 - 4,
    );
    expect(readable.length).toBeGreaterThan(300);
    const wrong = readable.filter(({ cookie, format }) => {
      const left = cut(cookie.split('.'));
      const found = formatsOf(left, 'session');
      return found[0] !== format || found.includes(format === 'flask' ? 'starlette' : 'flask');
    });
    expect(wrong).toEqual([]);
  });
});
