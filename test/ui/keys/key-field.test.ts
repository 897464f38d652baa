// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as words from '../../../src/ui/words/keys.ts';
import { openPanel, rules } from '../open-panel.ts';

const field = (panel: ReturnType<typeof openPanel>) =>
  panel.findByRole('textbox', { name: words.secretKey }) as Promise<HTMLTextAreaElement>;

describe('the field for secret keys', () => {
  test('says what to type while it is empty, and offers nothing else', async () => {
    const panel = openPanel('no-key');
    await field(panel);
    await panel.findByText(words.secretHelp);
    expect(panel.queryByRole('button', { name: words.forget })).toBeNull();
  });

  test('checks the session as soon as a key is typed, and keeps the key with a short delay', async () => {
    const panel = openPanel('no-key');
    await panel.type(words.secretKey, 'your_secret_key');
    await rules(panel.root, 'signed-by-current-key');
    await panel.type(words.secretKey, 'another');
    await rules(panel.root, 'signed-with-another-key');
    fireEvent.blur(await field(panel));
    await waitFor(() => expect(panel.settings().secrets).toBe('another'));
  });

  test('keeps what was typed when the view is closed at once', async () => {
    const panel = openPanel('no-key');
    await panel.type(words.secretKey, 'typed');
    dispatchEvent(new Event('pagehide'));
    expect(panel.settings().secrets).toBe('typed');
  });

  test('hides the keys until they are to be revealed', async () => {
    const panel = openPanel('accepted');
    expect((await field(panel)).className).toContain('masked');
    await panel.press(words.reveal);
    await panel.findByRole('button', { name: words.hide });
    expect((await field(panel)).className).not.toContain('masked');
  });

  test('forgets them, and has the focus then', async () => {
    const panel = openPanel('accepted');
    await panel.press(words.forget);
    await rules(panel.root, 'no-key-given');
    expect(panel.settings()).toMatchObject({ secrets: '', keys: [] });
    await waitFor(async () => expect(document.activeElement).toBe(await field(panel)));
  });

  test('keeps them on disk where that is ticked', async () => {
    const panel = openPanel('accepted');
    fireEvent.click(await panel.findByRole('checkbox', { name: new RegExp(words.keepOnDisk) }));
    await waitFor(() => expect(panel.settings().keepOnDisk).toBe(true));
  });
});

describe('what is said of the keys', () => {
  test('names code, lists of fallbacks and what no line can be', async () => {
    const panel = openPanel('key-notes');
    await panel.findByText(words.ringNote({ code: 'code', line: 2, text: "os.environ['KEY']" }));
  });

  test('names whose publicly known key it is', async () => {
    const panel = openPanel('no-key');
    await panel.type(words.secretKey, 'CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET');
    await panel.findByText(
      'Line 1 is a publicly known key: the default of Apache Superset since 1.4.1. Anyone can forge sessions for this app.',
    );
  });

  test('lists how each line was read, and lets another reading be chosen', async () => {
    const panel = openPanel('key-notes');
    fireEvent.click(await panel.findByText(words.keyDetails(panel.settings().keys.length)));
    const reading = (await panel.findByRole('combobox', { name: words.readingOf(1) })) as HTMLSelectElement;
    const other = [...reading.options].find(({ selected }) => !selected);
    fireEvent.change(reading, { target: { value: other?.value } });
    await waitFor(() => expect(panel.settings().readings).toEqual({ 0: other?.value }));
  });
});
