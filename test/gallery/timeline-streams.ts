import type { Cookie } from '../../src/jar/cookie.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { flask } from './sign.ts';

// Made-up event streams in the recorder's form: what a browser reports about one app's traffic.

const origin = 'http://localhost:5000';

export const sessionCookie = (value: string, some: Partial<Cookie> = {}): Cookie => ({
  name: 'session',
  value,
  domain: 'localhost',
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

type Request = {
  readonly method?: string;
  readonly path: string;
  readonly status?: number;
  readonly type?: string;
  readonly sent?: string | null;
  /** What the response sets; attributes follow the value. */
  readonly set?: string;
  readonly redirectTo?: string;
  /** Flask names Cookie for each session that was read. */
  readonly vary?: string | null;
  /** In the same chain as this request. */
  readonly chain?: string;
};

/** Writes a stream in order, with a jar, a clock and what both report. */
export function script(start: number) {
  const events: TimelineEvent[] = [];
  let at = start;
  let held: string | null = null;
  let count = 0;
  const jar = (value: string | null, cause: string) => {
    count += 1;
    events.push({
      kind: 'jar',
      cookie: sessionCookie(value ?? held ?? ''),
      removed: value === null,
      cause,
      at: at + 3,
      sequence: count,
    });
    held = value;
  };
  return {
    events,
    wait: (milliseconds: number) => {
      at += milliseconds;
    },
    /** What Flask sets for this session at this moment. */
    sign: (session: object) => flask(JSON.stringify(session), { at: Math.floor(at / 1000) }),
    held: () => held,
    page: (path: string) => void events.push({ kind: 'navigation', url: `${origin}${path}`, at: at - 15 }),
    leave: (url: string) => void events.push({ kind: 'navigation', url, at }),
    pause: (on: boolean) => void events.push({ kind: 'recording', on, at }),
    jar,
    request: ({
      method = 'GET',
      path,
      status = 200,
      type = 'main_frame',
      set,
      sent = held,
      redirectTo,
      chain,
      vary = 'Cookie',
    }: Request) => {
      count += 1;
      events.push({
        kind: 'response',
        source: 'web-request',
        requestId: chain ?? String(count),
        startedAt: at - 12,
        at,
        method,
        url: `${origin}${path}`,
        status,
        cookieSent: sent === null ? '' : `session=${sent}`,
        setCookies: set === undefined ? [] : [`session=${set}`],
        vary,
        type,
        redirectUrl: redirectTo === undefined ? null : `${origin}${redirectTo}`,
        topUrl: `${origin}/`,
        initiator: null,
        requestHeaders: {},
        responseHeaders: {},
      });
    },
  };
}

export type Script = ReturnType<typeof script>;

/** A response that sets this session, and the jar that stores it. */
export function writes(story: Script, request: Request, session: object): void {
  const value = story.sign(session);
  story.request({ ...request, set: `${value}; HttpOnly; Path=/` });
  if (value !== story.held()) story.jar(value, story.held() === null ? 'explicit' : 'overwrite');
}
