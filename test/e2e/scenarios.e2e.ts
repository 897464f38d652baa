import { expect, test } from 'vitest';
import { notSent } from '../../src/ui/words/not-sent.ts';
import { refusal } from '../../src/ui/words/refusal.ts';
import { nestedAtRisk } from '../../src/ui/words/timeline/entry.ts';
import { appsIn } from '../scenarios/runner/apps.ts';
import type { Look } from '../scenarios/runner/look.ts';
import { walkThrough } from '../scenarios/runner/run.ts';
import { inBothBrowsers, type World } from './scenario.ts';

// Walks of test/scenarios, one for each kind: what a person sees in panel, popup, badge and timeline.

/** A walk opens devtools of its own and waits at each stop until nothing more comes. */
const timeout = 180_000;

type Walked = { readonly end: Look; readonly at: (snap: string) => Look };

async function walked({ browser }: World, name: string): Promise<Walked> {
  const [app] = appsIn(`test/scenarios/${name}.py`);
  if (!app?.walk.ok) throw new Error(`${name} has no walk`);
  const { end, snaps, problem } = await walkThrough(browser, { file: app.file, walk: app.walk.value });
  expect(problem).toBeNull();
  const seen = (look: Look | null | undefined, which: string) => {
    if (!look) throw new Error(`${name} was not looked at: ${which}`);
    return look;
  };
  return { end: seen(end, 'its end'), at: (snap) => seen(snaps.get(snap), snap) };
}

/** Rows and details of the requests, without their times. */
function requests({ rows, details }: Look): { row: string; detail: string }[] {
  const all = rows.map((row, index) => ({ row: row.replace(/^\S+ /, ''), detail: details[index] ?? '' }));
  return all.filter(({ row }) => !row.startsWith('Page load'));
}

/** What the row and the detail of the only request to a path say. */
function requestTo(look: Look, path: string): { row: string; detail: string } {
  const found = requests(look).filter(({ row }) => row.replace('↳ ', '').split(' ')[1] === path);
  const [first, ...others] = found;
  if (first === undefined || others.length > 0)
    throw new Error(`${found.length} requests to ${path} in:\n${look.rows.join('\n')}`);
  return first;
}

/** What panel and popup say alike. */
function expectInBoth({ panel, popup }: Look, text: string): void {
  expect(panel).toContain(text);
  expect(popup).toContain(text);
}

const accepted = 'Flask will accept this session';

