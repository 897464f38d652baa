import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKinds, type Entry } from '../../../src/timeline/entry.ts';
import { type ExportOptions, exportTimeline } from '../../../src/timeline/file/export.ts';
import type { TimelineFile } from '../../../src/timeline/file/file-schema.ts';
import { importTimeline } from '../../../src/timeline/file/import.ts';
import { type Shape, shapeOf } from '../../../src/timeline/file/shape.ts';
import { entriesOf, flask, recording, response } from '../streams.ts';

const shape: Shape = { type: 'dict', size: 1, entries: [['user', { type: 'str', size: 3 }]] };
const options: ExportOptions = {
  exportedAt: 1_800_000_000_000,
  host: 'app.test',
  engine: 'chromium',
  dropped: 2,
  redact: false,
  summarize: (value) => ({ size: value.length, format: 'flask', verdict: 'signed-by-current-key', shape }),
};
const text = (file: unknown) => JSON.stringify(file);
const imported = (file: unknown) => {
  const result = importTimeline(text(file));
  if (!result.ok) throw new Error(text(result.problem));
  return result.value;
};

const { events, storeId } = recording('chromium');
const recorded = entriesOf(events, { storeId });

/** Any well-formed entry, whether it makes sense or not. */
const side = fc.option(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(flask('a'))));
const cookie = fc.record({ id: fc.string(), name: fc.string(), domain: fc.string(), path: fc.string() });
const at = fc.double({ noNaN: true, min: -8.64e15, max: 8.64e15 }).map((n) => (Object.is(n, -0) ? 0 : n));
const rule = fc.constantFrom(
  { code: 'secure-on-http', host: 'a' } as const,
  { code: 'too-large', size: 5000, limit: 4096 } as const,
  { code: 'prefix', prefix: '__Host-', needs: 'root-path' } as const,
  { code: 'empty' } as const,
);
const notSent = fc.constantFrom(
  { code: 'path', path: '/app' } as const,
  { code: 'same-site', sameSite: 'lax', request: 'unsafe-navigation', method: 'POST' } as const,
  { code: 'no-credentials', isOtherOrigin: true } as const,
  { code: 'unknown' } as const,
);
const place = fc.record({
  name: fc.string(),
  domain: fc.string(),
  hostOnly: fc.boolean(),
  path: fc.string(),
  partitioned: fc.boolean(),
});
const requestKinds = entryKinds.filter((kind) => kind !== 'navigation' && kind !== 'changed-outside');
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('navigation' as const), id: fc.string(), at, url: fc.webUrl(), leaves: fc.boolean() }),
  fc.record({
    kind: fc.constant('changed-outside' as const),
    id: fc.string(),
    at,
    cause: fc.string(),
    since: fc.option(at),
    clockOffset: at,
    cookie,
    before: side,
    after: side,
  }),
  fc.record({
    kind: fc.constantFrom(...requestKinds),
    id: fc.string(),
    at,
    sources: fc.constantFrom(['web-request'] as const, ['web-request', 'har'] as const),
    method: fc.string(),
    url: fc.webUrl({ withQueryParameters: true }),
    path: fc.string(),
    status: fc.nat(599),
    hop: fc.nat(20),
    redirectUrl: fc.option(fc.webUrl()),
    type: fc.string(),
    cookieHeader: fc.option(fc.string()),
    cookie: fc.option(cookie),
    before: side,
    after: side,
    refused: fc.option(fc.record({ value: side, rule })),
    unsent: fc.option(fc.record({ cookie, value: fc.string(), rule: notSent })),
    elsewhere: fc.option(place),
    clockOffset: at,
  }),
);

