import fs from 'node:fs';
import type { ResponseEvent, TimelineEvent } from '../../src/timeline/event.ts';
import type { Entry } from '../../src/timeline/entry.ts';
import { createTimeline } from '../../src/timeline/join/join.ts';
import { defaultLimits, type TimelineOptions } from '../../src/timeline/options.ts';
import type { Cookie } from '../../src/jar/cookie.ts';

/** The events that a test extension recorded in a browser; `provenance` says how. */
export type RecordedStream = {
  readonly provenance: string;
  readonly engine: 'chromium' | 'firefox';
  readonly host: string;
  readonly storeId: string;
  readonly marks: readonly { readonly name: string; readonly at: number }[];
  readonly events: readonly TimelineEvent[];
};

export function recording(engine: 'chromium' | 'firefox'): RecordedStream {
  const stream: RecordedStream = JSON.parse(
    fs.readFileSync(new URL(`recordings/${engine}.json`, import.meta.url), 'utf8'),
  );
  // The recorder of that time did not keep the initiator or other headers.
  const unknown = { initiator: null, requestHeaders: {}, responseHeaders: {} };
  const events = stream.events.map((event) => (event.kind === 'response' ? { ...unknown, ...event } : event));
  return { ...stream, events };
}

/** The join's tests need no decoder: any value in Flask's shape is a session, and its data is the payload. */
export const options: TimelineOptions = {
  host: 'app.test',
  storeId: '0',
  engine: 'chromium',
  isSession: (_, value) => /^\.?[\w-]+\.[\w-]{6}\.[\w-]{27,}$/.test(value),
  rankOf: () => 0,
  dataOf: (value) => value.split('.').slice(0, -2).join('.') || null,
  preserve: true,
  limits: defaultLimits,
};

export function timelineOf(events: readonly TimelineEvent[], some: Partial<TimelineOptions> = {}) {
  const timeline = createTimeline({ ...options, ...some });
  for (const event of events) timeline.push(event);
  return timeline;
}

export const entriesOf = (events: readonly TimelineEvent[], some: Partial<TimelineOptions> = {}): Entry[] => [
  ...timelineOf(events, some).entries,
];

/** A value in Flask's shape. The payload and the second of signing distinguish values. */
export const flask = (payload: string, second = 0) =>
  `${payload}.${second.toString(36).padStart(6, 'A')}.${'s'.repeat(27)}`;

export const cookie = (some: Partial<Cookie> = {}): Cookie => ({
  name: 'session',
  value: flask('a'),
  domain: 'app.test',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'unspecified',
  expiresAt: null,
  storeId: '0',
  partition: null,
  ...some,
});

let requests = 0;

export function response(some: Partial<ResponseEvent> = {}): ResponseEvent {
  requests += 1;
  const at = some.at ?? 1000;
  return {
    kind: 'response',
    source: 'web-request',
    requestId: String(requests),
    startedAt: at - 10,
    at,
    method: 'GET',
    url: 'http://app.test/page',
    status: 200,
    cookieSent: '',
    setCookies: [],
    vary: null,
    type: 'xmlhttprequest',
    redirectUrl: null,
    topUrl: 'http://app.test/',
    initiator: null,
    requestHeaders: {},
    responseHeaders: {},
    ...some,
  };
}

let changes = 0;

export function change(
  value: string | null,
  at: number,
  some: Partial<{ cause: string; cookie: Cookie; old: string }> = {},
) {
  changes += 1;
  const held = some.cookie ?? cookie();
  return {
    kind: 'jar',
    cookie: { ...held, value: value ?? some.old ?? held.value },
    removed: value === null,
    cause: some.cause ?? 'explicit',
    at,
    sequence: changes,
  } as const;
}

export const reading = (cookies: readonly Cookie[], at: number, host = 'app.test') =>
  ({ kind: 'jar-state', host, cookies, at }) as const;
export const navigation = (url: string, at: number) => ({ kind: 'navigation', url, at }) as const;
