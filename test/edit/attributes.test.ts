import { describe, expect, test } from 'vitest';
import { compareCookies, misleads, type NextValue, undoOf, writtenCookie } from '../../src/edit/attributes.ts';
import { newCookie } from '../../src/edit/new-cookie.ts';
import type { PyValue } from '../../src/python/value.ts';
import type { FormatName } from '../../src/formats/index.ts';
import type { Cookie } from '../../src/jar/cookie.ts';
import { askPython } from '../python/ask-python.ts';
import { dict, int, str } from './values.ts';

const cookie: Cookie = {
  name: 'session',
  value: 'old',
  domain: 'example.com',
  hostOnly: false,
  path: '/app',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  expiresAt: null,
  storeId: 'firefox-container-2',
  partition: 'https://top.example',
};
const plain = dict({ user_id: int(1) });
const permanent = dict({ user_id: int(1), _permanent: { type: 'bool', value: true } });
const next = (more: Partial<NextValue>): NextValue => ({
  value: 'new',
  format: 'flask',
  before: plain,
  after: plain,
  now: 1_700_000_000.9,
  signedAt: 1_700_000_000,
  lifetime: 3600,
  ...more,
});

describe('what is written back', () => {
  test('is the same cookie with another value', () => {
    expect(writtenCookie(cookie, next({}))).toEqual({ ...cookie, value: 'new' });
  });

  test.each<[string, number | null, PyValue | null, PyValue, number | null]>([
    ['permanent: another lifetime', 5, permanent, permanent, 1_700_003_600],
    ['made permanent: a lifetime', null, plain, permanent, 1_700_003_600],
    ['permanent no more: none', 5, permanent, plain, null],
    ['not permanent, with an expiry of its own: that', 5, plain, plain, 5],
    ['unread before: as it was', 5, null, plain, 5],
    ['permanent in name only: none', 5, permanent, dict({ _permanent: int(0) }), null],
  ])('a session that is %s', (_, expiresAt, before, after, expected) => {
    expect(writtenCookie({ ...cookie, expiresAt }, next({ before, after })).expiresAt).toBe(expected);
  });

  // Starlette sends `Max-Age` and Django `Max-Age` and `Expires` with each Set-Cookie (middleware/sessions.py of both).
  test.each<[FormatName, string, PyValue, number | null, number | null]>([
    ['starlette', 'another lifetime', plain, 7.5, 1_700_003_600],
    ['starlette', 'none where it had none', plain, null, null],
    ['django', 'another lifetime', plain, 7.5, 1_700_003_600],
    ['django', 'as it was after set_expiry', dict({ _session_expiry: int(60) }), 7.5, 7.5],
  ])('a %s session gets an expiry: %s', (format, _, after, expiresAt, expected) => {
    expect(writtenCookie({ ...cookie, expiresAt }, next({ format, after })).expiresAt).toBe(expected);
  });

  const now = 1_700_000_000;
  test.each([
    ['half an hour ago, with half of it left', now - 1800, now + 1800, false],
    ['as expired, which a jar would drop at once', now - 3601, now + 3600, true],
  ])('a permanent session signed %s', (_, signedAt, expected, isMisleading) => {
    const value = next({ before: permanent, after: permanent, signedAt });
    const written = writtenCookie({ ...cookie, expiresAt: 5 }, value);
    expect(written.expiresAt).toBe(expected);
    expect(misleads(written, value)).toBe(isMisleading);
  });

  test.each<FormatName>(['flask-login', 'flask-wtf', 'itsdangerous'])('keeps the expiry of a %s cookie', (format) => {
    expect(writtenCookie({ ...cookie, expiresAt: 7.5 }, next({ format, after: permanent })).expiresAt).toBe(7.5);
  });
});

test('undo sets the former cookie, to the last attribute, and removes one that was not there', () => {
  const former = { ...cookie, expiresAt: 1_700_000_000.123 };
  const now = writtenCookie(former, next({ after: permanent }));
  expect(undoOf(now, former)).toEqual({ kind: 'set', cookie: former });
  expect(undoOf(now, null)).toEqual({ kind: 'remove', cookie: now });
});

