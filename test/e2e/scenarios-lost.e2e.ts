import { expect, test } from 'vitest';
import { notSent } from '../../src/ui/words/not-sent.ts';
import { nestedAtRisk } from '../../src/ui/words/timeline/entry.ts';
import { inBothBrowsers } from './scenario.ts';
import { accepted, expectInBoth, requests, requestTo, timeout, walked } from './walked.ts';

// Walks of test/scenarios: how sessions are sent, kept, changed and lost. What a person sees in panel, popup, badge and timeline.

inBothBrowsers((world) => {
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