inBothBrowsers((world) => {
  test('the tutorial: a session that is set, read and deleted is told so everywhere', { timeout }, async () => {
    const { at } = await walked(world, 'tutorial/set-get-delete.ok');

    expect(at('before')).toMatchObject({ badge: '', verdicts: [] });
    expectInBoth(at('before'), 'No session on tutorial.localhost');

    expect(at('set')).toMatchObject({ badge: '?', rules: ['no-key-given'] });
    expectInBoth(at('set'), "'your_username'");

    expect(at('key')).toMatchObject({ badge: '✓', verdicts: [accepted] });
    expectInBoth(at('key'), accepted);
    expect(at('read')).toMatchObject({ badge: '✓', verdicts: [accepted] });

    expect(at('deleted')).toMatchObject({ badge: '', verdicts: [] });
    expectInBoth(at('deleted'), 'No session on tutorial.localhost');
    expect(requests(at('deleted')).map(({ row }) => row)).toEqual([
      expect.stringMatching(/^GET \/get_session 200 read only/),
      expect.stringMatching(/^GET \/set_session 200 created/),
      expect.stringMatching(/^GET \/get_session 200 read only/),
      expect.stringMatching(/^GET \/delete_session 200 cleared/),
    ]);
  });

  test('a session under a name of one’s own is the tutorial’s session all the same', { timeout }, async () => {
    const { at } = await walked(world, 'tutorial/own-name.ok');
    expect(at('read')).toMatchObject({ badge: '✓', verdicts: [accepted] });
    expectInBoth(at('read'), 'your_session_cookie_name');
    // Nothing in it could be changed from within.
    for (const { detail } of requests(at('read'))) expect(detail).not.toContain('lost');
    expect(at('deleted')).toMatchObject({ badge: '', verdicts: [] });
  });

  test('a session kept on the server, under a name of one’s own, is called that', { timeout }, async () => {
    const { at } = await walked(world, 'tutorial/on-the-server.ok');
    for (const look of [at('set'), at('read')]) expectInBoth(look, 'Probably a session kept on the server');
    for (const look of [at('set'), at('read')]) expect(look.panel).not.toContain('No session on');
  });

  test('the session of another app at the same origin is called that, and is no alarm', { timeout }, async () => {
    const { at } = await walked(world, 'places/two-apps-one-origin.ok');
    expect(at('end')).toMatchObject({ badge: '✓', verdicts: [accepted, 'Probably the session of another app'] });
    expectInBoth(at('end'), 'Your key signs blog_session, not this one.');
  });

  test('a lifetime of thirty minutes is read from the cookie’s own expiry', { timeout }, async () => {
    const { at } = await walked(world, 'tutorial/thirty-minutes.ok');
    expect(at('read')).toMatchObject({ badge: '✓', verdicts: [accepted] });
    expect(at('read').panel).toContain('30 min');
    for (const { panel, popup } of [at('set'), at('read')]) {
      expect(panel).not.toMatch(/3[01] days/);
      expect(popup).not.toMatch(/3[01] days/);
    }
  });

  test('a session for the Domain of another host is blocked, and the timeline says why', { timeout }, async () => {
    const { end } = await walked(world, 'places/domain-of-production');
    const why = refusal({ code: 'domain-mismatch', domain: 'intranet.example', host: 'intranet.test' });
    expect(requestTo(end, '/login').row).toContain(`blocked ${why}`);
    expect(end).toMatchObject({ badge: '', verdicts: [] });
  });

  test('a session of another path is said to be there and not to be sent', { timeout }, async () => {
    const { end } = await walked(world, 'places/path-too-narrow');
    expect(requestTo(end, '/account').row).toContain(notSent({ code: 'path', path: '/sign' }));
  });

  test(
    'a session that a POST from another site lacks is said to be there and not to be sent',
    { timeout },
    async () => {
      const { end } = await walked(world, 'sending/post-from-other-site');
      const why = notSent({ code: 'same-site', sameSite: 'lax', request: 'unsafe-navigation', method: 'POST' });
      expect(requestTo(end, '/callback').row).toContain(why);
    },
  );

  test('a Secure session is said not to go where a redirect leaves https', { timeout }, async () => {
    const { end } = await walked(world, 'sending/scheme-lost');
    expect(requestTo(end, '/account').row).toContain(notSent({ code: 'secure-on-http', host: 'proxied.test' }));
  });

  test('a deletion at another path leaves the session, and is told as a miss', { timeout }, async () => {
    const { end } = await walked(world, 'places/delete-misses');
    expect(requestTo(end, '/app/logout').row).toContain('not deleted');
    expect(end).toMatchObject({ badge: '✓', verdicts: [accepted] });
  });

  test('a session that a frame keeps for the page around it is taken, not blocked', { timeout }, async () => {
    const { end } = await walked(world, 'sending/session-in-a-frame.ok');
    expect(end.rows.join('\n')).not.toContain('blocked');
    expect(end.details.join('\n')).not.toContain('blocked');
  });

  test('a session that has expired is no session, in panel, popup and badge', { timeout }, async () => {
    const { at } = await walked(world, 'lifetime/seconds-for-minutes');
    expect(at('fresh')).toMatchObject({ badge: '✓', verdicts: [accepted] });
    expect(at('expired')).toMatchObject({ badge: '', verdicts: [] });
    expectInBoth(at('expired'), 'No session on seconds.localhost');
  });

  test('a POST that may have changed a list and set nothing is said to lose the change', { timeout }, async () => {
    const lost = nestedAtRisk('flask', ['basket']);
    const { end } = await walked(world, 'data/nested-change-lost');
    expect(requestTo(end, '/add').detail).toContain(lost);
  });

  test('a session of a server whose clock is ahead is accepted there', { timeout }, async () => {
    const { end } = await walked(world, 'lifetime/server-clock-ahead');
    expect(end).toMatchObject({ badge: '✓', verdicts: [accepted] });
    expectInBoth(end, accepted);
  });

  test('a session that is put back after the logout is told after it', { timeout }, async () => {
    const { end } = await walked(world, 'lifetime/replay-after-logout');
    const rows = requests(end).map(({ row }) => row);
    expect(rows).toEqual([
      expect.stringMatching(/^GET \/login 200 created/),
      expect.stringMatching(/^GET \/logout 200 cleared/),
      expect.stringMatching(/external/),
      expect.stringMatching(/^GET \/account 200 read only/),
    ]);
    expect(end).toMatchObject({ badge: '✓', verdicts: [accepted] });
  });

  test('a POST that CSRF protection refuses is in the timeline, with its status', { timeout }, async () => {
    const { end } = await walked(world, 'csrf/form-without-token');
    expect(requestTo(end, '/note').row).toMatch(/^POST \/note 400/);
  });
});
