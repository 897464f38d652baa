// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as words from '../../../src/ui/words/paste.ts';
import * as toolbar from '../../../src/ui/words/toolbar.ts';
import { flask } from '../../gallery/sign.ts';
import { now } from '../../gallery/states.ts';
import { openPanel, rules } from '../open-panel.ts';

const value = flask('{"mine":"yes"}', { at: now - 60 });

async function openPaste() {
  const panel = openPanel('accepted');
  await panel.press(toolbar.paste);
  await panel.findByRole('textbox', { name: words.pasteLabel });
  return panel;
}

describe('what is pasted', () => {
  test.each([
    ['a bare value', value],
    ['a Cookie header', `Cookie: theme=dark; mine=${value}`],
    ['a Set-Cookie header', `Set-Cookie: mine=${value}; Path=/; HttpOnly`],
    ['a curl command', `curl 'http://app.test/' -H 'Cookie: mine=${value}'`],
  ])('is read from %s, and checked with the site’s key', async (_, text) => {
    const panel = await openPaste();
    await panel.type(words.pasteLabel, text);
    await rules(panel.root, 'signed-by-current-key', 'signed-by-current-key');
    await panel.findByText(words.pastedChip);
  });

  test('says why nothing in it can be read', async () => {
    const panel = await openPaste();
    await panel.type(words.pasteLabel, "curl -H 'Cookie: session=abc");
    await panel.findByText(new RegExp(words.pasteProblems['unclosed-quote']));
    await panel.type(words.pasteLabel, 'Cookie: theme=dark');
    await panel.findByText(words.pastedNothing);
  });

  test('is listed with name and line where several values are found', async () => {
    const panel = await openPaste();
    await panel.type(words.pasteLabel, `{\n "theme": "dark",\n "mine": "${value}"\n}`);
    await panel.findByText(words.findsTitle(2));
    const items = [...panel.root.querySelectorAll('.finds li')].map(({ textContent }) => textContent);
    expect(items).toEqual([`theme ${words.findPlace(2, 'code')}`, `mine ${words.findPlace(3, 'code')}`]);
  });

  test('can be a file that is dropped; one that is no text is refused', async () => {
    const panel = await openPaste();
    const drop = async (name: string, content: string) => {
      const field = await panel.findByRole('textbox', { name: words.pasteLabel });
      fireEvent.drop(field, { dataTransfer: { types: ['Files'], files: [new File([content], name)] } });
    };
    await drop('logo.png', '\u0089PNG\u0000\u0001');
    await panel.findByText(words.pasteFileProblems.binary('logo.png'));
    await drop('state.json', JSON.stringify({ cookies: [{ name: 'mine', value, domain: 'app.test', path: '/' }] }));
    await rules(panel.root, 'signed-by-current-key', 'signed-by-current-key');
    await panel.findByText(words.pastedChip);
  });

  test('without a cookie is answered with what can be pasted', async () => {
    const panel = await openPaste();
    await panel.type(words.pasteLabel, 'The quick brown fox.');
    await panel.findByText(words.pasteProblems['no-cookie']);
  });

  test('is gone with its field, by the button or by Escape', async () => {
    const panel = await openPaste();
    await panel.type(words.pasteLabel, value);
    await rules(panel.root, 'signed-by-current-key', 'signed-by-current-key');
    await panel.press(words.pasteClose);
    await rules(panel.root, 'signed-by-current-key');
    await panel.press(toolbar.paste);
    fireEvent.keyDown(await panel.findByRole('textbox', { name: words.pasteLabel }), { key: 'Escape' });
    await waitFor(() => expect(panel.queryByRole('textbox', { name: words.pasteLabel })).toBeNull());
    expect(document.activeElement?.textContent).toBe(toolbar.paste);
  });
});
