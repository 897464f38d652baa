import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoKey, startDemoSite } from './demo-site.ts';
import type { RunningSite } from './sites.ts';
import { findPython } from './sites.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.stop());

async function setCookie(path: string): Promise<string> {
  return (await fetch(site.url(path))).headers.getSetCookie()[0] ?? '';
}

async function said(cookie: string): Promise<string> {
  return (await fetch(site.url('/get_session'), { headers: { cookie } })).text();
}

const valueOf = (header: string) => header.slice('session='.length, header.indexOf(';'));

/** The result of the real Flask's `open_session` for the cookie, as Python prints it. */
function openedByFlask(header: string): string {
  const script = `
import sys
from flask import Flask, request
app = Flask('demo')
app.secret_key = sys.argv[1]
with app.test_request_context(headers={'Cookie': 'session=' + sys.argv[2]}):
    print(dict(app.session_interface.open_session(app, request)))`;
  return execFileSync(findPython() ?? 'python3', ['-c', script, demoKey, valueOf(header)], { encoding: 'utf8' }).trim();
}

test('the real Flask opens the demo’s session', async () => {
  expect(openedByFlask(await setCookie('/set_session'))).toBe("{'username': 'your_username'}");
});

test('the real Flask opens the demo shop’s session with every type', async () => {
  expect(openedByFlask(await setCookie('/shop'))).toBe(
    "{'_flashes': [('success', 'Welcome back, Ada')], '_permanent': True, '_user_id': '42', " +
      "'cart': [{'amount': 2, 'price': 4.5, 'sku': 'TEA-7'}, {'amount': 1, 'price': 12.0, 'sku': 'CUP-1'}], 'coupon': None, " +
      "'hint': Markup('<em>free shipping</em>'), 'nonce': b'\\x9f\\x00tea', 'order_id': 9007199254740993, " +
      "'seen_at': datetime.datetime(2026, 3, 14, 9, 26, 53, tzinfo=datetime.timezone.utc), " +
      "'visit': UUID('0b9f8ae0-3c5e-4a7b-9d1c-5b6a7c8d9e0f')}",
  );
});

test('the demo reads its own session, and none signed with a different key', async () => {
  const value = valueOf(await setCookie('/set_session?username=<ada>'));
  expect(await said(`session=${value}`)).toContain('The app sees the username &#60;ada&#62;');
  expect(await said(`session=${value.slice(0, -3)}AAA`)).toContain('The app sees no session');
  expect(await said('other=1')).toContain('The app sees no session');
});

test('the demo deletes a session by the same header as Flask', async () => {
  const header = await setCookie('/delete_session');
  expect(valueOf(header)).toBe('');
  expect(header).toContain('Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0');
});
