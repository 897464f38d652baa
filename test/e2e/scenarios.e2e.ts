import { expect, test } from 'vitest';
import { notSent } from '../../src/ui/words/not-sent.ts';
import { refusal } from '../../src/ui/words/refusal.ts';
import { inBothBrowsers } from './scenario.ts';
import { accepted, expectInBoth, requests, requestTo, timeout, walked } from './walked.ts';

// Walks of test/scenarios: the tutorial, and where sessions live. What a person sees in panel, popup, badge and timeline.

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

  test('a deletion at another path leaves the session, and is told as a miss', { timeout }, async () => {
    const { end } = await walked(world, 'places/delete-misses');
    expect(requestTo(end, '/app/logout').row).toContain('not deleted');
    expect(end).toMatchObject({ badge: '✓', verdicts: [accepted] });
  });
});
