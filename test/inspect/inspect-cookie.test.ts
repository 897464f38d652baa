import { describe, expect, test } from 'vitest';
import { bestReading, holdsSession, inspectCookie } from '../../src/inspect/inspect-cookie.ts';
import { otherVersions } from '../../src/inspect/versions.ts';
import { verdictOf } from '../../src/inspect/verdict.ts';
import { readPasted } from '../../src/paste/read-pasted.ts';
import { defaultSettings, type SiteSettings } from '../../src/site/settings.ts';
import { inspectSettings } from '../../src/site/inspect-settings.ts';
import { sessionsOf } from '../../src/site/sessions.ts';
import { exportTimeline } from '../../src/timeline/file/export.ts';
import { createReader } from '../../src/timeline/reader.ts';
import { readingHints } from '../../src/ui/keys/reading-hints.ts';
import { withRing } from '../../src/ui/keys/ring-view.ts';
import { pastedSubjects } from '../../src/ui/panel/pasted-subjects.ts';
import { readSide } from '../../src/ui/timeline/detail/side.ts';
import { createView } from '../../src/ui/view/view.ts';
import { fakeHost } from '../gallery/fake-host.ts';
import { flask } from '../gallery/sign.ts';
import { cookie, entriesOf, response } from '../timeline/streams.ts';

const now = 1_795_426_200;
const secret = 'your_secret_key';

/** `hmac.new(b"your_secret_key", b"ada@example.com", "sha512")`: Flask-Login's token of a mail address. */
const digest = await hexOfToken('ada@example.com');
const token = `ada@example.com|${digest}`;

async function hexOfToken(id: string): Promise<string> {
  const utf8 = new TextEncoder();
  const hash = { name: 'HMAC', hash: 'SHA-512' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), hash, false, ['sign']);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, utf8.encode(id))).toString('hex');
}

const plain = flask('{"user":"ada"}', { at: now - 60 });
/** As Werkzeug 2 sets them, as curl's cookie jar keeps them, and with the blanks that a header may have around a value. */
const quoted: [string, string, string][] = [
  ['a token of Flask-Login that Werkzeug 2 quoted', 'remember_token', `"${token}"`],
  ['a token whose bar is an octal escape', 'remember_token', `"${token.replace('|', '\\174')}"`],
  ['a session of Flask in quotes', 'session', `"${plain}"`],
  ['a session of Flask between blanks', 'session', ` ${plain}\t`],
];

const keyOf = (text: string) => ({ line: 0, bytes: [...new TextEncoder().encode(text)] });
const settings: SiteSettings = { ...defaultSettings, secrets: secret, keys: [keyOf(secret)] };
const options = inspectSettings(settings);

const validBy = (inspection: ReturnType<typeof inspectCookie>) => inspection.candidates[0]?.signature.code;

function viewOf(name: string, value: string, kept = settings) {
  return createView(
    fakeHost(
      {
        state: 'ready',
        site: { origin: 'http://localhost:5000', host: 'localhost', path: '/' },
        jar: { storeId: '0', kind: 'normal', label: null },
        cookies: [cookie({ name, value })],
        hiddenDomains: [],
        settings: kept,
      },
      { now, theme: 'light' },
    ),
  );
}

describe.each(quoted)('%s', (_, name, value) => {
  test('is valid for the jar, the panel and the badge', () => {
    const [session] = sessionsOf([cookie({ name, value })], settings);
    expect(session && validBy(session.inspection)).toBe('valid');
  });

  test('is valid where it is pasted as a cookie', () => {
    const rowOfCurlsJar = ['localhost', 'FALSE', '/', 'FALSE', '0', name, value.trim()].join('\t');
    const headers = [`Cookie: ${name}=${value}`, `Set-Cookie: ${name}=${value}; Path=/`, `${name}=${value}`];
    for (const text of [...headers, rowOfCurlsJar]) {
      const subjects = pastedSubjects(readPasted(text), settings);
      expect(subjects.map(({ inspection }) => validBy(inspection))).toEqual(['valid']);
    }
  });

  test('is signed by the other reading of a key, so that reading is proposed', () => {
    expect(readingHints(withRing(viewOf(name, value)))).toEqual([]);
    const hex = Buffer.from(secret).toString('hex');
    const misread = viewOf(name, value, { ...settings, secrets: hex, readings: { 0: 'text' } });
    expect(readingHints(withRing(misread)).map(({ to }) => to)).toEqual(['hex']);
  });

  test('is a session to the timeline, whose text shows no quote of the header', () => {
    const reader = createReader({ ...options, keys: [] });
    expect(reader.isSession(name, value)).toBe(true);
    const decoded = reader.decode(value);
    expect(decoded?.text).toBe(name === 'session' ? "{'user': 'ada'}" : "'ada@example.com'");
    expect(reader.dataOf(value)).toBe(decoded?.text);
  });

  test('is exported with the verdict that the panel gives', () => {
    const entries = entriesOf([response({ setCookies: [`${name}=${value}; Path=/`] })], {
      isSession: createReader(options).isSession,
    });
    expect(entries.length).toBe(1);
    const file = exportTimeline(entries, {
      exportedAt: now * 1000,
      host: 'localhost',
      engine: 'chromium',
      dropped: 0,
      redact: true,
      summarize: (raw, cookieName) => createReader(options).summarize(raw, cookieName, now),
    });
    expect(file.values.map(({ verdict }) => verdict)).toEqual(['signed-by-current-key']);
  });

  test('is accepted beside an entry of the timeline', () => {
    expect(readSide(value, { name, settings, at: now }).verdict?.outcome).toBe('accepted');
  });

  test('has the same first reading as the list of all of them', () => {
    for (const keys of [options.keys, []]) {
      const some = { ...options, keys };
      expect(bestReading({ name, value }, some)).toEqual(inspectCookie({ name, value }, some).candidates[0]);
      expect(holdsSession({ name, value }, some)).toBe(true);
    }
  });
});

test('a pair of quotes around nothing is an empty value, which is no session of the timeline', () => {
  expect(createReader({ ...options, keys: [] }).isSession('session', '""')).toBe(false);
  expect(inspectCookie({ name: 'session', value: '""' }, options).value).toBe('');
});

function verdictOfToken(value: string) {
  const [candidate] = inspectCookie({ name: 'remember_token', value }, options).candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const { outcome, rule } = verdictOf(candidate, now);
  return { outcome, rule, others: otherVersions(candidate, rule) };
}

describe('a token whose text is not ASCII', async () => {
  const id = 'zoë';
  const utf8 = `${id}|${await hexOfToken(id)}`;

  // Werkzeug 3.1.3 reads `zoÃ«` and Werkzeug 2.2.2 `zoë` of the raw one, both `zoë` of the escaped one.
  test('has another signature to Werkzeug 2.3 and later, where it is not escaped', () => {
    expect(verdictOfToken(utf8)).toEqual({
      outcome: 'bad-signature',
      rule: 'read-as-latin-1',
      others: [{ name: 'reads-utf-8', outcome: 'accepted' }],
    });
  });

  test('is accepted where it is escaped, as Werkzeug sets it', () => {
    expect(verdictOfToken(`"${utf8.replace('ë', String.raw`\303\253`)}"`)).toEqual({
      outcome: 'accepted',
      rule: 'signed-by-current-key',
      others: [],
    });
  });

  test('is not called that by another key', () => {
    expect(verdictOfToken(utf8.replace('zo', 'xo')).rule).toBe('signed-with-another-key');
  });
});
