import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportTimeline } from '../../../src/timeline/file/export.ts';
import { importTimeline } from '../../../src/timeline/file/import.ts';
import { readTimelineFile } from '../../../src/ui/timeline/state/import-file.ts';
import { exportEntries } from '../../../src/ui/timeline/state/export.ts';
import { createTimelineView, entryAt } from '../../../src/ui/timeline/state/timeline-view.ts';
import { visit } from '../../gallery/timeline-stories.ts';
import { script, writes } from '../../gallery/timeline-streams.ts';
import { scene, snapshotOf, start } from './streams.ts';

// A panel loads this after its first draw; loading it here makes sure that it is there before the test ends.
beforeAll(async () => {
  await import('../../../src/ui/panel-state/changes.ts');
});

function viewOf(events = visit(start - 60_000).events) {
  const { host, panel, recording } = scene(events);
  return { host, recording, panel, view: createTimelineView(panel, recording, signal(true)) };
}

const kinds = (view: ReturnType<typeof viewOf>['view']) => view.shown.value.entries.map(({ kind }) => kind);

describe('the timeline of the tab’s site', () => {
  test('shows earlier events and new ones', () => {
    const story = script(start - 5000);
    writes(story, { path: '/login', method: 'POST' }, { user: 'ada' });
    const { view, recording } = viewOf([...story.events]);
    expect(kinds(view)).toEqual(['created']);
    const sofar = story.events.length;
    story.wait(1000);
    writes(story, { path: '/cart' }, { user: 'ada', cart: [] });
    recording.emit(...story.events.slice(sofar));
    expect(kinds(view)).toEqual(['created', 'changed']);
  });

  test('starts over on another site, and is complete after coming back', () => {
    const { view, host } = viewOf();
    const all = view.shown.value.all;
    expect(all).toBe(18);
    host.show({ state: 'loading' });
    expect(view.shown.value.all).toBe(all);
    host.show(snapshotOf('example.com'));
    // The last page of the visit was on example.com; the earlier pages on localhost do not concern it.
    expect(kinds(view)).toEqual(['navigation']);
    host.show(snapshotOf('localhost'));
    expect(view.shown.value.all).toBe(all);
  });

  test('doesn’t bring back cleared entries after coming back', () => {
    const { view, host } = viewOf();
    view.clear();
    expect(view.shown.value.all).toBe(0);
    host.show(snapshotOf('example.com'));
    host.show(snapshotOf('localhost'));
    expect(view.shown.value.all).toBe(0);
  });

  test('lists nothing while paused, and knows the state afterwards', () => {
    const { view, recording } = viewOf([]);
    view.togglePause();
    const story = script(Date.now() + 1000);
    writes(story, { path: '/a' }, { a: 1 });
    recording.emit(...story.events);
    expect(view.shown.value.all).toBe(0);
    const sofar = story.events.length;
    story.wait(3000);
    story.pause(true);
    story.wait(3000);
    writes(story, { path: '/b' }, { a: 1, b: 2 });
    recording.emit(...story.events.slice(sofar));
    expect(kinds(view)).toEqual(['changed']);
  });

  test('folds the requests that only sent the session, until they are asked for', () => {
    const story = script(start);
    writes(story, { path: '/login' }, { user: 'ada' });
    story.wait(1000);
    story.request({ path: '/api/news', type: 'xmlhttprequest', vary: null });
    story.wait(1000);
    story.request({ path: '/broken', status: 500, vary: null });
    const { view } = viewOf(story.events);
    expect(kinds(view)).toEqual(['created', 'sent']);
    expect(view.shown.value).toMatchObject({ all: 2, foldable: 1 });
    view.unfolded.value = true;
    expect(kinds(view)).toEqual(['created', 'sent', 'sent']);
    expect(view.shown.value).toMatchObject({ all: 3, foldable: 1 });
    view.unfolded.value = false;
    view.filter.value = { path: '', key: '', kinds: new Set(['sent']), text: '' };
    expect(kinds(view)).toEqual(['sent', 'sent']);
  });

  test('filters by kind, path, key and value, including later entries', () => {
    const { view } = viewOf();
    const shownBy = (change: object) => {
      view.filter.value = { path: '', key: '', kinds: new Set(), text: '', ...change };
      return kinds(view);
    };
    expect(shownBy({ kinds: new Set(['refused', 'cleared']) })).toEqual(['refused', 'refused', 'cleared']);
    expect(shownBy({ path: '/cart' })).toEqual(['changed', 'changed']);
    expect(shownBy({ key: 'coupon' })).toContain('changed');
    expect(shownBy({ text: 'welcome10' }).length).toBeGreaterThan(0);
    expect(shownBy({ text: 'nobody ever had this' })).toEqual([]);
  });
});

