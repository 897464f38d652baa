import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signSession } from '../../src/edit/sign.ts';
import { receivedValue } from '../../src/flask/cookie-value.ts';
import { formatOf } from '../../src/formats/index.ts';
import type { FormatName } from '../../src/formats/index.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { VerdictRow } from '../tools/answer.ts';

type Vector = VerdictRow & { readonly name: string; readonly expect: { readonly format: FormatName } };

const folder = new URL('../vectors/', import.meta.url);
// A cookie does not distinguish Quart from Flask. It is written as Flask writes it, with sorted keys, which Quart 0.18 leaves
// unsorted. flask-verdicts.jsonl has no formats; test/edit/flask-bytes.test.ts asks Flask itself.
const good = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl') && !['quart.jsonl', 'flask-verdicts.jsonl'].includes(file))
  .flatMap((file) => {
    const [, ...rows] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    const vectors = rows.map((row): Vector => JSON.parse(row)).filter(({ id }) => id.startsWith('good'));
    return vectors.map((vector) => [file, vector.id, vector] as const);
  });

/** What we write for the session in a real framework's cookie, with the same signer at the same second. */
function writtenAgain({ cookie, name, secrets: [secret], expect: { format } }: Vector) {
  const key = new TextEncoder().encode(secret && 'utf8' in secret ? secret.utf8 : '');
  const [candidate] = inspect(cookie, { name, keys: [key], override: null, lifetimes: {}, epoch: 'unix' }).candidates;
  if (candidate?.format !== format || candidate.payload.code !== 'decoded') throw new Error('not read');
  const { payload, timestamp, signer } = candidate;
  return signSession(payload.mapping ?? payload.value, {
    format,
    signer,
    key,
    timestamp: timestamp.code === 'read' ? timestamp.signedAt : null,
    replaces: payload.packed ?? null,
  });
}

describe('a session that a real framework signed is written again to the same byte', () => {
  test.each(good)('%s: %s', (_, _id, vector) => {
    const written = writtenAgain(vector);
    // Most frameworks delete the cookie of an empty session.
    if (!written.ok) expect(written.problem).toEqual({ code: 'empty-session' });
    else expect(receivedValue(written.value)).toBe(vector.cookie);
  });

  test('by formats that can be written', () => {
    const written = new Set(
      good.map(
        ([
          ,
          ,
          {
            expect: { format },
          },
        ]) => format,
      ),
    );
    expect([...written].filter((format) => typeof formatOf(format).write !== 'function')).toEqual([]);
    expect(written.size).toBeGreaterThanOrEqual(5);
  });
});
