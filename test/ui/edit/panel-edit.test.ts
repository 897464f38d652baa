// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as conflict from '../../../src/ui/words/edit/conflict.ts';
import * as copyAs from '../../../src/ui/words/edit/copy-as.ts';
import * as editor from '../../../src/ui/words/edit/editor.ts';
import * as newSession from '../../../src/ui/words/edit/new-session.ts';
import * as saved from '../../../src/ui/words/edit/saved.ts';
import * as text from '../../../src/ui/words/edit/text.ts';
import * as tree from '../../../src/ui/words/edit/tree.ts';
import * as writing from '../../../src/ui/words/edit/writing.ts';
import * as toolbar from '../../../src/ui/words/toolbar.ts';
import { stateOf } from '../../gallery/states.ts';
import { drawn, openPanel, type OpenPanel, rules } from '../open-panel.ts';

// The gallery's editing states start with clicks; only the site's content is taken from them here.

async function openEditor(state: string): Promise<OpenPanel> {
  const panel = openPanel(state);
  await panel.press(editor.edit);
  await panel.findByRole('region', { name: editor.editing('session') });
  return panel;
}

const jar = (panel: OpenPanel): string | undefined => {
  const snapshot = panel.host.snapshot.value;
  return snapshot.state === 'ready' ? snapshot.cookies[0]?.value : undefined;
};

describe('a value that is changed', () => {
  test('is signed, written to the jar, read back, and undone', async () => {
    const panel = await openEditor('edit-changed');
    const before = jar(panel);
    await panel.type(tree.valueOf('username'), 'grace');
    await panel.press(writing.write);
    await panel.findByText(writing.outcome({ code: 'written' } as never, true));
    expect(jar(panel)).not.toBe(before);
    await panel.press(writing.undoWrite);
    await waitFor(() => expect(jar(panel)).toBe(before));
  });

  test('is written on another host only after that was confirmed by its name', async () => {
    const panel = await openEditor('edit-ask');
    const before = jar(panel);
    await panel.type(tree.valueOf('username'), 'grace');
    await panel.press(writing.write);
    const question = await panel.findByRole('alertdialog');
    expect(jar(panel)).toBe(before);
    fireEvent.keyDown(within(question).getByRole('button', { name: writing.notNow }), { key: 'Escape' });
    await waitFor(() => expect(panel.queryByRole('alertdialog')).toBeNull());
    await panel.press(writing.write);
    await panel.press(writing.writeTo('shop.example.com'));
    await waitFor(() => expect(jar(panel)).not.toBe(before));
  });

  test('that cannot be read as its type says so, and is not written', async () => {
    const panel = await openEditor('edit-unread');
    await panel.type(tree.valueOf('visits'), 'twelve');
    await panel.findByText(tree.unreadAs.int);
    const write = await panel.findByRole('button', { name: writing.write });
    await waitFor(() => expect(write.hasAttribute('disabled')).toBe(true));
  });

  test('is taken back and made again', async () => {
    const panel = await openEditor('edit-changed');
    const field = (await panel.findByLabelText(tree.valueOf('username'))) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'grace' } });
    fireEvent.blur(field);
    await panel.press(editor.undo);
    await waitFor(() => expect(field.value).toBe('your_username'));
    await panel.press(editor.redo);
    await waitFor(() => expect(field.value).toBe('grace'));
  });

  test('needs the key that signs the session', async () => {
    const panel = openPanel('edit-needs-key');
    await panel.press(editor.edit);
    await panel.findByText(editor.needsKey);
  });
});

