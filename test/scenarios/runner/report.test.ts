import { describe, expect, test } from 'vitest';
import type { Look } from './look.ts';
import { jsonLine, summary } from './report.ts';

const look = (change: Partial<Look> = {}): Look => ({
  page: 'Hello',
  badge: '✓',
  verdicts: ['Flask will accept this session'],
  rules: ['signed-by-current-key'],
  rows: ['GET /login 200 created'],
  details: ['The response created the session.'],
  panel: 'the panel',
  popup: 'the popup',
  findings: [],
  ...change,
});

const walk = {
  ok: true,
  value: {
    facts: { problem: 'the key was changed' },
    scheme: 'http',
    host: 'app.test',
    hosts: ['app.test'],
    steps: [],
  },
} as const;

describe('the line of JSON of a walk', () => {
  test('is what was seen at its end', () => {
    const line = jsonLine('app', { end: look(), snaps: new Map([['end', look()]]), problem: null });
    expect(JSON.parse(line)).toEqual({ app: 'app', ...look() });
    expect(line).not.toContain('\n');
  });

  test('keeps each look by its name where there are several', () => {
    const snaps = new Map([
      ['before', look({ badge: '?' })],
      ['end', look()],
    ]);
    const line = JSON.parse(jsonLine('app', { end: look(), snaps, problem: null }));
    expect(line).toMatchObject({ badge: '✓', snaps: { before: { badge: '?' }, end: { badge: '✓' } } });
  });

  test('has the same fields for a walk that never began, and says why', () => {
    const line = JSON.parse(jsonLine('app', { end: null, snaps: new Map(), problem: 'the app ended with 1' }));
    expect(Object.keys(line)).toEqual(['app', ...Object.keys(look()), 'problem']);
    expect(line.problem).toBe('the app ended with 1');
  });
});

describe('the summary of a walk', () => {
  test('says what panel, popup, badge and timeline said, and what is wrong with the app', () => {
    const text = summary('app', walk, { end: look(), snaps: new Map(), problem: null });
    for (const part of ['the key was changed', 'the panel', 'the popup', '✓', 'GET /login', 'created the session'])
      expect(text).toContain(part);
  });

  test('does not repeat what a look has in common with the one before', () => {
    const snaps = new Map([
      ['first', look()],
      ['second', look({ popup: 'another popup' })],
    ]);
    const [, , ...second] = summary('app', walk, { end: look(), snaps, problem: null }).split('— ');
    expect(second.join('')).toContain('another popup');
    for (const part of ['the panel', 'GET /login']) expect(second.join('')).not.toContain(part);
  });

  test('names the step that failed', () => {
    const problem = 'step 2 of 3, “see Hello”: waited in vain';
    const text = summary('app', walk, { end: look(), snaps: new Map(), problem });
    expect(text).toContain('FAILED');
    expect(text).toContain(problem);
  });
});
