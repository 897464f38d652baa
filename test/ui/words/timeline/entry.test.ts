import { expect, test } from 'vitest';
import type { OutsideEntry } from '../../../../src/timeline/entry.ts';
import * as words from '../../../../src/ui/words/timeline/entry.ts';
import { cookie, entriesOf, flask, reading, response } from '../../../timeline/streams.ts';

const value = flask('a');

/** The only entry of a request, and its sentences. */
function told(held: Parameters<typeof cookie>[0], request: Parameters<typeof response>[0]) {
  const [entry] = entriesOf([reading([cookie({ value, ...held })], 0), response({ at: 5000, ...request })]);
  if (entry === undefined || !('unsent' in entry)) throw new Error('no request');
  return { entry, sentences: [words.whatHappened(entry), ...words.more(entry)] };
}

test('a session that was not sent has one reason in row and detail', () => {
  const { entry, sentences } = told({ path: '/app' }, { vary: 'Cookie' });
  expect(entry.unsent && words.unsentShort(entry.unsent)).toBe('not sent: it’s only for paths under /app.');
  expect(sentences).toEqual([
    'The request looked for a session and found none.',
    'This browser had a session (session) and didn’t send it: it’s only for paths under /app.',
  ]);
});

test('SameSite is named with what the other site did', () => {
  const post = { type: 'main_frame', method: 'POST', initiator: 'https://idp.test', vary: 'Cookie' };
  const { entry } = told({ sameSite: 'lax' }, post);
  expect(entry.unsent && words.unsentShort(entry.unsent)).toBe(
    'not sent: SameSite=Lax, and another site sent this POST.',
  );
});

const logout = { url: 'http://app.test/app/logout', cookieSent: `session=${value}` };

test.each([
  ['its path', { path: '/app' }, 'session=; Max-Age=0; Path=/', 'Path=/app'],
  ['its Domain', { hostOnly: false }, 'session=; Max-Age=0; Path=/', 'Domain=app.test'],
  ['no Domain', {}, 'session=; Max-Age=0; Path=/; Domain=app.test', 'no Domain'],
])('a deletion that misses the session says what it lacks: %s', (_, held, header, place) => {
  const { entry, sentences } = told(held, { ...logout, setCookies: [header] });
  expect(words.kinds[entry.kind]).toBe('not deleted');
  expect(words.elsewhereShort(entry)).toBe(`the session has ${place}`);
  expect(sentences).toEqual([
    'The response deleted a cookie that isn’t there, and the session stays.',
    `The session has ${place}, and a deletion needs the same.`,
  ]);
});

test('a session that is set beside another one says which one stays', () => {
  const { entry, sentences } = told({ hostOnly: false }, { ...logout, setCookies: [`session=${flask('b')}; Path=/`] });
  expect(words.elsewhereShort(entry)).toBe('beside one with Domain=app.test');
  expect(sentences[1]).toBe(
    'The one that the request carried has Domain=app.test: it stays, and the browser sends both.',
  );
});

test('an ID that is set again says nothing about the data on the server', () => {
  const { entry } = told({}, { ...logout, setCookies: [`session=${value}; Path=/`] });
  expect(words.whatHappened(entry)).toBe('The response set the same value again.');
  expect(words.whatHappened(entry, true)).toContain('same ID again. The data is on the server');
});

test('a change that devtools’ own request made says so', () => {
  const outside = { kind: 'changed-outside', before: 'a', after: 'b', cause: 'devtools-request' } as OutsideEntry;
  expect(words.whatHappened(outside)).toMatch(
    /outside a request: most likely Chromium’s devtools .*after each page load/,
  );
});

test('a request that only sent the session, or failed without one, says so', () => {
  const fetched = { cookieSent: `session=${value}`, vary: null };
  expect(told({}, fetched).sentences[0]).toContain('The response doesn’t say whether it was read');
  const failed = { cookieSent: '', status: 400, vary: null };
  expect(told({ path: '/app' }, failed).sentences).toEqual([
    'The request sent no session, and the server answered 400.',
    'This browser had a session (session) and didn’t send it: it’s only for paths under /app.',
  ]);
});
