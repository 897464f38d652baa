import { expect, test } from 'vitest';
import { appsIn } from './apps.ts';
import { startApp } from './app.ts';

const own = 'test/scenarios';

test('each app of the project’s own scenarios has a walk that can be read, and says what is wrong with it', () => {
  const apps = appsIn(own);
  expect(apps.length).toBeGreaterThan(0);
  for (const { name, walk } of apps) {
    expect(walk, name).toMatchObject({ ok: true });
    expect(Object.keys(walk.ok ? walk.value.facts : {}), name).toEqual(
      expect.arrayContaining(['problem', 'symptom', 'fix', 'host']),
    );
  }
});

test('each broken app has a healthy twin', () => {
  const apps = new Map(appsIn(own).map((app) => [app.name, app]));
  for (const name of apps.keys()) if (!name.endsWith('.ok')) expect(apps.has(`${name}.ok`), name).toBe(true);
});

test('an app that is restarted answers at the same port, and has ended when it is stopped', async () => {
  const app = await startApp('test/scenarios/tutorial/set-get-delete.ok.py');
  const ask = () => fetch(`http://127.0.0.1:${app.port}/get_session`).then((response) => response.text());
  expect(await ask()).toBe('Username: nobody');
  await app.restart([]);
  expect(await ask()).toBe('Username: nobody');
  await app.stop();
  await expect(ask()).rejects.toThrow('fetch failed');
});