describe('a timeline that is exported and imported again', () => {
  test('has the entries of a recording, with its host, engine and summaries', () => {
    const copy = imported(exportTimeline(recorded, options));
    expect(copy.entries).toEqual(recorded);
    expect(copy).toMatchObject({ host: 'app.test', engine: 'chromium', dropped: 2, redacted: false });
    expect(copy.summaries.get(String('after' in recorded[3]! && recorded[3].after))).toMatchObject({
      verdict: 'signed-by-current-key',
      shape,
    });
  });

  test('has any entries unchanged', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        expect(imported(exportTimeline(entries, options)).entries).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  test('has each value in the file once', () => {
    const { values } = exportTimeline(recorded, options);
    expect(new Set(values.map(({ raw }) => raw)).size).toBe(values.length);
  });

  test('has addresses cut that are longer than an import takes, with the paths made from them', () => {
    const path = `/${'a'.repeat(70_000)}/x`;
    const long = entriesOf([
      response({ at: 1000, url: `http://app.test${path}`, setCookies: [`session=${flask('a')}`] }),
    ]);
    const [entry] = imported(exportTimeline(long, options)).entries;
    if (entry?.kind !== 'created') throw new Error('no entry');
    expect(entry.url).toHaveLength(65_536);
    expect(entry.path).toHaveLength(65_536);
    expect(entry.cookie?.path).toHaveLength(65_536);
    expect(entry.url.endsWith('a…')).toBe(true);
    expect(entry.after).toBe(flask('a'));
  });

  test('has ids replaced that contain such an address, each by another one', () => {
    const url = `http://app.test/${'a'.repeat(600_000)}`;
    const session = (time: number) => response({ at: time, url, setCookies: [`session=${flask('a', time)}; Path=/`] });
    const ids = imported(exportTimeline(entriesOf([session(1000), session(2000)]), options)).entries.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['long-entry-0', 'long-entry-1']);
  });

  test('can be a single entry', () => {
    expect(imported(exportTimeline(recorded.slice(2, 3), options)).entries).toEqual(recorded.slice(2, 3));
  });
});

describe('a redacted export', () => {
  const secret = flask('secretpayload');
  const entries = entriesOf([
    response({
      at: 1000,
      url: 'http://app.test/reset?token=secretpayload#secretpayload',
      cookieSent: `session=${secret}`,
      setCookies: [`session=${flask('secretpayload', 9)}; Path=/`],
    }),
    response({
      at: 2000,
      url: 'http://app.test/',
      cookieSent: `session=${flask('secretpayload', 9)}`,
      vary: 'Cookie',
      redirectUrl: 'http://user:secretpayload@app.test/?secretpayload',
    }),
    response({ at: 3000, setCookies: [`session=${secret}; Secure`] }),
  ]);
  const file = exportTimeline(entries, { ...options, redact: true });

  test('contains no cookie value and no query', () => {
    expect(text(file)).not.toContain('secretpayload');
  });

  test('contains keys, types, sizes and verdicts, and tells which values are equal', () => {
    expect(file.values[0]).toEqual({
      raw: null,
      size: secret.length,
      format: 'flask',
      verdict: 'signed-by-current-key',
      shape,
    });
    const copy = imported(file);
    expect(copy.entries.map(({ kind }) => kind)).toEqual(entries.map(({ kind }) => kind));
    const [first, second] = copy.entries;
    expect(second).toMatchObject({ before: 'after' in first! && first.after, path: '/' });
    expect(first).toMatchObject({ path: '/reset?…' });
  });

  test('is the same file when it is imported and exported again', () => {
    const copy = imported(file);
    const summarize: ExportOptions['summarize'] = (value) => copy.summaries.get(value)!;
    expect(text(exportTimeline(copy.entries, { ...options, redact: true, summarize }))).toBe(text(file));
  });

  test('describes a session by a shape of keys, types and sizes without values', () => {
    expect(
      shapeOf({
        type: 'dict',
        entries: [
          {
            key: { type: 'str', value: '__proto__' },
            value: {
              type: 'list',
              items: [
                { type: 'int', value: 12n },
                { type: 'bytes', value: new Uint8Array(3) },
              ],
            },
          },
          { key: { type: 'int', value: 1n }, value: { type: 'bool', value: true } },
        ],
      }),
    ).toEqual({
      type: 'dict',
      size: 2,
      entries: [
        [
          '__proto__',
          {
            type: 'list',
            size: 2,
            items: [
              { type: 'int', size: null },
              { type: 'bytes', size: 3 },
            ],
          },
        ],
        ['<int>', { type: 'bool', size: null }],
      ],
    });
  });
});

