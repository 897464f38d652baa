import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  backgroundMessageSchema,
  recordedMessageSchema,
  recorderMessageSchema,
  viewMessageSchema,
} from '../../src/site/messages.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { cookie } from '../timeline/streams.ts';

const jar = { storeId: '0', kind: 'normal', label: null };
const site = { origin: 'http://app.test', host: 'app.test', path: '/' };
const settings = {
  ...defaultSettings,
  keys: [{ line: 0, bytes: [100, 101, 118] }],
  override: { format: 'flask', signer: { salt: 's', keyDerivation: 'hmac', digest: 'sha1', separator: '.' } },
};
const ready = {
  state: 'ready',
  site,
  jar,
  cookies: [cookie({})],
  hiddenDomains: ['test'],
  settings,
  unread: ['epoch'],
};
const stage = {
  requestId: '7',
  tabId: 1,
  timeStamp: 1_795_000_000_000.5,
  method: 'GET',
  url: 'http://app.test/',
  type: 'main_frame',
  parentFrameId: -1,
};
const headers = [{ name: 'Vary', value: 'Cookie' }];

const messages = {
  view: [
    viewMessageSchema,
    [
      { kind: 'watch', tabId: 1, url: null },
      { kind: 'save-settings', origin: 'http://app.test', settings },
      { kind: 'forget-keys', origin: 'http://app.test' },
      { kind: 'write-cookie', id: 3, change: { kind: 'set', cookie: cookie({}), over: null } },
    ],
  ],
  background: [
    backgroundMessageSchema,
    [
      { kind: 'snapshot', snapshot: { state: 'loading' } },
      { kind: 'snapshot', snapshot: { state: 'no-site', url: '' } },
      { kind: 'snapshot', snapshot: { state: 'no-access', site, jar } },
      { kind: 'snapshot', snapshot: ready },
      { kind: 'written', id: 3, problem: 'no', found: cookie({}) },
    ],
  ],
  recorder: [recorderMessageSchema, [{ kind: 'record', tabId: 1, hosts: ['app.test'], read: [] }]],
  recorded: [
    recordedMessageSchema,
    [
      { kind: 'recorded', events: [{ ...stage, statusCode: 200, responseHeaders: headers }] },
      { kind: 'recorded', events: [{ ...stage, documentUrl: 'http://app.test/', requestHeaders: headers }] },
      { kind: 'recorded', events: [{ ...stage, initiator: 'http://app.test', error: 'net::ERR_ABORTED' }] },
      {
        kind: 'recorded',
        events: [{ kind: 'jar', cookie: cookie({}), removed: false, cause: 'explicit', at: 1, sequence: 1 }],
      },
      { kind: 'recorded', events: [{ kind: 'jar-state', host: 'app.test', cookies: [cookie({})], at: 1 }] },
    ],
  ],
} as const;
const all = Object.entries(messages).flatMap(([from, [schema, list]]) =>
  list.map((message: unknown) => [from, message, schema] as const),
);

type Path = readonly (string | number)[];

/** Where each text, number and boolean is in a message. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.with(Number(key), withAt(value[Number(key)], rest, put));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withAt(fields[key], rest, put) };
}

describe('a message', () => {
  test.each(all)('from the %s comes through as it is: %j', (_, message, schema) => {
    expect(v.parse(schema as v.GenericSchema, message)).toEqual(message);
    expect(v.parse(schema as v.GenericSchema, structuredClone(message))).toEqual(message);
  });

  test.each(all)('from the %s is not heard with a part of another type: %j', (_, message, schema) => {
    for (const path of leaves(message))
      for (const put of [{ wrong: 1 }, []])
        expect(v.is(schema as v.GenericSchema, withAt(message, path, put)), path.join('.')).toBe(false);
  });

  test.each([[null], ['watch'], [[]], [{}], [{ kind: 'other' }], [{ kind: 'watch' }], [{ kind: 'recorded' }]])(
    'that is %j is not heard',
    (message) => {
      for (const [schema] of Object.values(messages)) expect(v.is(schema, message)).toBe(false);
    },
  );

  test('carries what a later version saved beside the known fields of a session', () => {
    const saved = [
      {
        name: 'admin',
        format: 'bottle',
        signer: settings.override.signer,
        timed: true,
        literal: '{}',
        cookie: { ...cookie({}), value: undefined, priority: 'high' },
        note: 'n',
      },
    ];
    const message = { kind: 'save-settings', origin: 'http://app.test', settings: { ...settings, saved } };
    expect(v.parse(viewMessageSchema, message)).toEqual(message);
  });
});
