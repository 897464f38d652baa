import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoKey, startDemoSite } from './demo-site.ts';
import type { Site } from './sites.ts';
import { findPython } from './sites.ts';

let site: Site;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.stop());

async function setCookie(path: string): Promise<string> {
  return (await fetch(site.url(path))).headers.getSetCookie()[0] ?? '';
}

const valueOf = (header: string) => header.slice('session='.length, header.indexOf(';'));

test('Flask itself opens the session that the demo sets', async () => {
  const value = valueOf(await setCookie('/set_session'));
  const script = `
import sys
from flask import Flask, request
app = Flask('demo')
app.secret_key = sys.argv[1]
with app.test_request_context(headers={'Cookie': 'session=' + sys.argv[2]}):
    print(dict(app.session_interface.open_session(app, request)))`;
  const opened = execFileSync(findPython() ?? 'python3', ['-c', script, demoKey, value], { encoding: 'utf8' });
  expect(opened.trim()).toBe("{'username': 'your_username'}");
});

test('the demo reads the session it has set, and none that another key signed', async () => {
  const value = valueOf(await setCookie('/set_session?username=<ada>'));
  const said = async (cookie: string) => (await fetch(site.url('/get_session'), { headers: { cookie } })).text();
  expect(await said(`session=${value}`)).toContain('The app sees the username &#60;ada&#62;');
  expect(await said(`session=${value.slice(0, -3)}AAA`)).toContain('The app sees no session');
  expect(await said('other=1')).toContain('The app sees no session');
});

test('deleting expires the cookie as Flask does', async () => {
  const header = await setCookie('/delete_session');
  expect(valueOf(header)).toBe('');
  expect(header).toContain('Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0');
});
