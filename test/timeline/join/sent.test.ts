import { describe, expect, test } from 'vitest';
import { cookie, entriesOf, flask, reading, response } from '../streams.ts';

const a = flask('a');
const entries = (some: Parameters<typeof response>[0]) => entriesOf([response({ vary: null, ...some })]);
const headers = (some: Parameters<typeof response>[0]) =>
  entriesOf([response({ vary: 'Cookie', ...some })]).map((entry) => 'cookieHeader' in entry && entry.cookieHeader);

describe('a document or a fetch whose response does not depend on cookies', () => {
  test.each(['main_frame', 'sub_frame', 'xmlhttprequest'])('is an entry if it sent a session: %s', (type) => {
    expect(entries({ type, cookieSent: `theme=dark; session=${a}` })).toMatchObject([
      { kind: 'sent', before: a, after: a, cookie: { name: 'session' }, cookieHeader: `theme=dark; session=${a}` },
    ]);
  });

  test.each([400, 403, 500])('is an entry if the server answered %i, with or without a session', (status) => {
    expect(entries({ status, cookieSent: `session=${a}` })).toMatchObject([{ kind: 'sent', status, before: a }]);
    expect(entries({ status, cookieSent: '' })).toMatchObject([{ kind: 'sent', status, before: null, cookie: null }]);
    expect(entries({ status, cookieSent: null })).toMatchObject([{ kind: 'sent', status, before: null }]);
  });

  test('names the session that it did not send, if the server answered with an error', () => {
    const held = reading([cookie({ value: a, path: '/app' })], 0);
    expect(entriesOf([held, response({ at: 5000, status: 400 })])).toMatchObject([
      { kind: 'sent', unsent: { rule: { code: 'path' } } },
    ]);
  });

  test('is a fetch by its Sec-Fetch-Dest where the log of devtools names no type', () => {
    const har = { source: 'har', type: 'other', cookieSent: `session=${a}` } as const;
    expect(entries({ ...har, requestHeaders: { 'sec-fetch-dest': 'empty' } })).toMatchObject([{ kind: 'sent' }]);
    expect(entries({ ...har, requestHeaders: { 'sec-fetch-dest': 'image' } })).toEqual([]);
  });

  test.each<[string, Parameters<typeof response>[0]]>([
    ['sent no session', { cookieSent: 'theme=dark' }],
    ['is a picture', { type: 'image', cookieSent: `session=${a}` }],
    ['is a picture that is missing', { type: 'image', status: 404 }],
    ['went to another host', { url: 'http://login.app.test/', cookieSent: `session=${a}` }],
    ['sent what is unknown, and succeeded', { cookieSent: null }],
  ])('is no entry if it %s', (_, some) => {
    expect(entries(some)).toEqual([]);
  });
});

test('every entry of a request has the Cookie header, empty if none was sent and null if unknown', () => {
  const header = `session=${a}`;
  expect(headers({ cookieSent: header })).toEqual([header]);
  expect(headers({ cookieSent: header, setCookies: [`session=${flask('b')}; Path=/`] })).toEqual([header]);
  expect(headers({ cookieSent: '' })).toEqual(['']);
  expect(headers({ cookieSent: null })).toEqual([null]);
});

test('the Cookie header comes from the log of devtools if webRequest did not see it', () => {
  const web = response({ at: 5000, vary: 'Cookie', cookieSent: null });
  const har = response({ at: 5000, vary: 'Cookie', cookieSent: `session=${a}`, source: 'har' });
  expect(entriesOf([web, har])).toMatchObject([{ kind: 'read-only', cookieHeader: `session=${a}` }]);
});
