import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { signSession } from '../../src/edit/sign.ts';
import { formatOf } from '../../src/formats/index.ts';
import { sessionsOf } from '../../src/site/sessions.ts';
import { defaultSettings } from '../../src/site/settings.ts';
import { headlineOf } from '../../src/ui/view/headline.ts';
import { verdictRule, verdictTitle } from '../../src/ui/words/verdict.ts';
import { flask } from '../gallery/sign.ts';
import { cookie } from '../timeline/streams.ts';

const now = 1_795_426_200;
const key = 'your_secret_key';
const utf8 = (text: string) => new TextEncoder().encode(text);
const settings = { ...defaultSettings, secrets: key, keys: [{ line: 0, bytes: [...utf8(key)] }] };

function tokenCookie(token: string) {
  const [signer] = formatOf('flask-wtf').signers;
  const signing = { format: 'flask-wtf', signer, key: utf8(key), timestamp: now - 60 } as const;
  const signed = signSession({ type: 'str', value: token }, signing);
  if (!signed.ok) throw new Error(signed.problem.code);
  return cookie({ name: 'csrf_token', value: signed.value });
}

const ours = '6f1ed002ab5595859014ebf0951522d9c3d0f3a1';
const theirs = 'ffffd002ab5595859014ebf0951522d9c3d0f3a1';
const session = (data: object, by = key, name = 'session') =>
  cookie({ name, value: flask(JSON.stringify(data), { key: by, at: now - 60 }) });

function verdictOfToken(...others: ReturnType<typeof cookie>[]) {
  const candidate = sessionsOf([...others, tokenCookie(ours)], settings).at(-1)?.inspection.candidates[0];
  return candidate && verdictOf(candidate, now);
}

// `validate_csrf` (flask_wtf/csrf.py) compares with `session["csrf_token"]`, in constant time.
describe('the CSRF token of Flask-WTF beside a session', () => {
  test('is accepted if the session has the same', () => {
    expect(verdictOfToken(session({ csrf_token: ours }))).toEqual({ outcome: 'accepted', rule: 'same-as-in-session' });
  });

  test('is refused if the session has a different one, or none', () => {
    expect(verdictOfToken(session({ csrf_token: theirs }))?.rule).toBe('differs-from-session');
    expect(verdictOfToken(session({ user: 'ada' }))?.rule).toBe('missing-in-session');
  });

  test('of several sessions is compared with the one that has it', () => {
    expect(
      verdictOfToken(session({ csrf_token: theirs }), session({ csrf_token: ours }, key, 'shop_session'))?.rule,
    ).toBe('same-as-in-session');
  });

  test('is compared with the one that the app reads, of two cookies of one name', () => {
    expect(verdictOfToken(session({ csrf_token: theirs }), session({ csrf_token: ours }))?.rule).toBe(
      'differs-from-session',
    );
  });

  test('is compared with nothing if no session is there, or only one of another app or without a text', () => {
    expect(verdictOfToken()?.rule).toBe('signed-by-current-key');
    expect(verdictOfToken(session({ csrf_token: 7 }))?.rule).toBe('signed-by-current-key');
    expect(verdictOfToken(session({ csrf_token: theirs }, 'another app’s key'))?.rule).toBe('signed-by-current-key');
  });

  test('says what the comparison found', () => {
    expect(verdictTitle('flask-wtf', 'same-as-in-session')).toBe('Flask-WTF will accept this token');
    expect(verdictTitle('flask-wtf', 'differs-from-session')).toMatch(
      /will ignore this token: the session has a different one$/,
    );
    expect(verdictTitle('flask-wtf', 'missing-in-session')).toMatch(/will ignore this token: the session has none$/);
    const facts = { format: 'flask-wtf', line: 1, age: '3 s ago', lifetime: '1 h', keys: 1, signer: '' } as const;
    expect(verdictRule('same-as-in-session', { ...facts, lifetimeFrom: 'default' })).toBe(
      'Signed with the current key, 3 s ago. Flask-WTF accepts it for 1 h by default. The session has the same token.',
    );
  });
});

describe('the session of another app on the same host', () => {
  const own = session({ cart: [3] }, key, 'shop_session');
  const foreign = session({ page: 1 }, 'the key of the wiki');

  test('is told by the key that signs the other one, and comes after it', () => {
    const [first, second] = sessionsOf([foreign, own], settings);
    expect(first).toMatchObject({ cookie: own, standing: { code: 'read' } });
    expect(second).toMatchObject({ cookie: foreign, standing: { code: 'of-another-app', signed: own } });
  });

  test('is said to be that, not to be ignored', () => {
    const [, other] = sessionsOf([foreign, own], settings);
    const [candidate] = other!.inspection.candidates;
    expect(headlineOf(candidate!, now, other!.standing)).toMatchObject({
      title: 'Probably the session of another app',
      reason: 'Your key signs shop_session, not this one.',
      look: { tone: 'neutral' },
    });
  });

  test('is not assumed where no session is signed by the site’s keys, or one is only too long', () => {
    expect(sessionsOf([foreign], settings)[0]?.standing.code).toBe('read');
    expect(sessionsOf([foreign, tokenCookie(ours)], settings)[0]?.standing.code).toBe('read');
    const long = { ...foreign, value: `${foreign.value}xx` };
    expect(sessionsOf([long, own], settings).map(({ standing }) => standing.code)).toEqual(['read', 'read']);
  });
});
