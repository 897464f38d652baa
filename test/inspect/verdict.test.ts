import { describe, expect, test } from 'vitest';
import { wantBytes } from '../../src/itsdangerous/encoding.ts';
import { sign } from '../../src/itsdangerous/signer.ts';
import type { SignerSettings } from '../../src/itsdangerous/settings.ts';
import { signTimed } from '../../src/itsdangerous/timed.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { InspectOptions } from '../../src/inspect/inspection.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { askPython } from '../python/ask-python.ts';

const now = 1_790_000_000;
const month = 31 * 24 * 60 * 60;
const [dev, other] = [wantBytes('dev'), wantBytes('other')];
const settings: SignerSettings = { salt: 'cookie-session', keyDerivation: 'hmac', digest: 'sha1', separator: '.' };
const usual: InspectOptions = { name: 'session', keys: [dev], override: null, lifetimes: {}, epoch: 'unix' };

const signed = (json: string, signedAt = now) =>
  signTimed(Buffer.from(json).toString('base64url'), dev, { settings, signedAt });

function verdict(value: string, change: Partial<InspectOptions> = {}, at = now) {
  const [candidate] = inspect(value, { ...usual, ...change }).candidates;
  if (candidate === undefined) throw new Error('no candidate');
  return verdictOf(candidate, at);
}

describe('Flask', () => {
  test('accepts what the current key signed, and says so of a fallback key', () => {
    expect(verdict(signed('{"a":1}'))).toEqual({ outcome: 'accepted', rule: 'signed-by-current-key' });
    expect(verdict(signed('{"a":1}'), { keys: [other, dev] })).toEqual({
      outcome: 'accepted',
      rule: 'signed-by-fallback-key',
    });
  });

  test('takes it for its lifetime to the second, and not before it was signed', () => {
    expect(verdict(signed('{}', now - month)).outcome).toBe('accepted');
    expect(verdict(signed('{}', now - month), {}, now + 0.9).outcome).toBe('accepted');
    expect(verdict(signed('{}', now - month - 1))).toEqual({ outcome: 'expired', rule: 'too-old' });
    // int(time.time()) rounds towards zero.
    expect(verdict(signed('{}', 0), {}, -0.5).outcome).toBe('accepted');
    expect(verdict(signed('{}', now + 1))).toEqual({ outcome: 'expired', rule: 'from-the-future' });
    expect(verdict(signed('{}', now - 61), { lifetimes: { flask: 60 } })).toEqual({
      outcome: 'expired',
      rule: 'too-old',
    });
    expect(verdict(signed('{}', now - 61), { lifetimes: { starlette: 60 } }).outcome).toBe('accepted');
  });

  test('ignores another key, and what has lost its timestamp or its signature', () => {
    expect(verdict(signed('{}'), { keys: [other] })).toEqual({
      outcome: 'bad-signature',
      rule: 'signed-with-another-key',
    });
    expect(verdict(sign('eyJhIjoxfQ', dev, settings))).toEqual({ outcome: 'bad-signature', rule: 'no-timestamp' });
    expect(verdict(sign('eyJhIjoxfQ.A', dev, settings))).toEqual({
      outcome: 'bad-signature',
      rule: 'malformed-timestamp',
    });
    expect(verdict('eyJhIjox')).toEqual({ outcome: 'bad-signature', rule: 'no-signature' });
  });

  test('ignores a signature of the wrong length, which no key makes', () => {
    const wrong = { outcome: 'bad-signature', rule: 'wrong-signature-length' };
    for (const value of [`${signed('{}')}ab`, signed('{}').slice(0, -1)]) expect(verdict(value)).toEqual(wrong);
    // itsdangerous adds padding for 28 characters, and Python's decoder then drops one of them.
    expect(verdict(`${signed('{}')}!`)).toEqual(wrong);
    expect(verdict(`${signed('{}')}!!!!`).outcome).toBe('accepted');
    expect(verdict(`${signed('{}')}!!!!`, { keys: [other] }).rule).toBe('signed-with-another-key');
    const sha256 = { ...settings, digest: 'sha256' } as const;
    const longer = signTimed('eyJhIjoxfQ', dev, { settings: sha256, signedAt: now });
    expect(verdict(longer)).toEqual(wrong);
    expect(verdict(longer, { override: { format: 'flask', signer: sha256 } }).outcome).toBe('accepted');
  });

  test('answers 500 to a time over the year 9999, before it looks at the payload', () => {
    expect(verdict(signed('{}', 253_402_300_799))).toEqual({ outcome: 'expired', rule: 'from-the-future' });
    expect(verdict(signed('{}', 253_402_300_800))).toEqual({ outcome: 'server-error', rule: 'timestamp-out-of-range' });
    expect(verdict(signed('{}', 253_402_300_800), { keys: [other] }).outcome).toBe('bad-signature');
  });

  test('answers 500 to a payload that cannot be loaded or is no mapping, unless it is too old to be loaded', () => {
    expect(verdict(signed('{'))).toEqual({ outcome: 'server-error', rule: 'payload-cannot-be-loaded' });
    expect(verdict(signed('[1]'))).toEqual({ outcome: 'server-error', rule: 'payload-is-no-mapping' });
    expect(verdict(signed('null')).outcome).toBe('accepted');
    expect(verdict(signed('[["a",1]]')).outcome).toBe('accepted');
    expect(verdict(signed('{', now - month - 1)).outcome).toBe('expired');
  });

  test('answers 500 where a permanent session would expire after the year 9999', () => {
    const day = 24 * 60 * 60;
    const asked = [true, false].flatMap((permanent) =>
      [2_900_000, 2_930_000, 999_999_999].map((days) => ({ days, permanent })),
    );
    const answers = askPython(
      'import flask, datetime, time',
      `app = flask.Flask("x")
app.secret_key = "dev"
app.logger.disabled = True
app.permanent_session_lifetime = datetime.timedelta(days=row["days"])
app.add_url_rule("/", "index", lambda: "ok")
session = {"_permanent": True} if row["permanent"] else {"a": 1}
cookie = app.session_interface.get_signing_serializer(app).dumps(session)
status = app.test_client(use_cookies=False).get("/", headers={"Cookie": "session=" + cookie}).status_code
return {"cookie": cookie, "status": status, "now": time.time()}`,
      asked,
    );
    const ours = asked.map(({ days }, at) =>
      verdict(answers[at].cookie, { lifetimes: { flask: days * day } }, answers[at].now),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 500, 500, 200, 200, 200]);
    expect(ours.map(({ outcome }) => (outcome === 'accepted' ? 200 : 500))).toEqual([200, 500, 500, 200, 200, 200]);
    expect(ours[1]).toEqual({ outcome: 'server-error', rule: 'expiry-out-of-range' });
  });

  test('sees no cookie where its value is empty', () => {
    expect(verdict('')).toEqual({ outcome: 'no-cookie', rule: 'empty-value' });
  });

  test('is not foretold without a key', () => {
    expect(verdict(signed('{}'), { keys: [] })).toEqual({ outcome: 'unchecked', rule: 'no-key-given' });
  });

  test('is not foretold for what our own cap cuts off', () => {
    const many = signed(`[${'0,'.repeat(260_000)}0]`);
    const override = { format: 'flask', signer: settings } as const;
    expect(verdict(many, { override })).toEqual({ outcome: 'unchecked', rule: 'beyond-our-cap' });
  });

  test('before itsdangerous 1.0 counted from 2011', () => {
    const old = signed('{}', now - 1_293_840_000);
    expect(verdict(old)).toEqual({ outcome: 'expired', rule: 'too-old' });
    expect(verdict(old, { epoch: '2011' }).outcome).toBe('accepted');
    expect(inspect(old, usual).candidates[0]?.timestamp).toEqual({
      code: 'read',
      signedAt: now - 1_293_840_000,
      legacy: now,
    });
    expect(verdict(signed('{}'), { epoch: '2011' }).outcome).toBe('accepted');
  });
});

