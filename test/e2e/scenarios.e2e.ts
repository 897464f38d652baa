import { expect, test } from 'vitest';
import { appsIn } from '../scenarios/runner/apps.ts';
import type { Look } from '../scenarios/runner/look.ts';
import { walkThrough } from '../scenarios/runner/run.ts';
import { inBothBrowsers, type World } from './scenario.ts';

// Walks of test/scenarios, one for each kind: what a person sees in panel, popup, badge and timeline.

type Walked = { readonly end: Look; readonly at: (snap: string) => Look };

async function walked({ browser }: World, name: string): Promise<Walked> {
  const [app] = appsIn(`test/scenarios/${name}.py`);
  if (!app?.walk.ok) throw new Error(`${name} has no walk`);
  const { end, snaps, problem } = await walkThrough(browser, app.file, app.walk.value);
  expect(problem).toBeNull();
  const seen = (look: Look | null | undefined, which: string) => {
    if (!look) throw new Error(`${name} was not looked at: ${which}`);
    return look;
  };
  return { end: seen(end, 'its end'), at: (snap) => seen(snaps.get(snap), snap) };
}

/** The text of the request rows, without their times. */
const requests = ({ rows }: Look) =>
  rows.map((row) => row.replace(/^\S+ /, '')).filter((row) => !row.startsWith('Page load'));

inBothBrowsers((world) => {
  test('the tutorial: a session that is set, read and deleted is told so everywhere', async () => {
    const { at } = await walked(world, 'tutorial/set-get-delete.ok');

    expect(at('before')).toMatchObject({ badge: '', verdicts: [] });
    for (const text of [at('before').panel, at('before').popup])
      expect(text).toContain('No session on tutorial.localhost');

    expect(at('set')).toMatchObject({ badge: '?', rules: ['no-key-given'] });
    for (const text of [at('set').panel, at('set').popup]) expect(text).toContain("'your_username'");

    expect(at('key')).toMatchObject({ badge: '✓', verdicts: ['Flask will accept this session'] });
    expect(at('key').popup).toContain('Flask will accept this session');
    expect(at('read')).toMatchObject({ badge: '✓', verdicts: ['Flask will accept this session'] });

    expect(at('deleted')).toMatchObject({ badge: '', verdicts: [] });
    for (const text of [at('deleted').panel, at('deleted').popup])
      expect(text).toContain('No session on tutorial.localhost');
    const did = [/GET \/get_session 200 read only/, /GET \/set_session 200 created/];
    did.push(/GET \/get_session 200 read only/, /GET \/delete_session 200 cleared/);
    expect(requests(at('deleted'))).toEqual(did.map((row) => expect.stringMatching(row)));
  });
});
