import { describe, expect, test } from 'vitest';
import { findSettings } from '../../src/inspect/find-settings.ts';
import { type CookieSigner, withSigner } from '../../src/inspect/cookie-signers.ts';
import { bestReading, inspectCookie } from '../../src/inspect/inspect-cookie.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import { inspectSettings } from '../../src/site/inspect-settings.ts';
import { sessionsOf } from '../../src/site/sessions.ts';
import { defaultSettings, type SiteSettings } from '../../src/site/settings.ts';
import { readSettings, settingsToStore } from '../../src/site/stored-settings.ts';
import { cookie } from '../timeline/streams.ts';

const now = 1_781_000_000;
const secret = 'plover/xyzzy-2031';
const key = wantBytes(secret);
const settings: SiteSettings = { ...defaultSettings, secrets: secret, keys: [{ line: 0, bytes: [...key] }] };

// Both from one app with Flask-Security.
const token = cookie({
  name: 'tf_validity',
  value: '.eJyrVkorji_NyywszUzLTC1SslIyJwCUagGiew4U.aifnBA.bc-bHUroCMKpvNP6BY2JlpSe_wA',
});
const session = cookie({
  name: 'session',
  value: 'eyJfdXNlcl9pZCI6IjEyIiwiYmFza2V0IjpbMyw0XX0.aifnBA.bEkE4DyavViHLTcHC8PdpoPHnDk',
});

function search(name: string, value: string) {
  const steps = findSettings(value, { name, keys: [key] });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const reload = (stored: SiteSettings) =>
  readSettings(JSON.parse(JSON.stringify(settingsToStore(stored, null)))).settings;
const firsts = (of: SiteSettings) =>
  sessionsOf([token, session], of).map(({ cookie: { name }, inspection: { candidates } }) => {
    const [first] = candidates;
    return [name, first?.format, first && verdictOf(first, now).outcome];
  });

describe('the settings that were found for a token', () => {
  const found = search(token.name, token.value);

  test('are those of its serializer, though a session of Flask has such a payload', () => {
    expect(found).toMatchObject({
      code: 'found',
      format: 'itsdangerous',
      signer: { salt: 'tf-validity-salt', keyDerivation: 'django-concat', digest: 'sha1' },
    });
  });

  test('leave the session accepted, also after a reload', () => {
    if (found.code !== 'found') throw new Error('not found');
    const { format, signer } = found;
    const chosen = { ...settings, signers: withSigner([], token, { format, signer }) };
    for (const state of [chosen, reload(chosen)])
      expect(firsts(state)).toEqual([
        ['session', 'flask', 'accepted'],
        ['tf_validity', 'itsdangerous', 'accepted'],
      ]);
  });
});

const own: CookieSigner['signer'] = { salt: 'ours', keyDerivation: 'hmac', digest: 'sha512', separator: '~' };
const value = signTimed('eyJhIjoxfQ', key, { settings: own, signedAt: now });

describe('a signer that a person chose for a cookie', () => {
  const signers = withSigner([], session, { format: 'flask', signer: own });
  const options = inspectSettings({ ...settings, signers });

  test.each([
    ['of the jar', { ...session, value }],
    ['of a header, by its name', { name: 'session', value }],
    ['pasted without a name', { name: null, value }],
  ])('reads it %s', (_, raw) => {
    expect(inspectCookie(raw, options).candidates[0]).toMatchObject({ format: 'flask', signature: { code: 'valid' } });
    expect(bestReading(raw, { ...options, keys: [] })).toMatchObject({ format: 'flask', payload: { code: 'decoded' } });
  });

  test('reads no cookie of that name on another path', () => {
    expect(inspectCookie({ ...session, path: '/admin', value }, options).candidates[0]).not.toMatchObject({
      signature: { code: 'valid' },
    });
    expect(inspectCookie({ ...session, path: '/admin', value }, options).candidates[0]?.signer).not.toEqual(own);
  });

  test('makes nothing else pasted a session', () => {
    expect(inspectCookie({ name: null, value: 'abc' }, options).candidates).toEqual([]);
    expect(inspectCookie({ name: 'other', value }, options).candidates).toEqual([]);
  });

  test('is what an earlier version chose for the whole site, until there is one for the cookie', () => {
    const before = { ...settings, override: { format: 'flask', signer: own } };
    const read = (of: SiteSettings) => inspectCookie({ ...session, value }, inspectSettings(of)).candidates[0];
    expect(read(reload(before))).toMatchObject({ signature: { code: 'valid' }, signer: own });
    const later = withSigner([], session, { format: 'flask', signer: { ...own, salt: 'other' } });
    expect(read(reload({ ...before, signers: later }))).toMatchObject({ signature: { code: 'invalid' } });
  });

  test('is replaced by the next, and removed', () => {
    const replaced = withSigner(signers, session, { format: 'flask', signer: { ...own, salt: 'next' } });
    expect(replaced.map(({ signer }) => signer.salt)).toEqual(['next']);
    expect(withSigner(replaced, session, null)).toEqual([]);
    expect(withSigner(replaced, { name: 'session' }, null)).toEqual([]);
    expect(withSigner(replaced, { ...session, path: '/admin' }, null)).toEqual(replaced);
  });
});

describe('a salt of one’s own with django-concat', () => {
  const serializer = { ...own, keyDerivation: 'django-concat', digest: 'sha1', separator: '.' } as const;

  test.each([
    [
      'a dict',
      signTimed('eyJhIjoxfQ', key, { settings: { ...serializer, salt: 'login-salt' }, signedAt: now }),
      'itsdangerous',
    ],
    [
      '40 hex letters',
      signTimed(`Im${'E5OWZm'.repeat(1)}Ig`, key, { settings: { ...serializer, salt: 'login-salt' }, signedAt: now }),
      'itsdangerous',
    ],
    ['a text', sign('order-118', key, { ...serializer, salt: 'login-salt' }), 'signed-text'],
  ])('is found to be no framework’s session around %s', (_, text, format) => {
    for (const name of ['session', 'prefs']) expect(search(name, text)).toMatchObject({ code: 'found', format });
  });
});
