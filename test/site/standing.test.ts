import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/site/standing.ts';
import { askPython } from '../python/ask-python.ts';
import { cookie } from '../timeline/streams.ts';

const page = { origin: 'http://www.app.test', path: '/account' };
const own = cookie({ value: 'own', domain: 'www.app.test' });
const parent = cookie({ value: 'parent', domain: 'app.test', hostOnly: false });

describe('of two cookies of one name', () => {
  test('Flask reads the first that it receives', () => {
    const among = { cookies: [parent, own], format: 'flask', page } as const;
    expect(standingOf(parent, among)).toEqual({ code: 'read', isOneOfSeveral: true });
    expect(standingOf(own, among)).toEqual({ code: 'not-read', read: parent });
  });

  test('Django and Starlette read the last', () => {
    for (const format of ['django', 'starlette'] as const)
      expect(standingOf(own, { cookies: [parent, own], format, page }).code).toBe('read');
  });

  test('one that this page isn’t sent is not in the way', () => {
    const admin = cookie({ value: 'admin', domain: 'www.app.test', path: '/admin' });
    const among = { cookies: [admin, own], format: 'flask', page } as const;
    expect(standingOf(own, among)).toEqual({ code: 'read', isOneOfSeveral: false });
    expect(standingOf(admin, among)).toEqual({ code: 'not-sent', rule: { code: 'path', path: '/admin' } });
    expect(standingOf(admin, { ...among, page: { ...page, path: '/admin/users' } }).code).toBe('read');
  });
});

test('a Secure cookie isn’t sent to an http page, except on this computer', () => {
  const secure = cookie({ secure: true, domain: 'www.app.test' });
  const among = { cookies: [secure], format: 'flask', page } as const;
  expect(standingOf(secure, among)).toEqual({
    code: 'not-sent',
    rule: { code: 'secure-on-http', host: 'www.app.test' },
  });
  expect(standingOf(secure, { ...among, page: { ...page, origin: 'https://www.app.test' } }).code).toBe('read');
  const local = cookie({ secure: true, domain: 'localhost' });
  const there = { cookies: [local], format: 'flask', page: { origin: 'http://localhost:5000', path: '/' } } as const;
  expect(standingOf(local, there).code).toBe('read');
});

test('SameSite=Strict is sent when the page asks for itself', () => {
  const strict = cookie({ sameSite: 'strict', domain: 'www.app.test' });
  expect(standingOf(strict, { cookies: [strict], format: 'flask', page }).code).toBe('read');
});

test('the frameworks themselves read so', () => {
  const setup = `
from flask import Flask, request
from django.http.cookie import parse_cookie
from starlette.requests import cookie_parser`;
  const answer = `
with Flask('x').test_request_context(headers={'Cookie': row}):
    return [request.cookies.get('session'), parse_cookie(row)['session'], cookie_parser(row)['session']]`;
  expect(askPython(setup, answer, ['session=first; session=last'])).toEqual([['first', 'last', 'last']]);
});