describe('moving through the entries', () => {
  const { view } = viewOf();
  const { entries } = view.shown.value;
  test('starts at the newest, skips page loads, and stops at the ends', () => {
    expect(entryAt(entries, null, -1)).toMatchObject({ path: '/goodbye' });
    expect(entryAt(entries, null, -Infinity)).toMatchObject({ path: '/login' });
    const checkout = entries.find((entry) => 'path' in entry && entry.path === '/checkout');
    expect(entryAt(entries, checkout?.id ?? '', -1)).toMatchObject({ path: '/account' });
    expect(entryAt(entries, entries[1]?.id ?? '', -10)).toMatchObject({ path: '/login' });
    expect(entryAt([], null, 1)).toBeUndefined();
  });
  test('keeps the selection when the selected entry changes in place', () => {
    view.choose(entries[3]?.id ?? null);
    expect(view.chosen.value?.kind).toBe('created');
    view.step(1);
    expect(view.chosen.value).toMatchObject({ path: '/', kind: 'read-only' });
  });
});

describe('export and import of a timeline', () => {
  test('a redacted file contains no values, and is shown like any other', async () => {
    const { view, recording } = viewOf();
    exportEntries(view, view.source.value?.entries ?? [], 'save-redacted');
    const [file] = recording.downloads;
    expect(file?.name).toMatch(/^decant-localhost-\d{4}-\d\d-\d\d-\d{4}-redacted\.json$/);
    expect(file?.text).not.toMatch(/eyJ|WELCOME10|6f1ed002|next=/);
    const before = kinds(view);
    await readTimelineFile(view, new Blob([file?.text ?? '']));
    expect(view.imported.value?.redacted).toBe(true);
    expect(kinds(view)).toEqual(before);
    view.filter.value = { path: '', key: 'coupon', kinds: new Set(), text: '' };
    expect(kinds(view)).toContain('changed');
    view.show(null);
    expect(view.imported.value).toBeNull();
  });

  test('one entry is copied with or without its values', async () => {
    const { host, view } = viewOf();
    const entry = view.shown.value.entries[3];
    exportEntries(view, entry ? [entry] : [], 'copy');
    exportEntries(view, entry ? [entry] : [], 'copy-redacted');
    const [plain = '', redacted = ''] = host.calls.copied;
    expect(importTimeline(plain)).toMatchObject({
      ok: true,
      value: { redacted: false, entries: [{ kind: 'created', path: '/login?next=/' }] },
    });
    expect(importTimeline(redacted)).toMatchObject({
      ok: true,
      value: { redacted: true, entries: [{ kind: 'created', path: '/login?…' }] },
    });
  });

  test('a redacted import can only be exported redacted', async () => {
    const { host, view } = viewOf();
    exportEntries(view, view.shown.value.entries, 'copy-redacted');
    await readTimelineFile(view, new Blob([host.calls.copied[0] ?? '']));
    exportEntries(view, view.source.value?.entries ?? [], 'copy');
    const again = importTimeline(host.calls.copied[1] ?? '');
    expect(again).toMatchObject({ ok: true, value: { redacted: true } });
    expect(again.ok && [...again.value.summaries.values()].every(({ raw }) => raw === null)).toBe(true);
    expect(again.ok && [...again.value.summaries.values()].some(({ shape }) => shape !== null)).toBe(true);
  });

  test.each([
    ['', 'not-json'],
    ['{"a":1}', 'not-a-timeline'],
    ['{"format":"decant-timeline","version":9}', 'unknown-version'],
    ['{"format":"decant-timeline","version":1}', 'bad-field'],
  ])('a file of %s is rejected, and the shown timeline stays', async (text, code) => {
    const { view } = viewOf();
    await readTimelineFile(view, new Blob([text]));
    expect(view.importProblem.value?.code).toBe(code);
    expect(view.imported.value).toBeNull();
    expect(view.shown.value.all).toBe(18);
  });

  test('a file that no longer exists is rejected', async () => {
    const { view } = viewOf();
    const gone = Object.assign(new Blob([]), { text: () => Promise.reject(new Error('NotFoundError')) });
    await readTimelineFile(view, gone);
    expect(view.importProblem.value?.code).toBe('unreadable');
  });
});

test('a file contains the verdict of each value', () => {
  const { view } = viewOf();
  const source = view.source.value;
  const file = exportTimeline(source?.entries ?? [], {
    exportedAt: 0,
    host: 'localhost',
    engine: 'chromium',
    dropped: 0,
    redact: false,
    summarize: () => ({ size: 1, format: 'flask', verdict: 'too-old', shape: null }),
  });
  const read = importTimeline(JSON.stringify(file));
  view.show(read.ok ? read.value : null);
  const entry = view.shown.value.entries.find(({ kind }) => kind === 'created');
  expect(entry?.kind === 'created' && view.source.value?.known(entry.after ?? '')?.verdict).toBe('too-old');
});
