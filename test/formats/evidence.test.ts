import { describe, expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { InspectOptions } from '../../src/inspect/inspection.ts';

const dev = wantBytes('dev');
const flask: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };
const options = { name: 'session', keys: [], override: null, lifetimes: {}, epoch: 'unix' } as const;

const whole = signTimed('eyJ1c2VyIjoiYWRhIn0', dev, { settings: flask, signedAt: 1_790_000_000 });
const packed = '.eJyrVipKzc0vSY0vyc9OzVOyUkrLSSzOiE_LUaoFAKXwCiM.arE7gA.wRvkecBsM4d1nVlTMqQYCx7n3aA';
const uuid = 'b3a4cf3e-21c5-4e5b-9a0e-2f3ce3bca1d4';
const token = '0u-2pKcQYQ9oAfU8xSmC5m1lJ5BBDaJ1fHqu3dpvXXo';
const messages = 'W1siX19qc29uX21lc3NhZ2UiLDAsMjUsIkhpIl1d';

function best(value: string, change: Partial<InspectOptions> = {}) {
  return inspect(value, { ...options, name: 'prefs', keys: [dev], ...change }).candidates[0];
}

function formatsOf(value: string, change: Partial<InspectOptions> = {}) {
  return inspect(value, { ...options, ...change }).candidates.map(({ format }) => format);
}

describe('a Flask session', () => {
  test.each([
    ['whole', whole],
    ['compressed', packed],
    ['with a bad signature', `${whole}x`],
  ])('is found on any name: %s', (_, value) => {
    expect(formatsOf(value, { name: 'prefs' })[0]).toBe('flask');
  });

  test.each([
    ['the beginning of its payload', 'eyJ1c2VyIjoiYWR'],
    ['its payload and timestamp', 'eyJ1c2VyIjoiYWRhIn0.arE7gA'],
    ['the beginning of a compressed one', '.eJyrVipKzc0vSY0vyc9OzVOyUkrL'],
    ['the end of its payload, timestamp and signature', whole.slice(7)],
    ['a payload of which nothing is left', whole.slice(whole.indexOf('.'))],
  ])('that is cut is still one on the name session, and nothing elsewhere: %s', (_, value) => {
    expect(formatsOf(value)[0]).toBe('flask');
    expect(formatsOf(value, { name: 'prefs' })).toEqual([]);
  });

  test.each([
    ['a signing time of long ago', signTimed('eyJhIjoxfQ', dev, { settings: flask, signedAt: 1 })],
    ['a broken signature', whole.slice(0, -9)],
    ['letters that are none of base64', whole.replace('J1', 'J!"1')],
  ])('is found on any name with %s', (_, value) => {
    expect(formatsOf(value, { name: 'prefs' })[0]).toBe('flask');
  });

  test.each(['abc', '.', '...', 'a.b.c', 'hello world', '1.2.3', '\u0000', '🔑'])(
    'is not every value on the name session: %j',
    (value) => {
      expect(formatsOf(value)).toEqual([]);
    },
  );

  test('is whatever there is where a person gave a signer for it, under its own name', () => {
    const override = { format: 'flask', signer: flask } as const;
    expect(formatsOf('abc', { override })).toEqual(['flask']);
    expect(formatsOf('abc', { override, name: null })).toEqual(['flask']);
    expect(formatsOf('abc', { override, name: 'prefs' })).toEqual([]);
  });

  test('is what a key signs, whatever the payload and the name', () => {
    const odd = signTimed('AAAA', dev, { settings: flask, signedAt: 1 });
    expect(formatsOf(odd, { name: 'prefs' })).toEqual([]);
    expect(formatsOf(odd, { name: 'prefs', keys: [wantBytes('x'), dev] })).toEqual(['flask']);
  });

  test('may hold the key "alg", which makes no JWT of it', () => {
    expect(formatsOf(signTimed('eyJhbGciOiJIUzI1NiJ9', dev, { settings: flask, signedAt: 1_790_000_000 }))[0]).toBe(
      'flask',
    );
    expect(formatsOf('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.wRvkecBsM4d1nVlTMqQYCx7n3aA')).toEqual([]);
  });
});

describe('a Flask-Session id', () => {
  test.each([uuid, token])('counts on a name that holds session, or where no name is known: %s', (id) => {
    expect(formatsOf(id)).toEqual(['flask-session']);
    for (const name of ['app_session', 'your_session_cookie_name', 'shopSessionV2'])
      expect(formatsOf(id, { name })).toEqual(['flask-session']);
    expect(formatsOf(id, { name: null })).toEqual(['flask-session']);
    for (const name of ['uid', 'session_id', 'sessionid', 'device', 'next-auth.session-token'])
      expect(formatsOf(id, { name })).toEqual([]);
  });

  test('is known by its signature too', () => {
    const vector = 'abcDEF123.nSSyW9Q9H6LYCCKEu0diwgaHYrM';
    const [candidate] = inspect(vector, { ...options, keys: [dev] }).candidates;
    expect(candidate).toMatchObject({
      format: 'flask-session',
      signature: { code: 'valid', key: 0 },
      payload: { code: 'on-server', id: 'abcDEF123' },
    });
    expect(formatsOf(vector, { keys: [wantBytes('def')], name: 'prefs' })).toEqual([]);
  });

  test('of another length (SESSION_ID_LENGTH) is known on its own name by a signature of the length', () => {
    const signer = { salt: 'flask-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' } as const;
    const value = sign('0u-2pKcQYQ9oAfU8xSmC5g', dev, signer);
    expect(formatsOf(value)).toEqual(['flask-session']);
    expect(formatsOf(value, { name: 'prefs' })).toEqual([]);
    for (const payload of ['NQ', 'arE7gA', 'WzEsMiwzXQ', 'ImFkYWFkYSI'])
      expect(formatsOf(sign(payload, dev, signer))[0]).not.toBe('flask-session');
  });
});

