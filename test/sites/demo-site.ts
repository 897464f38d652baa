import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signSession } from '../../src/edit/sign.ts';
import { flask } from '../../src/formats/flask/format.ts';
import { parseLiteral } from '../../src/python/literal/literal.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import type { PyValue } from '../../src/python/value.ts';
import type { RunningSite } from './sites.ts';

// The tutorial's Flask app without Python: the same routes, key and session, signed byte for byte as Flask signs.

export const demoKey = 'your_secret_key';
const key = new TextEncoder().encode(demoKey);
const text = (value: string): PyValue => ({ type: 'str', value });
const ofUser = (username: string): PyValue => ({
  type: 'dict',
  entries: [{ key: text('username'), value: text(username) }],
});

/** A session with a bit of everything, as a shop might have. */
const shop = `{
  '_permanent': True,
  '_user_id': '42',
  '_flashes': [('success', 'Welcome back, Ada')],
  'cart': [{'sku': 'TEA-7', 'amount': 2, 'price': 4.5}, {'sku': 'CUP-1', 'amount': 1, 'price': 12.0}],
  'coupon': None,
  'order_id': 9007199254740993,
  'seen_at': datetime.datetime(2026, 3, 14, 9, 26, 53, tzinfo=datetime.timezone.utc),
  'visit': UUID('0b9f8ae0-3c5e-4a7b-9d1c-5b6a7c8d9e0f'),
  'hint': Markup('<em>free shipping</em>'),
  'nonce': b'\\x9f\\x00tea',
}`;

/** The cookie of a session signed now; with an expiry if it is permanent, as in Flask. */
function cookieOf(session: PyValue, lifetime: number | null = null): string {
  const timestamp = Math.floor(Date.now() / 1000);
  const signed = signSession(session, { format: 'flask', signer: flask.signers[0], key, timestamp });
  if (!signed.ok) throw new Error(`the demo's session cannot be signed: ${signed.problem.code}`);
  const expires = lifetime === null ? '' : `; Expires=${new Date(Date.now() + lifetime * 1000).toUTCString()}`;
  return `session=${signed.value}${expires}; HttpOnly; Path=/`;
}

/** The user in the session that the request carries; null if Flask would see none. */
function userOf(request: IncomingMessage): string | null {
  const value = /(?:^|;\s*)session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!value) return null;
  const { override, lifetimes, epoch } = defaultSettings;
  const [candidate] = inspect(value, { name: 'session', keys: [key], override, lifetimes, epoch }).candidates;
  if (!candidate || verdictOf(candidate, Date.now() / 1000).outcome !== 'accepted') return null;
  if (candidate.payload.code !== 'decoded' || candidate.payload.mapping?.type !== 'dict') return null;
  const found = candidate.payload.mapping.entries.find(
    (entry) => entry.key.type === 'str' && entry.key.value === 'username',
  );
  return found?.value.type === 'str' ? found.value.value : null;
}

const page = (said: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Decant’s demo</title>
<style>body { font: 16px/1.6 system-ui; max-width: 34rem; margin: 3rem auto; padding: 0 1rem } code { background: #8882; padding: .1em .3em }</style>
<h1>A Flask session to look at</h1>
<p><strong>${said}</strong></p>
<p>Open devtools (F12), choose <b>Flask Session</b>, and watch it while you</p>
<ul>
<li><a href="/set_session">set the session</a>,
<li><a href="/set_session?username=somebody+else">change it</a>,
<li><a href="/shop">fill it with a bit of everything</a>,
<li><a href="/get_session">have the app read it</a>,
<li><a href="/delete_session">delete it</a>.
</ul>
<p>The app’s secret key is <code>${demoKey}</code>: type it into the panel, or another one, and see what the verdict says.</p>`;

const escaped = (value: string) => value.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = (said: string, headers: Record<string, string> = {}) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      Vary: 'Cookie',
      ...headers,
    });
    response.end(page(said));
  };
  if (pathname === '/set_session') {
    send('Session is set', { 'Set-Cookie': cookieOf(ofUser(searchParams.get('username') ?? 'your_username')) });
  } else if (pathname === '/shop') {
    const session = parseLiteral(shop);
    if (!session.ok) throw new Error(`the shop's session cannot be read: ${session.problem.code}`);
    send('You are in the shop', { 'Set-Cookie': cookieOf(session.value, flask.rules.lifetime) });
  } else if (pathname === '/get_session' || pathname === '/') {
    const user = userOf(request);
    send(user === null ? 'The app sees no session' : `The app sees the username ${escaped(user)}`);
  } else if (pathname === '/delete_session') {
    send('Session is deleted', {
      'Set-Cookie': 'session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; HttpOnly; Path=/',
    });
  } else {
    response.writeHead(404).end();
  }
}

/** Serves the demo on a free port of 127.0.0.1. */
export async function startDemoSite(): Promise<RunningSite> {
  const server = createServer(answer);
  // After a pause longer than Node's keep-alive, a busy client would send into a connection that is being closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
