import { signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../src/formats/index.ts';
import { verdictOf } from '../../../src/inspect/verdict.ts';
import { readRing } from '../../../src/keyring/ring.ts';
import { signSession } from '../../../src/edit/sign.ts';
import { repr } from '../../../src/python/repr.ts';
import type { PyValue } from '../../../src/python/value.ts';
import type { FormatName } from '../../../src/formats/index.ts';
import { type Cookie, cookieId } from '../../../src/jar/cookie.ts';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { Snapshot } from '../../../src/site/snapshot.ts';
import { blockOf } from '../../../src/ui/edit/block.ts';
import { createEditor } from '../../../src/ui/editor/editor.ts';
import { openEditor } from '../../../src/ui/edit/open.ts';
import { targetOf } from '../../../src/ui/editor/target.ts';
import { savedOf } from '../../../src/ui/edit/use-saved.ts';
import { createPanelView } from '../../../src/ui/panel-state/panel-view.ts';
import { subjectOf } from '../../../src/ui/view/subject.ts';
import { fakeHost } from '../../gallery/fake-host.ts';
import { flask } from '../../gallery/sign.ts';

const now = 1_795_426_200;
const path = (...keys: string[]) =>
  keys.map((value) => ({ kind: 'key' as const, key: { type: 'str' as const, value } }));
const str = (value: string) => ({ type: 'str', value }) as const;

function sessionCookie(json: string, more: Partial<Cookie> = {}): Cookie {
  return {
    name: 'session',
    value: flask(json, { at: now - 60 }),
    domain: 'localhost',
    hostOnly: true,
    path: '/',
    secure: false,
    httpOnly: true,
    sameSite: 'lax',
    expiresAt: null,
    storeId: '0',
    partition: null,
    ...more,
  };
}

type ReadySnapshot = Extract<Snapshot, { state: 'ready' }>;

function ready(
  cookies: readonly Cookie[],
  secrets = 'your_secret_key',
  origin = 'http://localhost:5000',
): ReadySnapshot {
  const keys = readRing(secrets, {}).keys.map(({ line, bytes }) => ({ line, bytes: [...bytes] }));
  return {
    state: 'ready',
    site: { origin, host: new URL(origin).hostname, path: '/' },
    jar: { storeId: '0', kind: 'normal', label: null },
    cookies,
    hiddenDomains: [],
    settings: { ...defaultSettings, secrets, keys },
  };
}

function open(json = '{"user":"ada","visits":1}', snapshot = ready([sessionCookie(json)])) {
  const host = fakeHost(snapshot, { now, theme: 'light' });
  const panel = createPanelView({ ...host, now: signal(now) });
  const screen = panel.screen.value;
  const [session] = screen.kind === 'ready' ? screen.sessions : [];
  const [candidate] = session?.inspection.candidates ?? [];
  const target =
    session &&
    candidate &&
    targetOf(subjectOf(session), candidate, { origin: 'http://localhost:5000', settings: panel.settings.value });
  if (!target) throw new Error('nothing to edit');
  return { host, panel, editor: openEditor(panel, target), shown: { cookie: session.cookie, candidate } };
}

const shownBy = (host: ReturnType<typeof open>['host']) =>
  host.snapshot.value.state === 'ready' ? host.snapshot.value.cookies : [];

describe('typing in the editor', () => {
  test('into one field is one undo step, and after a pause another', () => {
    const { editor } = open();
    for (const text of ['g', 'gr', 'grace'])
      editor.type({ kind: 'set', path: path('user'), value: str(text) }, 'field');
    editor.rest();
    editor.type({ kind: 'set', path: path('user'), value: str('grace h') }, 'field');
    editor.undo();
    expect(repr(editor.document.value.value)).toBe("{'user': 'grace', 'visits': 1}");
    editor.undo();
    expect(repr(editor.document.value.value)).toBe("{'user': 'ada', 'visits': 1}");
    expect(editor.document.value.past).toEqual([]);
  });

  test('back to the original value leaves nothing to undo', () => {
    const { editor } = open();
    for (const text of ['ad', 'ada']) editor.type({ kind: 'set', path: path('user'), value: str(text) }, 'field');
    editor.type({ kind: 'set', path: path('user'), value: str('adam') }, 'field');
    editor.undo();
    expect(repr(editor.document.value.value)).toBe("{'user': 'ada', 'visits': 1}");
  });

  test('of an invalid value blocks writing, with a reason', () => {
    const { editor } = open();
    expect(blockOf(editor)).toBeNull();
    editor.markUnread('field', true);
    expect(blockOf(editor)).toMatch('Fix the invalid field');
    editor.markUnread('field', false);
    editor.texts.open('python');
    editor.texts.write("{'user': ");
    expect(blockOf(editor)).toMatch('Fix the invalid field');
    editor.texts.write("{'user': 'grace'}");
    expect(blockOf(editor)).toBeNull();
    expect(repr(editor.document.value.value)).toBe("{'user': 'grace'}");
  });
});

const textOf = ({ texts }: ReturnType<typeof open>['editor']) => texts.edit.value?.text;

describe('the text of the session', () => {
  test('follows the site’s writes, so that the next typed letter doesn’t undo them', () => {
    const { host, editor } = open();
    editor.texts.open('python');
    host.show(ready([sessionCookie('{"cart":1,"user":"ada","visits":2}')]));
    expect(textOf(editor)).toBe("{\n    'cart': 1,\n    'user': 'ada',\n    'visits': 2,\n}");
    editor.texts.write(`${textOf(editor)} `);
    expect(repr(editor.document.value.value)).toBe("{'cart': 1, 'user': 'ada', 'visits': 2}");
  });

  test('shows the merge of both versions', () => {
    const { host, editor } = open();
    editor.texts.open('python');
    editor.texts.write("{'user': 'grace', 'visits': 1}");
    host.show(ready([sessionCookie('{"cart":1,"user":"ada","visits":1}')]));
    editor.resolve({ kind: 'merge', choose: () => 'mine' });
    expect(textOf(editor)).toBe("{\n    'user': 'grace',\n    'visits': 1,\n    'cart': 1,\n}");
  });

  test('stays as typed while it means the same', () => {
    const { editor } = open();
    editor.texts.open('python');
    editor.texts.write("{'user':'ada',   'visits':1}");
    expect(textOf(editor)).toBe("{'user':'ada',   'visits':1}");
  });

  test('survives the site’s write while it is invalid: the editor asks', () => {
    const { host, editor } = open();
    editor.texts.open('python');
    editor.texts.write("{'user': 'gra");
    host.show(ready([sessionCookie('{"user":"ada","visits":2}')]));
    expect(textOf(editor)).toBe("{'user': 'gra");
    expect(editor.status.value.state).toBe('server-changed');
    editor.resolve({ kind: 'theirs' });
    expect(textOf(editor)).toBe("{\n    'user': 'ada',\n    'visits': 2,\n}");
  });

  test('is restored by undo, including the first typed letter', () => {
    const { editor } = open();
    editor.texts.open('python');
    const before = textOf(editor);
    editor.texts.write('{{');
    expect(editor.canUndo.value).toBe(true);
    editor.undo();
    expect(textOf(editor)).toBe(before);
    expect(editor.canUndo.value).toBe(false);
  });
});

describe('writing from the editor', () => {
  test('signs with the verified key, and the site then has that session', async () => {
    const { host, editor } = open();
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    expect(await editor.writing.write()).toBe(true);
    expect(shownBy(host).map(({ value }) => value)).toEqual([flask('{"user":"grace","visits":1}', { at: now })]);
    expect(editor.writing.outcome.value).toEqual({ code: 'written' });
    expect(editor.status.value.state).toBe('clean');
  });

  test('can be undone: the old cookie and the edits come back', async () => {
    const { host, editor } = open();
    const before = shownBy(host);
    editor.change({ kind: 'remove', path: path('visits') });
    await editor.writing.write();
    await editor.writing.undo();
    expect(shownBy(host)).toEqual(before);
    expect(repr(editor.document.value.value)).toBe("{'user': 'ada'}");
    expect(editor.writing.canUndo.value).toBe(false);
  });

  test('can be undone without losing later edits, now compared with the restored cookie', async () => {
    const { host, editor } = open();
    const before = shownBy(host);
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    await editor.writing.write();
    editor.change({ kind: 'remove', path: path('visits') });
    await editor.writing.undo();
    expect(shownBy(host)).toEqual(before);
    expect(repr(editor.document.value.value)).toBe("{'user': 'grace'}");
    expect(repr(editor.document.value.base)).toBe("{'user': 'ada', 'visits': 1}");
    expect(editor.status.value.state).toBe('clean');
  });

  test('keeps what is typed while the write is pending', async () => {
    const { host, editor } = open();
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    const writing = editor.writing.write();
    editor.change({ kind: 'set', path: path('user'), value: str('grace h') });
    await writing;
    expect(shownBy(host).map(({ value }) => value)).toEqual([flask('{"user":"grace","visits":1}', { at: now })]);
    expect(repr(editor.document.value.value)).toBe("{'user': 'grace h', 'visits': 1}");
    expect(editor.status.value.state).toBe('clean');
  });

  test('doesn’t overwrite what the site wrote at the same moment', async () => {
    const { host, panel, editor } = open();
    const theirs = sessionCookie('{"user":"ada","visits":2}');
    // The jar is ahead of what the panel has heard.
    const late = createEditor(
      {
        ...panel,
        host: {
          ...panel.host,
          writeCookie: async (change) => {
            host.show(ready([theirs]));
            return host.writeCookie(change);
          },
        },
      },
      { target: editor.target, onClose: () => {} },
    );
    late.change({ kind: 'set', path: path('user'), value: str('grace') });
    expect(await late.writing.write()).toBe(false);
    expect(shownBy(host)).toEqual([theirs]);
    expect(late.writing.outcome.value).toEqual({ code: 'overtaken' });
    expect(late.status.value.state).toBe('server-changed');
    expect(repr(late.document.value.value)).toBe("{'user': 'grace', 'visits': 1}");
  });

  test('reports a rejected cookie with the browser’s reason, and counts nothing as written', async () => {
    const { host, panel, editor } = open();
    const refusing = createEditor(
      {
        ...panel,
        host: { ...panel.host, writeCookie: async () => ({ problem: 'Error: no', found: shownBy(host)[0] ?? null }) },
      },
      { target: editor.target, onClose: () => {} },
    );
    refusing.change({ kind: 'remove', path: path('visits') });
    expect(await refusing.writing.write()).toBe(false);
    expect(refusing.writing.outcome.value).toEqual({ code: 'refused', reason: 'Error: no' });
    expect(repr(refusing.document.value.value)).toBe("{'user': 'ada'}");
    expect(refusing.writing.canUndo.value).toBe(false);
  });

  test('of an emptied session deletes the cookie, as Flask does', async () => {
    const { host, editor } = open('{"user":"ada"}');
    editor.change({ kind: 'remove', path: path('user') });
    await editor.writing.write();
    expect(shownBy(host)).toEqual([]);
    expect(editor.writing.outcome.value).toEqual({ code: 'deleted' });
    await editor.writing.undo();
    expect(shownBy(host)).toHaveLength(1);
  });

  test('is impossible once the key is forgotten', () => {
    const { host, editor } = open();
    host.show(ready(shownBy(host), 'another_key'));
    expect(blockOf(editor)).toMatch('no longer among your keys');
  });

  test('can use a timestamp that makes the session expired', () => {
    const { editor } = open();
    editor.signing.time.value = { kind: 'left', seconds: -1 };
    expect(editor.signing.timestamp.value).toBe(now - 31 * 86_400 - 1);
    editor.signing.time.value = { kind: 'kept' };
    expect(editor.signing.timestamp.value).toBe(now - 60);
  });
});

describe('a permanent session whose cookie expires an hour after its signature', () => {
  const json = '{"_permanent":true,"user":"ada"}';
  const opened = () => open(json, ready([sessionCookie(json, { expiresAt: now + 3540.5 })]));

  test('keeps its hour if it is written without a change', async () => {
    const { host, editor } = opened();
    expect(await editor.writing.write()).toBe(true);
    expect(shownBy(host)).toMatchObject([{ expiresAt: now + 3600 }]);
    expect(editor.found.value).toMatchObject({ lifetime: 3600, lifetimeFrom: 'cookie' });
  });

  test('keeps its hour if its cookie is gone before it is written', async () => {
    const { host, editor } = opened();
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    host.show(ready([]));
    editor.resolve({ kind: 'mine' });
    expect(await editor.writing.write()).toBe(true);
    expect(shownBy(host)).toMatchObject([{ expiresAt: now + 3600 }]);
  });

  test('expires when its lifetime ends, if it is signed 30 s before that', async () => {
    const { host, panel, editor } = opened();
    editor.signing.time.value = { kind: 'left', seconds: 30 };
    expect(await editor.writing.write()).toBe(true);
    expect(shownBy(host)).toMatchObject([{ expiresAt: now + 30 }]);
    expect(panel.settings.value.lifetimes).toEqual({});
    expect(editor.found.value).toMatchObject({ lifetime: 3600, lifetimeFrom: 'cookie' });
  });

  test('signed as expired stays expired: its cookie no longer tells the lifetime, so the site’s settings keep it', async () => {
    const { host, panel, editor } = opened();
    editor.signing.time.value = { kind: 'left', seconds: -1 };
    expect(await editor.writing.write()).toBe(true);
    expect(shownBy(host)).toMatchObject([{ expiresAt: now + 3600 }]);
    expect(panel.settings.value.lifetimes).toEqual({ flask: 3600 });
    expect(editor.found.value && verdictOf(editor.found.value, now).rule).toBe('too-old');
  });
});

describe('the cookies of other frameworks', () => {
  const key = new TextEncoder().encode('your_secret_key');
  const user = { type: 'dict', entries: [{ key: str('user'), value: str('ada') }] } as const;
  test.each<[FormatName, string, PyValue, PyValue]>([
    ['starlette', 'session', user, { type: 'dict', entries: [{ key: str('user'), value: str('grace') }] }],
    ['django', 'sessionid', user, { type: 'dict', entries: [{ key: str('user'), value: str('grace') }] }],
    ['flask-login', 'remember_token', str('1'), str('2')],
    [
      'flask-wtf',
      'csrf_token',
      str('0123456789abcdef0123456789abcdef01234567'),
      str('f123456789abcdef0123456789abcdef01234567'),
    ],
    ['itsdangerous', 'token', user, str('anything')],
  ])('a %s session is edited, signed and accepted', async (format, name, before, after) => {
    const signed = signSession(before, { format, signer: formatOf(format).signers[0], key, timestamp: now - 60 });
    if (!signed.ok) throw new Error(signed.problem.code);
    const { host, panel, editor } = open('', ready([sessionCookie('{}', { name, value: signed.value })]));
    expect(editor.target.format).toBe(format);
    editor.change({ kind: 'set', path: [], value: after });
    expect(blockOf(editor)).toBeNull();
    expect(await editor.writing.write()).toBe(true);
    const screen = panel.screen.value;
    const [candidate] = screen.kind === 'ready' ? (screen.sessions[0]?.inspection.candidates ?? []) : [];
    expect(candidate).toMatchObject({ format, signature: { code: 'valid', key: 0 }, payload: { value: after } });
    await editor.writing.undo();
    expect(shownBy(host)[0]?.value).toBe(signed.value);
  });
});

describe('a change of the site during an edit', () => {
  test('keeps the edits and blocks writing while another site is in the tab', () => {
    const { host, editor } = open();
    const before = host.snapshot.value;
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    host.show(ready([], 'your_secret_key', 'http://localhost:8000'));
    expect(blockOf(editor)).toMatch('The tab has left http://localhost:5000');
    host.show(before);
    expect(blockOf(editor)).toBeNull();
    expect(editor.status.value.state).toBe('clean');
  });

  test('makes the editor ask, if the session was deleted', () => {
    const { host, editor } = open();
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    host.show(ready([]));
    expect(editor.status.value.state).toBe('server-changed');
    editor.resolve({ kind: 'mine' });
    expect(blockOf(editor)).toBeNull();
  });
});

const signedAt = (at: number) => [flask('{"user":"ada","visits":1}', { at })];

describe('saved sessions', () => {
  test('replace the current session with one click, re-signed, at their own path', async () => {
    const { host, panel, editor, shown } = open();
    editor.close();
    const saved = savedOf(panel);
    expect(saved.save(shown, 'admin', false)).toBeNull();
    expect(saved.save(shown, 'admin', false)).toBe('name-taken');
    const other = sessionCookie('{"user":"grace"}');
    host.show({ ...ready([other]), settings: panel.settings.value });
    const [admin] = saved.all();
    if (!admin) throw new Error('nothing saved');
    expect(await saved.use(admin)).toBeNull();
    expect(shownBy(host)).toEqual([{ ...other, value: flask('{"user":"ada","visits":1}', { at: now }) }]);
    const [used] = panel.editors.value;
    await used?.writing.undo();
    expect(shownBy(host)).toEqual([other]);
  });

  test('don’t overwrite unsaved edits', async () => {
    const { host, panel, editor, shown } = open();
    const saved = savedOf(panel);
    saved.save(shown, 'admin', false);
    const before = shownBy(host);
    editor.change({ kind: 'set', path: path('user'), value: str('grace') });
    const [admin] = saved.all();
    if (!admin) throw new Error('nothing saved');
    expect(await saved.use(admin)).toBe('to-be-written');
    expect(shownBy(host)).toEqual(before);
    editor.undo();
    expect(repr(editor.document.value.value)).toBe("{'user': 'grace', 'visits': 1}");
  });

  test('don’t replace an invalid text', async () => {
    const { panel, editor, shown } = open();
    const saved = savedOf(panel);
    saved.save(shown, 'admin', false);
    editor.texts.open('python');
    editor.texts.write("{'precious': ");
    const [admin] = saved.all();
    if (!admin) throw new Error('nothing saved');
    expect(await saved.use(admin)).toBe('unread');
    expect(editor.texts.edit.value?.text).toBe("{'precious': ");
  });

  test('are signed at the second of use, whatever time was chosen before; an expired one is expired each time', async () => {
    const { host, panel, editor, shown } = open();
    const saved = savedOf(panel);
    saved.save(shown, 'fresh', false);
    editor.signing.time.value = { kind: 'left', seconds: -1 };
    saved.save(shown, 'expired', false);
    const [fresh, expired] = saved.all();
    if (!fresh || !expired) throw new Error('nothing saved');
    expect(await saved.use(fresh)).toBeNull();
    expect(shownBy(host).map(({ value }) => value)).toEqual(signedAt(now));
    expect(await saved.use(expired)).toBeNull();
    expect(shownBy(host).map(({ value }) => value)).toEqual(signedAt(now - 31 * 86_400 - 1));
    expect(await saved.use(fresh)).toBeNull();
    expect(shownBy(host).map(({ value }) => value)).toEqual(signedAt(now));
  });

  test('stay where a later version saved them for a framework that is not known here, and say so on use', async () => {
    const { panel, shown } = open();
    const saved = savedOf(panel);
    saved.save(shown, 'admin', false);
    const [admin] = saved.all();
    if (!admin) throw new Error('nothing saved');
    const bottle = { ...admin, name: 'other', format: 'bottle' };
    panel.edit({ saved: [admin, bottle] });
    expect(await saved.use(bottle)).toBe('unknown-format');
    saved.rename('other', 'bottle');
    expect(saved.all()).toEqual([admin, { ...bottle, name: 'bottle' }]);
  });

  test('create a cookie if there is none, and need a key', async () => {
    const { host, panel, editor, shown } = open();
    editor.close();
    const saved = savedOf(panel);
    saved.save(shown, 'admin', false);
    const [admin] = saved.all();
    if (!admin) throw new Error('nothing saved');
    host.show({ ...ready([]), settings: { ...defaultSettings, saved: [admin] } });
    expect(await saved.use(admin)).toBe('needs-key');
    host.show({ ...ready([]), settings: { ...ready([]).settings, saved: [admin] } });
    expect(await saved.use(admin)).toBeNull();
    expect(shownBy(host).map(cookieId)).toEqual([cookieId(shown.cookie)]);
    expect(admin.format).toBe('flask');
    expect(formatOf('flask').signers[0]).toEqual(admin.signer);
  });
});