describe('a bare serializer', () => {
  const bare: SignerSettings = { salt: 'itsdangerous', keyDerivation: 'django-concat', digest: 'sha1', separator: '.' };

  test.each(['itsdangerous', 'email-confirm', 'reset-salt'])(
    'is found by its salt among the common ones: %s',
    (salt) => {
      const candidate = best(sign('eyJhIjoxfQ', dev, { ...bare, salt }));
      expect(candidate).toMatchObject({
        format: 'itsdangerous',
        signature: { code: 'valid' },
        signer: { salt },
        lifetime: null,
      });
    },
  );

  test.each(['cookie-session', 'flask-session', 'django.contrib.sessions.backends.signed_cookies'])(
    'is found by a salt that a preset holds: %s',
    (salt) => {
      const timed = signTimed('eyJhIjoxfQ', dev, { settings: { ...bare, salt }, signedAt: 1_790_000_000 });
      expect(best(timed)).toMatchObject({ format: 'itsdangerous', signature: { code: 'valid' }, signer: { salt } });
    },
  );

  test.each(['itsdangerous', 'session', 'cookie-session'])(
    'is found on the name session too, by a salt that one gives a session: %s',
    (salt) => {
      const value = signTimed('eyJhIjoxfQ', dev, { settings: { ...bare, salt }, signedAt: 1_790_000_000 });
      expect(best(value, { name: 'session' })).toMatchObject({
        format: 'itsdangerous',
        signature: { code: 'valid' },
        signer: { salt },
      });
    },
  );

  test.each([
    ['a number', 'NQ'],
    ['null', 'bnVsbA'],
    ['a text', 'ImFkYSI'],
  ])('is found by its key and a common salt whatever it holds: %s', (_, payload) => {
    const settings = { ...bare, salt: 'auth' };
    for (const value of [
      sign(payload, dev, settings),
      `${signTimed(payload, dev, { settings, signedAt: 1_790_000_000 })}=`,
    ]) {
      expect(best(value)).toMatchObject({
        format: 'itsdangerous',
        signature: { code: 'valid' },
        signer: { salt: 'auth' },
      });
    }
  });

  test('of a number is known by its signing time, without a key', () => {
    const value = signTimed('NQ', dev, { settings: bare, signedAt: 1_790_000_000 });
    expect(formatsOf(value, { name: 'prefs' })).toEqual(['itsdangerous']);
    expect(formatsOf(sign('NQ', dev, bare), { name: 'prefs' })).toEqual([]);
  });

  test('keeps its leading dot, which is no separator', () => {
    const value = sign('.eJyrVkpUsjKsBQAINgH9', dev, bare);
    const [candidate] = inspect(value, { ...options, name: 'prefs', keys: [dev] }).candidates;
    expect(candidate?.parts.map(({ kind }) => kind)).toEqual(['payload', 'separator', 'signature']);
    expect(candidate?.timestamp).toEqual({ code: 'none' });
  });
});

test("Django's messages are no session, though they are signed alike", () => {
  expect(formatsOf(`${messages}:1x8elk:E1I-HS7mqdOVDXDtc_m49FNUYdsLC2GNswseLwafUjM`, { name: 'messages' })).toEqual([]);
  expect(
    formatsOf('eyJ1c2VyIjoiYWRhIn0:1x8elk:E1I-HS7mqdOVDXDtc_m49FNUYdsLC2GNswseLwafUjM', { name: 'prefs' }),
  ).toEqual(['django']);
});

test('a Django session of before 3.1 is known by its key, whatever it holds', () => {
  const settings = {
    salt: 'django.contrib.sessions.backends.signed_cookies',
    keyDerivation: 'django-concat',
    digest: 'sha1',
    separator: ':',
  } as const;
  const value = sign('bnVsbA:1x8ell', dev, settings);
  expect(inspect(value, { ...options, name: 'prefs', keys: [dev] }).candidates[0]).toMatchObject({
    format: 'django',
    signature: { code: 'valid' },
  });
  expect(formatsOf(value, { name: 'prefs' })).toEqual([]);
});

test.each([
  ['the beginning of its payload', 'eyJ1c2VyIjoiYWR'],
  ['the beginning of a compressed one', '.eJyrVipKzc0vSY0vyc9OzVOyUkrL'],
  ['its payload and timestamp', 'eyJ1c2VyIjoiYWRhIn0:1x8elk'],
  ['the end of its payload, timestamp and signature', 'iYWRhIn0:1x8elk:E1I-HS7mqdOVDXDtc_m49FNUYdsLC2GNswseLwafUjM'],
])('of a Django session that is cut there is enough on its own name: %s', (_, value) => {
  expect(formatsOf(value, { name: 'sessionid' })).toContain('django');
  expect(formatsOf(value, { name: 'prefs' })).toEqual([]);
});

test("Flask-Login's short digest of old, and a mangled one, are known on its own name", () => {
  const [short, long] = [
    '2241bc8fc70705b42efead371fd4982c5ba69917',
    '2241bc8fc70705b42efead371fd4982c5ba69917e5b4b895810002644f0386da',
  ];
  for (const hex of [short, `${long}2241bc`, `${long}!${long}`, `${long}${long}=`, `${long}${long}00`]) {
    expect(formatsOf(`1|${hex}`, { name: 'remember_token' })).toEqual(['flask-login']);
    expect(formatsOf(`1|${hex}`, { name: 'prefs' })).toEqual([]);
  }
});