describe('an import of a file that is not a timeline names the problem and its position', () => {
  const file = exportTimeline(recorded, options);
  const changed = (change: (copy: any) => void) => {
    const copy = structuredClone(file) as any;
    change(copy);
    return text(copy);
  };
  const deep = '['.repeat(5000) + ']'.repeat(5000);
  const request = file.entries.findIndex((entry) => entry.kind === 'created');
  test.each<[string, string, object]>([
    ['not JSON', '{"format": decant}', { code: 'not-json', at: 11 }],
    ['cut off', text(file).slice(0, 100), { code: 'not-json' }],
    ['empty', '', { code: 'not-json', at: 0 }],
    ['other JSON', '[1, 2]', { code: 'not-a-timeline' }],
    ['a HAR file', '{"log": {"version": "1.2", "entries": []}}', { code: 'not-a-timeline' }],
    ['null', 'null', { code: 'not-a-timeline' }],
    [
      'a later version',
      changed((copy) => {
        copy.version = 2;
      }),
      { code: 'unknown-version', version: '2' },
    ],
    [
      'a version that is none',
      changed((copy) => {
        copy.version = '1';
      }),
      { code: 'unknown-version', version: '1' },
    ],
    [
      'a wrong type',
      changed((copy) => {
        copy.entries[request].status = '302';
      }),
      { code: 'bad-field', path: `entries[${request}].status`, expected: 'number' },
    ],
    [
      'a missing field',
      changed((copy) => {
        delete copy.host;
      }),
      { code: 'bad-field', path: 'host', expected: 'string' },
    ],
    [
      'an unknown kind',
      changed((copy) => {
        copy.entries[1].kind = 'exploded';
      }),
      { code: 'bad-field', path: 'entries[1].kind' },
    ],
    [
      'an unknown rule',
      changed((copy) => {
        copy.entries[request].refused = { value: null, rule: { code: 'mood' } };
      }),
      { code: 'bad-field', path: `entries[${request}].refused.rule.code` },
    ],
    [
      'an unknown need',
      changed((copy) => {
        copy.entries[request].refused = { value: null, rule: { code: 'prefix', prefix: '__Host-', needs: 'luck' } };
      }),
      { code: 'bad-field', path: `entries[${request}].refused.rule.needs` },
    ],
    [
      'a value that is not there',
      changed((copy) => {
        copy.entries[request].after = 999;
      }),
      { code: 'no-such-value', path: `entries[${request}].after` },
    ],
    [
      'a negative index',
      changed((copy) => {
        copy.entries[request].after = -1;
      }),
      { code: 'bad-field', path: `entries[${request}].after`, expected: 'index' },
    ],
    [
      'a version that is an object',
      changed((copy) => {
        copy.version = { toString: 1 };
      }),
      { code: 'unknown-version', version: '{…}' },
    ],
    [
      'a version that is nested without end',
      changed((copy) => {
        copy.version = 'DEEP';
      }).replace('"DEEP"', '['.repeat(200_000) + ']'.repeat(200_000)),
      { code: 'unknown-version', version: '[…]' },
    ],
    [
      'a version that is null',
      changed((copy) => {
        copy.version = null;
      }),
      { code: 'unknown-version', version: 'null' },
    ],
    [
      'a version of five million letters',
      changed((copy) => {
        copy.version = 'x'.repeat(5_000_000);
      }),
      { code: 'unknown-version', version: `${'x'.repeat(40)}…` },
    ],
    ...['host', 'url', 'path', 'redirectUrl'].map((field): [string, string, object] => [
      `a ${field} of five million letters`,
      changed((copy) => {
        if (field === 'host') copy.host = 'x'.repeat(5_000_000);
        else copy.entries[request][field] = 'x'.repeat(5_000_000);
      }),
      {
        code: 'bad-field',
        path: field === 'host' ? 'host' : `entries[${request}].${field}`,
        expected: 'at most 65536 characters',
      },
    ]),
    [
      'a cookie path of 65,537 letters',
      changed((copy) => {
        copy.entries[request].cookie.path = `/${'x'.repeat(65_536)}`;
      }),
      { code: 'bad-field', path: `entries[${request}].cookie.path`, expected: 'at most 65536 characters' },
    ],
    [
      'a value of five million letters',
      changed((copy) => {
        copy.values[0].raw = 'x'.repeat(5_000_000);
      }),
      { code: 'bad-field', path: 'values[0].raw', expected: 'at most 524288 characters' },
    ],
    ...[1e305, -1e305, 8.64e15 + 1].map((time): [string, string, object] => [
      `an entry at ${time}`,
      changed((copy) => {
        copy.entries[request].at = time;
      }),
      { code: 'bad-field', path: `entries[${request}].at`, expected: 'a time that a date can hold' },
    ]),
    [
      'a time of export past any date',
      changed((copy) => {
        copy.exportedAt = 1e305;
      }),
      { code: 'bad-field', path: 'exportedAt', expected: 'a time that a date can hold' },
    ],
    [
      'a number that overflows',
      text(file).replace(/"status":\d+/, '"status":1e999'),
      { code: 'bad-field', path: expect.stringMatching(/^entries\[\d+\]\.status$/), expected: 'number' },
    ],
    [
      'a status that is none',
      changed((copy) => {
        copy.entries[request].status = 30.5;
      }),
      { code: 'bad-field', path: `entries[${request}].status`, expected: 'a status code' },
    ],
    [
      'more entries than anybody records',
      changed((copy) => {
        copy.entries = Array.from({ length: 100_001 }, () => copy.entries[0]);
      }),
      { code: 'bad-field', path: 'entries', expected: 'at most 100000 items' },
    ],
    [
      'a list in the place of an entry',
      changed((copy) => {
        copy.entries[0] = [];
      }),
      { code: 'bad-field', path: 'entries[0]', expected: 'object' },
    ],
    [
      'a missing list in an entry',
      changed((copy) => {
        delete copy.entries[request].sources;
      }),
      { code: 'bad-field', path: `entries[${request}].sources`, expected: 'list' },
    ],
    [
      'a missing cookie in an entry',
      changed((copy) => {
        delete copy.entries[request].cookie;
      }),
      { code: 'bad-field', path: `entries[${request}].cookie`, expected: 'object' },
    ],
    [
      'depth without end',
      changed((copy) => {
        copy.values[0].shape = 'DEEP';
      }).replace('"DEEP"', `{"type":"x","size":null,"items":${deep}}`),
      { code: 'bad-field', path: 'values[0].shape.items[0]' },
    ],
    [
      'shapes in shapes without end',
      changed((copy) => {
        copy.values[0].shape = 'DEEP';
      }).replace('"DEEP"', '{"type":"list","size":1,"items":['.repeat(3000) + ']}'.repeat(3000)),
      { code: 'bad-field', expected: 'at most 150 levels' },
    ],
  ])('%s', (_, bad, problem) => {
    const result = importTimeline(bad);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problem).toMatchObject(problem);
  });

  test('without throwing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((some) => `{"format":"decant-timeline","version":1,"entries":${some}}`),
        ),
        (some) => {
          expect(importTimeline(some).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an import drops a field that this version does not know, because nobody could redact it', () => {
    const entry = { ...file.entries[request]!, secret: 'value' };
    expect(imported({ ...file, entries: [entry] }).entries).toEqual([recorded[request]]);
  });

  test('an import accepts a file with an unknown field', () => {
    const more: TimelineFile & { note: string } = { ...file, note: 'hello' };
    expect(imported(more).entries).toEqual(recorded);
  });
});
