import { afterAll, beforeAll, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import { giveKeys, inBothBrowsers, verdicts } from './scenario.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_tutorial.py');
});
afterAll(() => site.stop());

const value = 'eyJfdXNlcl9pZCI6IjEyIiwiYmFza2V0IjpbMyw0XX0.aifnBA.bEkE4DyavViHLTcHC8PdpoPHnDk';

const forms: Readonly<Record<string, string>> = {
  'storage-state.json': JSON.stringify({ cookies: [{ name: 'mine', value, domain: 'localhost', path: '/' }] }),
  'cookies.txt': `# Netscape HTTP Cookie File\n#HttpOnly_localhost\tFALSE\t/\tFALSE\t0\tmine\t"${value}"\n`,
  'command.sh': `curl -s -b 'mine=${value}' http://localhost:5000/`,
  'print.txt': `ImmutableMultiDict([('mine', '${value}'), ('lang', 'de')])`,
  'question.md': `My cookie is \`mine=${value}\`, and it’s refused.`,
};

inBothBrowsers((world) => {
  test('five forms of a cookie are found, pasted and dropped', async () => {
    const { panel } = await world.panelOn(site.url('/set_session', 'pasted.localhost'));
    await giveKeys(panel, 'your_secret_key');
    await verdicts(panel, 'signed-by-current-key');
    await panel.click({ role: 'button', name: 'Paste a value' });
    await panel.waitFor(() => document.querySelector('#paste'));
    for (const [name, text] of Object.entries(forms)) {
      await panel.eval(typeText, text);
      await verdicts(panel, 'signed-with-another-key', 'signed-by-current-key');
      await panel.eval(typeText, '');
      await verdicts(panel, 'signed-by-current-key');
      await panel.eval(dropFile, name, text);
      await verdicts(panel, 'signed-with-another-key', 'signed-by-current-key');
      await panel.eval(typeText, '');
      await verdicts(panel, 'signed-by-current-key');
    }
  });
});

/** Puts a text into the field, as pasting does. */
function typeText(text: string): void {
  const field = document.querySelector('#paste');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Drops a file on the field, as a person does from a file manager. */
function dropFile(name: string, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ['dragover', 'drop'])
    document
      .querySelector('#paste')
      ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
