import { entryKinds } from '../entry.ts';
import { cookiePrefixes } from '../../jar/cookie-prefixes.ts';
import type { Schema } from './schema.ts';

const text: Schema = { is: 'string' };
const number: Schema = { is: 'number' };
const flag: Schema = { is: 'boolean' };
const index: Schema = { is: 'nullable', of: { is: 'index' } };
const nullable = (of: Schema): Schema => ({ is: 'nullable', of });
const list = (of: Schema): Schema => ({ is: 'list', of });
const object = (fields: Record<string, Schema>): Schema => ({ is: 'object', fields });

const shape: Schema = object({
  type: text,
  size: nullable(number),
  entries: { is: 'optional', of: list({ is: 'pair', first: text, second: { is: 'lazy', of: () => shape } }) },
  items: { is: 'optional', of: list({ is: 'lazy', of: () => shape }) },
});

const fileValue = object({
  raw: nullable(text),
  size: number,
  format: nullable(text),
  verdict: nullable(text),
  shape: nullable(shape),
});

const oneOf = (...values: string[]): Schema => ({ is: 'one-of', values });
const needs = oneOf('secure-connection', 'secure-attribute', 'http-only', 'root-path', 'no-domain', 'a-name');
const rule: Schema = {
  is: 'choice',
  by: 'code',
  of: {
    'control-character': object({ in: oneOf('name', 'value', 'attribute') }),
    empty: object({}),
    'not-taken': object({}),
    nameless: object({}),
    'too-large': object({ size: number, limit: number }),
    'domain-mismatch': object({ domain: text, host: text }),
    'domain-on-ip-address': object({ domain: text, host: text }),
    'domain-is-public-suffix': object({ domain: text }),
    prefix: object({ prefix: oneOf(...cookiePrefixes), needs }),
    'secure-on-http': object({ host: text }),
    'same-site-none-without-secure': object({}),
    'partitioned-without-secure': object({}),
    'cross-site': object({ sameSite: oneOf('none', 'lax', 'strict', 'unspecified') }),
    'overwrites-secure': object({ path: text }),
  },
};

const cookie = object({ id: text, name: text, domain: text, path: text });
const navigation = object({ id: text, at: number, url: text, leaves: flag });
const outside = object({
  id: text,
  at: number,
  cause: text,
  since: nullable(number),
  cookie,
  before: index,
  after: index,
});
const request = object({
  id: text,
  at: number,
  sources: list({ is: 'one-of', values: ['web-request', 'har'] }),
  method: text,
  url: text,
  path: text,
  status: number,
  hop: { is: 'index' },
  redirectUrl: nullable(text),
  type: text,
  cookie: nullable(cookie),
  before: index,
  after: index,
  refused: nullable(object({ value: index, rule })),
});

function schemaOf(kind: (typeof entryKinds)[number]): Schema {
  if (kind === 'navigation') return navigation;
  return kind === 'changed-outside' ? outside : request;
}

/** What `exchange.ts` writes; kept beside it by the test that imports each export. */
export const timelineSchema: Schema = object({
  format: { is: 'one-of', values: ['decant-timeline'] },
  version: { is: 'one-of', values: [1] },
  exportedAt: number,
  host: text,
  engine: { is: 'one-of', values: ['chromium', 'firefox'] },
  redacted: flag,
  dropped: { is: 'index' },
  values: list(fileValue),
  entries: list({
    is: 'choice',
    by: 'kind',
    of: Object.fromEntries(entryKinds.map((kind) => [kind, schemaOf(kind)])),
  }),
});
