// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as words from '../../../src/ui/words/tree.ts';
import { openPanel } from '../open-panel.ts';

const rowOf = async (panel: ReturnType<typeof openPanel>, label: string): Promise<HTMLElement> => {
  const rows = await panel.findAllByRole('treeitem');
  const found = rows.find((row) => row.querySelector('.label')?.textContent === label);
  if (!found) throw new Error(`there is no row ${label}`);
  return found;
};
const labels = (panel: ReturnType<typeof openPanel>) =>
  panel.queryAllByRole('treeitem').map((row) => row.querySelector('.label')?.textContent);
const focused = () => document.activeElement?.querySelector('.label')?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('the tree', () => {
  test('shows keys and values as Python has them', async () => {
    const panel = openPanel('accepted-types');
    expect((await rowOf(panel, 'last_seen')).textContent).toContain('None');
    expect((await rowOf(panel, '_fresh')).textContent).toContain('True');
    expect((await rowOf(panel, 'balance')).textContent).toContain('1234.5');
  });

  test('is walked with the arrow keys: down, into, out of, first and last', async () => {
    const panel = openPanel('accepted-types');
    (await rowOf(panel, '_fresh')).focus();
    press('ArrowDown');
    await waitFor(() => expect(focused()).toBe('_permanent'));
    press('End');
    await waitFor(() => expect(focused()).toBe('visits'));
    press('Home');
    await waitFor(() => expect(focused()).toBe('_fresh'));
    (await rowOf(panel, 'point')).focus();
    const isOpen = async () => (await rowOf(panel, 'point')).getAttribute('aria-expanded');
    if ((await isOpen()) === 'true') press('ArrowLeft');
    await waitFor(async () => expect(await isOpen()).toBe('false'));
    press('ArrowRight');
    await waitFor(async () => expect(await isOpen()).toBe('true'));
    press('ArrowRight');
    await waitFor(() => expect(focused()).toBe('0'));
    press('ArrowLeft');
    await waitFor(() => expect(focused()).toBe('point'));
  });

  test('is searched in keys and values, with the count, until Escape', async () => {
    const panel = openPanel('accepted-types');
    const all = (await panel.findAllByRole('treeitem')).length;
    const search = await panel.findByRole('searchbox', { name: words.searchLabel });
    fireEvent.input(search, { target: { value: 'balance' } });
    await panel.findByText(words.matches(1));
    fireEvent.input(search, { target: { value: 'nowhere' } });
    await panel.findByText(words.matches(0));
    fireEvent.keyDown(search, { key: 'Escape' });
    await waitFor(() => expect(panel.queryAllByRole('treeitem')).toHaveLength(all));
    expect((search as HTMLInputElement).value).toBe('');
  });

  test('copies a value in the ways of its menu', async () => {
    const panel = openPanel('accepted-types');
    const row = within(await rowOf(panel, 'visits'));
    fireEvent.click(row.getByRole('button', { name: words.copyMore }));
    const menu = within(document.body);
    fireEvent.click(await menu.findByRole('menuitem', { name: words.copyMenu.path }));
    await waitFor(() => expect(panel.host.calls.copied).toHaveLength(1));
    fireEvent.click(row.getByRole('button', { name: words.copyMore }));
    fireEvent.click(await menu.findByRole('menuitem', { name: words.copyMenu.json }));
    await waitFor(() => expect(panel.host.calls.copied[1]).toBe('12'));
  });

  test('opens a list of ten thousand in ranges, a few rows at a time', async () => {
    const panel = openPanel('long-list');
    await rowOf(panel, 'ids');
    expect(labels(panel).length).toBeLessThan(300);
  });
});
