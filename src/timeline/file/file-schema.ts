import * as v from 'valibot';
import { cookieSchema } from '../../jar/cookie.ts';
import { cookiePrefixes } from '../../jar/cookie-prefixes.ts';
import { requestKinds } from '../entry.ts';
import { deepestShape, mostEntries, mostValues } from './limits.ts';
import {
  address,
  choiceNames,
  fields,
  flag,
  index,
  listOf,
  oneOf,
  plain,
  seconds,
  size,
  status,
  text,
  time,
} from './parts.ts';
import type { Shape } from './shape.ts';

// What `export.ts` writes, in the order in which it does. A field that is not named here is dropped: nobody could say whether it is
// to be redacted.

type ShapeSchema = v.GenericSchema<unknown, Shape>;

/** One schema for each level, made where a file first goes so deep. Without the end a file could exhaust the stack. */
function createShape(level: number): ShapeSchema {
  if (level === deepestShape) return v.custom<Shape>(() => false, `at most ${deepestShape} levels`);
  let made: ShapeSchema | null = null;
  const inner = v.lazy(() => (made ??= createShape(level + 1)));
  const entry = v.pipe(v.array(v.unknown(), 'list'), v.length(2, 'pair'), v.tuple([text, inner]), v.readonly());
  return plain(
    fields({
      type: text,
      size: v.nullable(size),
      entries: v.exactOptional(listOf(entry, mostValues)),
      items: v.exactOptional(listOf(inner, mostValues)),
    }),
  );
}

const fileValue = plain(
  fields({
    /** Null where redacted. */
    raw: v.nullable(text),
    /** Characters of the raw value. */
    size,
    /** A format's name, `flask`; null where it is no session. A later version may write one that is not known here. */
    format: v.nullable(text),
    /** A rule of `src/session/verdict.ts`, `signed-by-current-key`; as with the format. */
    verdict: v.nullable(text),
    shape: v.nullable(createShape(0)),
  }),
);

const refusal = plain(
  v.variant(
    'code',
    [
      fields({ code: oneOf('control-character'), in: oneOf('name', 'value', 'attribute') }),
      fields({ code: oneOf('empty') }),
      fields({ code: oneOf('not-taken') }),
      fields({ code: oneOf('nameless') }),
      fields({ code: oneOf('too-large'), size, limit: size }),
      fields({ code: oneOf('domain-mismatch'), domain: address, host: address }),
      fields({ code: oneOf('domain-on-ip-address'), domain: address, host: address }),
      fields({ code: oneOf('domain-is-public-suffix'), domain: address }),
      fields({
        code: oneOf('prefix'),
        prefix: oneOf(...cookiePrefixes),
        needs: oneOf('secure-connection', 'secure-attribute', 'http-only', 'root-path', 'no-domain', 'a-name'),
      }),
      fields({ code: oneOf('secure-on-http'), host: address }),
      fields({ code: oneOf('same-site-none-without-secure') }),
      fields({ code: oneOf('partitioned-without-secure') }),
      fields({ code: oneOf('cross-site'), sameSite: oneOf(...cookieSchema.entries.sameSite.options) }),
      fields({ code: oneOf('overwrites-secure'), path: address }),
    ],
    choiceNames,
  ),
);

const notSent = plain(
  v.variant(
    'code',
    [
      fields({ code: oneOf('domain'), domain: address }),
      fields({ code: oneOf('path'), path: address }),
      fields({ code: oneOf('secure-on-http'), host: address }),
      fields({ code: oneOf('partition'), site: address }),
      fields({
        code: oneOf('same-site'),
        sameSite: oneOf(...cookieSchema.entries.sameSite.options),
        request: oneOf('navigation', 'unsafe-navigation', 'subresource'),
        method: text,
      }),
      fields({ code: oneOf('no-credentials'), isOtherOrigin: flag }),
      fields({ code: oneOf('unknown') }),
    ],
    choiceNames,
  ),
);

const cookiePlace = plain(fields({ name: text, domain: address, hostOnly: flag, path: address, partitioned: flag }));
const entryCookie = plain(fields({ id: text, name: text, domain: address, path: address }));
/** Values by their index in the list of values. */
const sides = { before: v.nullable(index), after: v.nullable(index) };

const request = fields({
  at: time,
  sources: listOf(oneOf('web-request', 'har'), 2),
  method: text,
  url: address,
  path: address,
  status,
  hop: index,
  redirectUrl: v.nullable(address),
  type: text,
  cookieHeader: v.optional(v.nullable(text), null),
  /** Files of earlier versions lack these two, `cookieHeader` and `elsewhere`. */
  clockOffset: v.optional(seconds, 0),
  unsent: v.optional(v.nullable(plain(fields({ cookie: entryCookie, value: index, rule: notSent }))), null),
  kind: oneOf(...requestKinds),
  id: text,
  cookie: v.nullable(entryCookie),
  ...sides,
  refused: v.nullable(plain(fields({ value: v.nullable(index), rule: refusal }))),
  elsewhere: v.optional(v.nullable(cookiePlace), null),
});
const outside = fields({
  kind: oneOf('changed-outside'),
  id: text,
  at: time,
  /** As the browser says it. */
  cause: text,
  since: v.nullable(time),
  clockOffset: v.optional(seconds, 0),
  cookie: entryCookie,
  ...sides,
});
const navigation = fields({ kind: oneOf('navigation'), id: text, at: time, url: address, leaves: flag });

/** An exported timeline, as JSON. Values stand in a list of their own: each is there once, however many entries it is in. */
export const timelineFileSchema = plain(
  fields({
    format: v.literal('decant-timeline', 'decant-timeline'),
    version: v.literal(1, '1'),
    /** Unix milliseconds. */
    exportedAt: time,
    host: address,
    engine: oneOf('chromium', 'firefox'),
    redacted: flag,
    /** Entries that the limits had cost before. */
    dropped: index,
    values: listOf(fileValue, mostValues),
    entries: listOf(plain(v.variant('kind', [request, outside, navigation], choiceNames)), mostEntries),
  }),
);

export type TimelineFile = v.InferOutput<typeof timelineFileSchema>;
/** A cookie's value and what was known of it: the reader of the file has no key to verify it with. */
export type FileValue = v.InferOutput<typeof fileValue>;
/** As an `Entry`, with values by their index. */
export type FileEntry = TimelineFile['entries'][number];
