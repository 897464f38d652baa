import { describe, expect, test } from 'vitest';
import { signSession } from '../../src/edit/sign.ts';
import { formatOf } from '../../src/formats/index.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import { leadingOf } from '../../src/site/leading.ts';
import { sessionsOf } from '../../src/site/sessions.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { flask } from '../gallery/sign.ts';
import { cookie } from '../timeline/streams.ts';

const now = 1_795_426_200;
const utf8 = (text: string) => new TextEncoder().encode(text);
const key = 'your_secret_key';
const keys = [{ line: 0, bytes: [...utf8(key)] }];

function rememberToken(): string {
  const [signer] = formatOf('flask-login').signers;
  const signing = { format: 'flask-login', signer, key: utf8(key), timestamp: null } as const;
  const signed = signSession({ type: 'str', value: 'ada' }, signing);
  if (!signed.ok) throw new Error(signed.problem.code);
  return signed.value;
}

const serializer: SignerSettings = {
  salt: 'tf-validity-salt',
  keyDerivation: 'django-concat',
  digest: 'sha1',
  separator: '.',
};
const bare: SignerSettings = { ...serializer, salt: 'itsdangerous.Signer' };
const payload = Buffer.from('{"fs_uniquifier":"ada"}').toString('base64url');

const token = cookie({
  name: 'tf_validity',
  value: signTimed(payload, utf8(key), { settings: serializer, signedAt: now - 60 }),
});
const known = cookie({
  name: 'prefs',
  value: signTimed(payload, utf8(key), { settings: { ...serializer, salt: 'itsdangerous' }, signedAt: now - 60 }),
});
const session = cookie({ name: 'session', value: flask('{"a":1}', { at: now - 60 }) });
const shop = cookie({ name: 'shop', value: flask('{"a":1}', { at: now - 60 }) });
const foreignShop = cookie({ name: 'shop', value: flask('{"a":1}', { key: 'other', at: now - 60 }) });
const sid = cookie({ name: 'session', value: sign('3f0c9b7e-6a51-4d2e-8c44-9d1e2f3a4b5c', utf8(key), bare) });
const mark = cookie({ name: 'twofa', value: sign('twofa_ok', utf8(key), bare) });
const remembered = cookie({ name: 'remember_token', value: rememberToken() });

const cases = [
  ['the session before a token, with a key or without', [token, session], ['session']],
  ['the session that a key verifies before what no key signs', [token, foreignShop, { ...shop, name: 'own' }], ['own']],
  ['a signed id under the name of a session', [mark, sid], ['session']],
  ['a session under each of two names', [shop, token, session], ['shop', 'session']],
  ['the remember token where there is nothing else', [mark, remembered, known], ['remember_token']],
  ['none of the values that only the app understands', [mark, known], []],
] as const;

describe('what speaks for a site', () => {
  test.each(cases)('is %s', (_, cookies, names) => {
    const found = sessionsOf(cookies, { ...defaultSettings, keys });
    expect(leadingOf(found).map((one) => one.cookie.name)).toEqual(names);
    expect(found.slice(0, names.length).map((one) => one.cookie.name)).toEqual(names);
  });

  test('is the session under its own name where no key is known, though a token has the same shape', () => {
    const found = sessionsOf([token, session], defaultSettings);
    expect(found.map((one) => one.cookie.name)).toEqual(['session', 'tf_validity']);
    expect(leadingOf(found).map((one) => one.cookie.name)).toEqual(['session']);
  });

  test('is what looks like a session, where no cookie bears the name of one and no key verifies any', () => {
    expect(leadingOf(sessionsOf([foreignShop], { ...defaultSettings, keys })).length).toBe(1);
    expect(leadingOf(sessionsOf([shop], defaultSettings)).length).toBe(1);
  });

  test('is, of several cookies with one name, the one that a server reads', () => {
    const inner = { ...session, path: '/inner', value: flask('{"b":2}', { at: now - 60 }) };
    const leading = leadingOf(sessionsOf([inner, session], { ...defaultSettings, keys }));
    expect(leading.map((one) => one.cookie.path)).toEqual(['/inner']);
  });
});