describe('what the browser stored', () => {
  test('is the same, up to a fraction of a second', () => {
    expect(compareCookies({ ...cookie, expiresAt: 10 }, { ...cookie, expiresAt: 10.9 })).toEqual({ code: 'same' });
  });

  test('is nothing', () => {
    expect(compareCookies(cookie, null)).toEqual({ code: 'absent' });
  });

  const others: Cookie = {
    name: 'x',
    value: 'x',
    domain: 'x',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: false,
    sameSite: 'none',
    expiresAt: 1,
    storeId: '0',
    partition: null,
  };
  test.each(Object.keys(others) as (keyof Cookie)[])('differs in %s', (attribute) => {
    expect(compareCookies(cookie, { ...cookie, [attribute]: others[attribute] })).toEqual({
      code: 'differs',
      attributes: [attribute],
    });
  });

  test('has another expiry, as where the browser caps it', () => {
    expect(compareCookies({ ...cookie, expiresAt: 11 }, { ...cookie, expiresAt: 10 })).toEqual({
      code: 'differs',
      attributes: ['expiresAt'],
    });
  });
});

describe('a new cookie', () => {
  const setup = `
import asyncio, datetime, http.cookies, time
import django, flask, flask_login
from django.conf import settings
from starlette.middleware.sessions import SessionMiddleware as StarletteMiddleware
settings.configure(SECRET_KEY="dev", SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies")
django.setup()
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpResponse
from django.test import RequestFactory

def flask_cookie(remember):
    app = flask.Flask("x")
    app.secret_key = "dev"
    manager = flask_login.LoginManager(app)
    class User(flask_login.UserMixin):
        id = "1"
    manager.user_loader(lambda id: User())
    @app.get("/")
    def show():
        flask.session["a"] = 1
        if remember:
            flask_login.login_user(User(), remember=True)
        return ""
    start = "remember_token=" if remember else "session="
    return next(line for line in app.test_client().get("/").headers.getlist("Set-Cookie") if line.startswith(start))

def starlette_cookie():
    sent = []
    async def app(scope, receive, send):
        scope["session"]["a"] = 1
        await send({"type": "http.response.start", "status": 200, "headers": []})
    async def send(message):
        sent.append(message)
    asyncio.run(StarletteMiddleware(app, "dev")({"type": "http", "headers": []}, None, send))
    return sent[0]["headers"][0][1].decode()

def django_cookie():
    def view(request):
        request.session["a"] = 1
        return HttpResponse()
    response = SessionMiddleware(view)(RequestFactory().get("/"))
    return response.cookies["sessionid"].OutputString()

headers = {
    "flask": lambda: flask_cookie(False), "flask-login": lambda: flask_cookie(True),
    "starlette": starlette_cookie, "django": django_cookie,
}
`;
  const formats = ['flask', 'flask-login', 'starlette', 'django'] as const;
  const headers: string[] = askPython(setup, 'return headers[row]()', formats);

  test.each(formats)('is what %s sets unless it is configured otherwise', (format) => {
    const now = Date.now() / 1000;
    const made = newCookie({ format, host: 'localhost', storeId: '0', now });
    const [pair = '', ...attributes] = headers[formats.indexOf(format)]!.split(/; */);
    const lower = new Map(
      attributes.map((attribute) => [attribute.split('=')[0]!.toLowerCase(), attribute.split('=')[1] ?? '']),
    );
    expect(made).toMatchObject({
      name: pair.split('=')[0],
      path: lower.get('path'),
      httpOnly: lower.has('httponly'),
      secure: lower.has('secure'),
      sameSite: lower.get('samesite')?.toLowerCase() ?? 'unspecified',
      hostOnly: !lower.has('domain'),
      partition: null,
    });
    const age = lower.has('max-age')
      ? Number(lower.get('max-age'))
      : lower.has('expires')
        ? Date.parse(lower.get('expires')!) / 1000 - now
        : null;
    if (age === null) expect(made.expiresAt).toBeNull();
    else expect(Math.abs(made.expiresAt! - now - age)).toBeLessThan(120);
  });

  test('has the name of the site where it has another', () => {
    expect(newCookie({ format: 'flask', host: 'a.example', storeId: '1', name: 'sid', now: 0 })).toEqual({
      name: 'sid',
      value: '',
      domain: 'a.example',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: true,
      sameSite: 'unspecified',
      expiresAt: null,
      storeId: '1',
      partition: null,
    });
  });
}, 60_000);

test('a session of text keys only can be permanent', () => {
  expect(writtenCookie(cookie, next({ after: str('_permanent') })).expiresAt).toBeNull();
});
