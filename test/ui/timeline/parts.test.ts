import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/site/settings.ts';
import type { Shape } from '../../../src/timeline/file/shape.ts';
import { clockTime, fullTime } from '../../../src/ui/timeline/state/clock.ts';
import { fileName } from '../../../src/ui/timeline/state/export.ts';
import { shapeRows } from '../../../src/ui/timeline/detail/shape-rows.ts';
import { readSide, storedSide } from '../../../src/ui/timeline/detail/side.ts';
import { comparable, otherOriginOf, pairOf } from '../../../src/ui/timeline/detail/sides.ts';
import { keyChanges } from '../../../src/timeline/query/entry-keys.ts';
import { keyChangesOf } from '../../../src/diff/key-changes.ts';
import type { SessionEntry } from '../../../src/timeline/entry.ts';
import { createTimelineView } from '../../../src/ui/timeline/state/timeline-view.ts';
import { diffValues } from '../../../src/diff/diff.ts';
import { refusal } from '../../../src/ui/words/refusal.ts';
import { flask } from '../../gallery/sign.ts';
import { visit } from '../../gallery/timeline-stories.ts';
import { scene, start } from './streams.ts';

// A panel loads this after its first draw; loading it here makes sure that it is there before the test ends.
beforeAll(async () => {
  await import('../../../src/ui/panel-state/changes.ts');
});

const { panel, recording } = scene(visit(start - 60_000).events);
const view = createTimelineView(panel, recording, signal(true));
const source = view.source.value!;
const entries = view.shown.value.entries.filter((entry): entry is SessionEntry => entry.kind !== 'navigation');
const at = (path: string) => entries.find((entry) => 'path' in entry && entry.path === path)!;

describe('a row of the timeline', () => {
  test('names the added, changed and removed keys', () => {
    expect(keyChanges(at('/checkout'), source.decode)).toEqual({
      added: ['_flashes'],
      changed: ['visits', 'cart'],
      removed: ['coupon'],
    });
    expect(keyChanges(at('/logout'), source.decode)).toMatchObject({
      added: [],
      removed: expect.arrayContaining(['_user_id']),
    });
  });
  test('of a blocked session names what the server wanted to set', () => {
    expect(keyChanges(at('/api/totals'), source.decode)?.added).toEqual(['totals']);
  });
  test('names no keys if a value can’t be read', () => {
    expect(keyChanges({ ...at('/checkout'), after: 'rubbish' }, source.decode)).toBeNull();
  });
  test('names the same keys as the data’s change note', () => {
    const values = comparable(pairOf(at('/checkout'), null, { source, settings: defaultSettings }))!;
    expect(keyChangesOf(diffValues(values.before, values.after))).toEqual(keyChanges(at('/checkout'), source.decode));
  });
});