describe('its neighbours', () => {
  const flaskSession = { ...settings, salt: 'flask-session' };

  test('Flask-Session knows no fallback key, and no end', () => {
    const value = sign('b3a4cf3e-21c5-4e5b-9a0e-2f3ce3bca1d4', dev, flaskSession);
    expect(verdict(value)).toEqual({ outcome: 'accepted', rule: 'signed-by-current-key' });
    expect(verdict(value, { keys: [other, dev] })).toEqual({ outcome: 'bad-signature', rule: 'fallback-key-not-used' });
    expect(verdict(value, { keys: [] })).toEqual({ outcome: 'unchecked', rule: 'no-key-given' });
    expect(verdict('b3a4cf3e-21c5-4e5b-9a0e-2f3ce3bca1d4')).toEqual({
      outcome: 'unchecked',
      rule: 'no-signature-in-this-format',
    });
  });

  test('Django looks at no future, and makes an empty session of what it cannot load', () => {
    const django = {
      ...settings,
      salt: 'django.contrib.sessions.backends.signed_cookies',
      keyDerivation: 'django-concat',
      digest: 'sha256',
      separator: ':',
    } as const;
    const options = { name: 'sessionid' };
    expect(verdict(sign('e30:zzzzzz', dev, django), options).outcome).toBe('accepted');
    expect(verdict(sign('e30:zzzzzzzzzz', dev, django), options).outcome).toBe('accepted');
    expect(verdict(sign('e30:-zzzzzzzzzz', dev, django), options)).toEqual({ outcome: 'expired', rule: 'too-old' });
    expect(verdict(sign('AAAA:1x8elk', dev, django), options)).toEqual({
      outcome: 'bad-signature',
      rule: 'payload-cannot-be-loaded',
    });
    expect(verdict(sign('W10:1x8elk', dev, django), options)).toEqual({
      outcome: 'server-error',
      rule: 'payload-is-no-mapping',
    });
  });
});
