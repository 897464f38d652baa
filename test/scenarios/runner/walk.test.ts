import { describe, expect, test } from 'vitest';
import { fillIn, readWalk } from './walk.ts';

const app = (docstring: string) => `${docstring}\nimport sys\n`;

describe('the walk in an app’s docstring', () => {
  test('has the steps in their order, each with what stands behind it', () => {
    const source = app(String.raw`r"""Two keys.

problem: the key was changed
host: app.test
hosts: app.test www.app.test
scheme: https
walk:
  go /login
  submit
  key new\nold
"""`);
    expect(readWalk(source)).toEqual({
      ok: true,
      value: {
        facts: { problem: 'the key was changed', host: 'app.test', hosts: 'app.test www.app.test', scheme: 'https' },
        scheme: 'https',
        host: 'app.test',
        hosts: ['app.test', 'www.app.test'],
        steps: [
          { verb: 'go', rest: '/login' },
          { verb: 'submit', rest: '' },
          { verb: 'key', rest: String.raw`new\nold` },
        ],
      },
    });
  });

  test('takes place on http and localhost unless it says where', () => {
    const walk = readWalk(app('"""\nwalk:\n  go /\n"""'));
    expect(walk).toMatchObject({ value: { scheme: 'http', host: 'localhost', hosts: ['localhost'] } });
  });

  test('is missing from a module without one, and from one whose code speaks of a walk', () => {
    expect(readWalk(app('"""A helper."""'))).toEqual({ ok: true, value: null });
    expect(readWalk('x = """\nwalk:\n  go /\n"""')).toEqual({ ok: true, value: null });
  });

  test.each([
    ['a word that is no step', '  fly /', 'fly /'],
    ['no steps', '', 'no steps'],
  ])('with %s is a problem that a sentence tells', (_, body, part) => {
    const walk = readWalk(app(`"""\nwalk:\n${body}\n"""`));
    expect(walk.ok).toBe(false);
    expect(walk).toMatchObject({ problem: expect.stringContaining(part) });
  });
});

test('a step names the app’s ports and its host without knowing them', () => {
  expect(fillIn('http://{H}:{Q}/x?p={P}', { port: 5000, host: 'app.test' })).toBe('http://app.test:5001/x?p=5000');
});