describe('the two sides of a timeline entry', () => {
  const settings = { ...defaultSettings, keys: [{ line: 0, bytes: [...new TextEncoder().encode('your_secret_key')] }] };
  test('have the verdict of that moment', () => {
    const old = flask('{"a":1}', { at: 1_000_000_000 });
    expect(readSide(old, { name: 'session', settings, at: 1_000_000_060 }).verdict?.rule).toBe('signed-by-current-key');
    expect(readSide(old, { name: 'session', settings, at: start / 1000 }).verdict?.rule).toBe('too-old');
    expect(readSide('rubbish', { name: 'session', settings, at: 0 })).toMatchObject({ verdict: null, data: null });
  });
  test('from a file have the file’s verdict, without being verified here', () => {
    const moment = { name: 'session', settings, at: 0 };
    const known = { raw: null, size: 40, format: 'flask', verdict: 'too-old', shape: null };
    expect(storedSide(known, moment)).toMatchObject({
      verdict: { format: 'flask', outcome: 'expired' },
      data: null,
      isVerified: false,
    });
    expect(storedSide({ ...known, verdict: 'made up' }, moment).verdict).toBeNull();
    expect(storedSide({ ...known, verdict: 'toString' }, moment).verdict).toBeNull();
    expect(storedSide({ ...known, raw: flask('{"a":1}', { at: 1 }) }, moment)).toMatchObject({
      verdict: { rule: 'too-old' },
      data: { type: 'dict' },
    });
  });
  test.each([
    ['django', 'bad-signature'],
    ['flask-login', 'bad-signature'],
    ['flask', 'server-error'],
  ])('of a file lead to what %s makes of a payload that it cannot load', (format, outcome) => {
    const known = { raw: null, size: 40, format, verdict: 'payload-cannot-be-loaded', shape: null };
    expect(storedSide(known, { name: 'session', settings, at: 0 }).verdict?.outcome).toBe(outcome);
  });
  test('treat no cookie as an empty session, and two missing cookies as nothing to compare', () => {
    expect(comparable(pairOf(at('/login?next=/'), null, { source, settings }))).toMatchObject({
      before: { entries: [] },
    });
    expect(comparable(pairOf(at('/login'), null, { source, settings }))).toBeNull();
  });
  test('are judged without this site’s keys if an app on another port answered', () => {
    const [shop, other] = ['http://localhost:5000', 'http://localhost:5001'];
    expect(otherOriginOf(at('/login?next=/'), shop)).toBeNull();
    expect(otherOriginOf(at('/login?next=/'), other)).toBe(shop);
    expect(otherOriginOf(at('/login?next=/'), null)).toBeNull();
    const verdictBy = (origin: string) =>
      pairOf(at('/login?next=/'), null, { source, settings, origin }).after?.verdict?.rule;
    expect([verdictBy(shop), verdictBy(other)]).toEqual(['signed-by-current-key', 'no-key-given']);
  });
  test('show a token that was created alone, because it is no dict that could be compared with an empty one', () => {
    const text = { type: 'str', value: '7' } as const;
    const token = { ...readSide('rubbish', { name: 'remember_token', settings, at: 0 }), data: text };
    const names = { before: 'Before', after: 'After' };
    expect(comparable({ before: null, after: token, names })).toEqual({ before: text, after: text, isAlone: true });
    expect(comparable({ before: token, after: null, names })).toEqual({ before: text, after: text, isAlone: true });
  });
  test('are the sessions after each entry when two entries are compared', () => {
    const pair = pairOf(at('/checkout'), at('/login?next=/'), { source, settings });
    expect(pair.before?.data).toEqual(pairOf(at('/login?next=/'), null, { source, settings }).after?.data);
    expect(pair.after?.data).toEqual(pairOf(at('/checkout'), null, { source, settings }).after?.data);
  });
});

const str = (size: number): Shape => ({ type: 'str', size });
const dict = (shapes: Record<string, Shape>): Shape => ({
  type: 'dict',
  size: Object.keys(shapes).length,
  entries: Object.entries(shapes),
});

describe('a redacted session', () => {
  test('shows keys, types and sizes, and their differences', () => {
    const rows = shapeRows(
      dict({ user: str(3), old: str(1) }),
      dict({ user: str(5), cart: { type: 'list', size: 1, items: [{ type: 'int', size: null }] } }),
    );
    expect(rows.map(({ label, text, mark, was }) => [label, text, mark, was])).toEqual([
      ['user', 'str · 5 characters', 'changed', 'str · 3 characters'],
      ['cart', 'list · 1 item', 'added', null],
      ['0', 'int', null, null],
      ['old', 'str · 1 character', 'removed', null],
    ]);
  });
  test('shows the size of a container that is too deep to describe', () => {
    expect(shapeRows(null, dict({ deep: { type: 'dict', size: 4 } }))).toMatchObject([{ text: 'dict · 4 keys' }]);
  });
});

test('times have milliseconds, and file names have host and minute', () => {
  expect(clockTime(start + 7)).toMatch(/^\d\d:\d\d:00\.007$/);
  expect(fullTime(start + 7)).toMatch(/^2026-11-2\d \d\d:\d\d:00\.007 [+−]\d\d:\d\d$/);
  expect(fileName('[::1]', start, true)).toBe('decant-___1_-2026-11-23-0930-redacted.json');
});

test('each reason for a blocked cookie is a sentence', () => {
  expect(refusal({ code: 'secure-on-http', host: 'app.test' })).toBe('http://app.test can’t set Secure cookies.');
  expect(refusal({ code: 'prefix', prefix: '__Host-', needs: 'root-path' })).toBe('names with __Host- need Path=/.');
  expect(refusal({ code: 'too-large', size: 5120, limit: 4096 })).toBe('5,120 bytes, the limit is 4,096.');
});
