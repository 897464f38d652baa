import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { createReader } from '../../../src/timeline/reader.ts';
import { defaultSettings } from '../../../src/site/settings.ts';
import { flask as signed } from '../../gallery/sign.ts';
import { cookie, entriesOf, flask, reading, response } from '../streams.ts';

const reader = createReader({ ...defaultSettings, keys: [] });
const session = signed('{"user":"ada"}', { at: 1_795_000_000 });
/** From Flask-Login: the user's id, and 64 bytes in hexadecimal. */
const token = `7|${'5f'.repeat(64)}`;
const read = (events: readonly TimelineEvent[], some = {}) =>
  entriesOf(events, some).flatMap((entry) => (entry.kind === 'read-only' ? [entry.cookie?.name ?? null] : []));
const sets = (name: string, value: string, port: number, at: number) =>
  response({ at, url: `http://app.test:${port}/login`, setCookies: [`${name}=${value}; Path=/`] });
const page = (cookieSent: string, url = 'http://app.test:5000/', at = 9000) =>
  response({ at, url, type: 'main_frame', vary: 'Cookie', cookieSent });

test('the session is read, not a token that stands before it in the header', () => {
  expect(read([page(`remember_token=${token}; session=${session}`)], reader)).toEqual(['session']);
  expect(read([page(`shop_session=${session}; remember_token=${token}`)], reader)).toEqual(['shop_session']);
});

test('a token is read if there is no session', () => {
  expect(read([page(`theme=dark; remember_token=${token}`)], reader)).toEqual(['remember_token']);
});

test('a session that was not sent is named, though a token was', () => {
  const held = reading([cookie({ value: session, path: '/app' })], 0);
  expect(entriesOf([held, page(`remember_token=${token}`)], reader)).toMatchObject([
    { kind: 'read-only', unsent: { cookie: { name: 'session' }, rule: { code: 'path' } } },
  ]);
});

test('of two apps’ sessions, the one that responses of this port set is read', () => {
  const [shop, admin] = [flask('shop'), flask('admin')];
  const both = `admin_session=${admin}; shop_session=${shop}`;
  const logins = [sets('admin_session', admin, 5001, 1000), sets('shop_session', shop, 5000, 2000)];
  expect(read([...logins, page(both), page(both, 'http://app.test:5001/', 9500)])).toEqual([
    'shop_session',
    'admin_session',
  ]);
  // A cookie that no response from this port set may still be the app's own; one that another port set is less likely to be.
  expect(read([logins[0]!, page(both)])).toEqual(['shop_session']);
});
