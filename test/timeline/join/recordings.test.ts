import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/timeline/entry.ts';
import { entriesOf, recording } from '../streams.ts';

/** The entries that each recorded step must give in both browsers. `marks` in the recordings say when each step began. */
const steps: Record<string, string[]> = {
  'login-get': ['navigation /login'],
  'login-post': ['navigation /me', 'created POST /login 302 hop 0', 'read-only GET /me 200 hop 1'],
  'read-only': ['navigation /me', 'read-only GET /me 200 hop 0'],
  nested: ['navigation /nested', 'read-only GET /nested 200 hop 0'],
  set: ['changed GET /set?k=a&v=1 200 hop 0'],
  parallel: Array.from({ length: 20 }, (_, n) => `changed GET /slow?n=${n} 200 hop 0`).toSorted(),
  'parallel-same-url': Array.from({ length: 6 }, () => 'changed GET /slow?n=7 200 hop 0'),
  permanent: ['navigation /permanent', 'changed GET /permanent 200 hop 0'],
  'permanent-again': ['navigation /me', 'refreshed GET /me 200 hop 0'],
  big: ['navigation /big', 'refused GET /big 200 hop 0: too-large'],
  // Flask refreshed the permanent session in the same response, so one header was rejected and the other accepted.
  secure: ['navigation /secure', 'refused GET /secure 200 hop 0: secure-on-http', 'refreshed GET /secure 200 hop 0'],
  analytics: ['refreshed GET /analytics 200 hop 0'],
  'other-site-traffic': [],
  clear: ['navigation /clear', 'cleared GET /clear 200 hop 0'],
  'clear-again': ['navigation /clear', 'cleared GET /clear 200 hop 0'],
  same: ['navigation /same', 'created GET /same 200 hop 0'],
  'same-again': ['refreshed GET /same 200 hop 0'],
  'document-cookie': ['changed-outside explicit'],
  'document-cookie-delete': ['changed-outside (deleted)'],
  'login-again': [
    'navigation /login',
    'navigation /me',
    'created POST /login 302 hop 0',
    'read-only GET /me 200 hop 1',
  ],
  'other-tab-delete': ['changed-outside (deleted)'],
  away: ['navigation away'],
  back: ['navigation /login'],
  expiring: ['changed-outside explicit', 'changed-outside expired'],
  'after-expiry': ['navigation /me', 'read-only GET /me 200 hop 0'],
};

function line(entry: Entry): string {
  if (entry.kind === 'navigation') return `navigation ${entry.leaves ? 'away' : new URL(entry.url).pathname}`;
  if (entry.kind === 'changed-outside') {
    // A deletion by a script or another tab is `expired_overwrite` in Chromium and `explicit` in Firefox.
    const isDeletion = entry.after === null && ['explicit', 'expired_overwrite'].includes(entry.cause);
    return isDeletion ? 'changed-outside (deleted)' : `changed-outside ${entry.cause}`;
  }
  const { kind, method, path, status, hop, refused } = entry;
  return `${kind} ${method} ${path} ${status} hop ${hop}${refused ? `: ${refused.rule.code}` : ''}`;
}

function requests(entries: readonly Entry[]): string[] {
  const asked = entries.filter(({ kind }) => kind !== 'navigation' && kind !== 'changed-outside');
  return asked.map((entry) => line(entry).replace(/hop \d/, '')).toSorted();
}

describe.each(['chromium', 'firefox'] as const)('the timeline of a recording of %s', (engine) => {
  const { events, marks, storeId } = recording(engine);
  const entries = entriesOf(events, { engine, storeId });

  test.each(Object.keys(steps))('has the entries of the step %s', (name) => {
    const at = marks.findIndex((mark) => mark.name === name);
    const from = marks[at]!.at;
    const until = marks[at + 1]!.at;
    const lines = entries.filter((entry) => entry.at >= from && entry.at < until).map(line);
    expect(name === 'parallel' ? lines.toSorted() : lines).toEqual(steps[name]);
  });

  test('is the same without HAR', () => {
    const alone = entriesOf(
      events.filter((event) => !('source' in event) || event.source !== 'har'),
      { engine, storeId },
    );
    expect(alone.map(line)).toEqual(entries.map(line));
  });

  test('has all responses with HAR alone, but no redirect chains and no changes from outside', () => {
    const seen = events.filter((event) => event.kind === 'response' && event.source === 'har');
    expect(requests(entriesOf(seen, { engine, storeId }))).toEqual(requests(entries));
  });

  test('has one entry for each response that webRequest and HAR reported', () => {
    const answered = entries.filter((entry) => 'sources' in entry);
    expect(answered.every(({ sources }) => sources.length === 2)).toBe(true);
  });

  test('shows that parallel requests carried the same session and each wrote its own', () => {
    const writers = entries.flatMap((entry) =>
      'path' in entry && /^\/slow\?n=(?:[0-68-9]|1\d)$/.test(entry.path) ? [entry] : [],
    );
    expect(new Set(writers.map(({ before }) => before)).size).toBe(1);
    expect(new Set(writers.map(({ after }) => after)).size).toBe(19);
  });
});