describe('a session under edit', () => {
  test('gets keys, loses keys, and deletes its cookie when it is empty', async () => {
    const panel = await openEditor('edit-changed');
    await panel.type(tree.newKeyIn(tree.theSession), 'admin');
    fireEvent.submit((await panel.findByLabelText(tree.newKeyIn(tree.theSession))).closest('form') ?? panel.root);
    await panel.findByLabelText(tree.valueOf('admin'));
    await panel.press(tree.remove('admin'));
    await panel.press(tree.remove('username'));
    await panel.press(writing.deleteCookie);
    await waitFor(() => expect(jar(panel)).toBeUndefined());
  });

  test('changes the type of a value', async () => {
    const panel = await openEditor('edit-changed');
    fireEvent.change(await panel.findByLabelText(tree.typeOf('username')), { target: { value: 'int' } });
    await waitFor(() => expect(panel.getByLabelText(tree.valueOf('username')).tagName).toBe('INPUT'));
    await panel.type(tree.valueOf('username'), '7');
    await panel.press(writing.write);
    await panel.findByText(writing.outcome({ code: 'written' } as never, true));
  });

  test('is edited as Python text too, which says where it is wrong', async () => {
    const panel = await openEditor('edit-changed');
    await panel.press(editor.formNames.python);
    await panel.type(text.sessionAs.python, "{'username': }");
    await waitFor(() => expect(panel.root.textContent).toMatch(/Line 1, column 14/));
    await panel.type(text.sessionAs.python, "{'username': 'ada', 'admin': True}");
    await panel.press(writing.write);
    await panel.findByText(writing.outcome({ code: 'written' } as never, true));
    await panel.press(editor.close);
    await panel.findByText('admin');
  });

  test('is copied as a header or a command', async () => {
    const panel = await openEditor('edit-changed');
    fireEvent.click((await panel.findAllByRole('button', { name: new RegExp(copyAs.copyAs) }))[0]!);
    fireEvent.click(await within(document.body).findByRole('menuitem', { name: copyAs.copyForms['cookie-header'] }));
    await waitFor(() => expect(panel.host.calls.copied[0]).toMatch(/^Cookie: session=/));
  });

  test('asks whose change counts where the server changed it meanwhile', async () => {
    const state = stateOf('edit-conflict');
    const panel = await openEditor('edit-conflict');
    await panel.type(tree.valueOf('username'), 'grace');
    if (state?.after) panel.host.show(state.after);
    await panel.findByText(conflict.serverChanged);
    await panel.press(conflict.takeTheirs);
    const field = (await panel.findByLabelText(tree.valueOf('username'))) as HTMLTextAreaElement;
    await waitFor(() => expect(field.value).toBe('somebody_else'));
  });

  test('merges both changes', async () => {
    const state = stateOf('edit-conflict');
    const panel = await openEditor('edit-conflict');
    await panel.type(tree.valueOf('username'), 'grace');
    if (state?.after) panel.host.show(state.after);
    await panel.press(conflict.mergeBoth);
    await panel.findByDisplayValue('cart');
    expect(((await panel.findByLabelText(tree.valueOf('username'))) as HTMLTextAreaElement).value).toBe('grace');
  });
});

describe('a new session', () => {
  test('is begun, filled and written', async () => {
    const panel = openPanel('new-session');
    await panel.press(toolbar.newSession);
    await panel.findByText(newSession.newTitle('localhost'));
    const begin = await panel.findByRole('button', { name: newSession.create });
    fireEvent.submit(begin.closest('form') ?? begin);
    await panel.findByRole('region', { name: editor.editing('session') });
    await panel.type(tree.newKeyIn(tree.theSession), 'admin');
    fireEvent.submit((await panel.findByLabelText(tree.newKeyIn(tree.theSession))).closest('form') ?? panel.root);
    await panel.press(writing.write);
    await waitFor(() => expect(jar(panel)).toBeDefined());
  });
});

describe('saved sessions', () => {
  test('are saved under a name, renamed, used and deleted', async () => {
    const panel = openPanel('accepted');
    fireEvent.click(await panel.findByText(saved.saved));
    const name = await panel.findByRole('textbox', { name: saved.savedName });
    fireEvent.input(name, { target: { value: 'ada' } });
    await drawn();
    fireEvent.submit(name.closest('form') ?? name);
    await waitFor(() => expect(panel.settings().saved.map((one) => one.name)).toEqual(['ada']));
    fireEvent.change(await panel.findByRole('textbox', { name: saved.renameSaved('ada') }), {
      target: { value: 'lovelace' },
    });
    await waitFor(() => expect(panel.settings().saved.map((one) => one.name)).toEqual(['lovelace']));
    await panel.press(saved.deleteSaved('lovelace'));
    await waitFor(() => expect(panel.settings().saved).toEqual([]));
  });

  test('are switched to with one click, signed anew', async () => {
    const panel = openPanel('saved');
    const before = jar(panel);
    await panel.press(saved.useSaved('admin'));
    await panel.findByText(saved.usedSaved('admin'));
    expect(jar(panel)).not.toBe(before);
    await rules(panel.root, 'signed-by-current-key');
  });

  test('without a name are not saved', async () => {
    const panel = openPanel('accepted');
    fireEvent.click(await panel.findByText(saved.saved));
    const name = await panel.findByRole('textbox', { name: saved.savedName });
    fireEvent.submit(name.closest('form') ?? name);
    await panel.findByText(saved.savedProblems['no-name']);
  });
});
