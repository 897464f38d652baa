import { afterAll, beforeAll, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { badge, giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';

let frameworks: RunningSite;
let sha512: RunningSite;
let tutorial: RunningSite;
beforeAll(async () => {
  [frameworks, sha512, tutorial] = await Promise.all(
    ['every_framework.py', 'flask_sha512.py', 'flask_tutorial.py'].map((script) => startSite(script)) as [
      Promise<RunningSite>,
      Promise<RunningSite>,
      Promise<RunningSite>,
    ],
  );
});
afterAll(() => Promise.all([frameworks, sha512, tutorial].map((site) => site.stop())));

inBothBrowsers((world) => {
  test('cookies of Flask, Starlette, Django and Flask-Login on one site are each named, and verified with their key', async () => {
    const { panel } = await world.panelOn(frameworks.url('/', 'four.localhost'));
    await giveKeys(panel, 'flask-key', 'starlette-key', 'django-key', 'login-key');
    await panel.waitFor(
      (wanted) => {
        // An ambiguous reading is shown as a choice, whose selected option is its name.
        const named = [...document.querySelectorAll<HTMLElement>('article')].map(
          (article) =>
            article.querySelector<HTMLSelectElement>('header select')?.selectedOptions[0]?.textContent ??
            article.innerText,
        );
        return named.length === wanted.length && wanted.every((name) => named.some((text) => text.includes(name)));
      },
      ['Flask session', 'Starlette session', 'Django session', 'Flask-Login remember token'],
    );
    await panel.waitForText('Flask will accept this session');
    for (const framework of ['flask', 'starlette', 'django']) await row(panel, 'framework', framework);
    await panel.waitForText('user-42');
    await panel.waitFor(() => {
      const rules = [...document.querySelectorAll('[data-rule]')].map(
        (element) => element.getAttribute('data-rule') ?? '',
      );
      return (
        rules.length === 4 &&
        rules.every((rule) => rule.includes('key') && rule !== 'signed-with-another-key' && rule !== 'no-key-given')
      );
    });
  });

  test('a key pasted as a line of a config file is read as in Python', async () => {
    const { tab, panel } = await world.panelOn(tutorial.url('/set_session', 'literal.localhost'));
    await giveKeys(panel, String.raw`app.secret_key = 'your\x5fsecret_key'`);
    await verdicts(panel, 'signed-by-current-key');
    await badge(tab, '✓');
  });

  test('“Find signer settings” finds sha512 and django-concat', async () => {
    const { panel } = await world.panelOn(sha512.url('/set', 'find.localhost'));
    await giveKeys(panel, 'sha512-key');
    await verdicts(panel, 'wrong-signature-length');
    await panel.click({ role: 'button', name: 'Signer settings' });
    await panel.click({ role: 'button', name: 'Find signer settings' });
    await panel.waitForText('django-concat', 'sha512');
    await verdicts(panel, 'signed-by-current-key');
    await row(panel, 'username', 'ada');
  });
});
