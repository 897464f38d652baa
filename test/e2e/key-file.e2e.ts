import { afterAll, beforeAll, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { inBothBrowsers, verdicts } from './scenario.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

const compose = `services:
  web:
    image: otter
    environment:
      FLASK_APP: otter
      SECRET_KEY: your_secret_key
    ports:
      - "80:80"
`;

inBothBrowsers((world) => {
  test('a Compose file dropped on the key field gives its key, and one click takes it back', async () => {
    const { panel } = await world.panelOn(site.url('/set_session', 'dropped.localhost'));
    await verdicts(panel, 'no-key-given');
    await panel.waitFor(() => document.querySelector('.key-field textarea'));
    await panel.eval(dropFile, 'docker-compose.yml', compose);
    await verdicts(panel, 'signed-by-current-key');
    await panel.waitForText('Read docker-compose.yml.', 'Using line 6');
    await panel.click({ role: 'button', name: 'Undo' });
    await verdicts(panel, 'no-key-given');
  });

  test('a file that is no text is refused with a sentence', async () => {
    const { panel } = await world.panelOn(site.url('/set_session', 'binary.localhost'));
    await verdicts(panel, 'no-key-given');
    await panel.waitFor(() => document.querySelector('.key-field textarea'));
    await panel.eval(dropFile, 'logo.png', '\u0089PNG\u0000\u0001');
    await panel.waitForText('logo.png isn’t a text file.');
    await verdicts(panel, 'no-key-given');
  });
});

/** Drops a file on the field, as a person does from a file manager. */
function dropFile(name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const field = document.querySelector('.key-field textarea');
  for (const type of ['dragover', 'drop'])
    field?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
