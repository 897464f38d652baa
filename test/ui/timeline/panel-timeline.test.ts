// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as bar from '../../../src/ui/words/timeline/bar.ts';
import * as detail from '../../../src/ui/words/timeline/detail.ts';
import * as entry from '../../../src/ui/words/timeline/entry.ts';
import * as file from '../../../src/ui/words/timeline/file.ts';
import * as history from '../../../src/ui/words/timeline/key-history.ts';
import * as timeline from '../../../src/ui/words/timeline/timeline.ts';
import { stateOf } from '../../gallery/states.ts';
import { drawn, openPanel, type OpenPanel } from '../open-panel.ts';

// happy-dom has no layout; the list draws as many rows as its height holds.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  return () => void vi.restoreAllMocks();
});

async function openTimeline(state: string): Promise<OpenPanel> {
  const panel = openPanel(state);
  await panel.findByRole('region', { name: timeline.timeline });
  const title = await panel.findByRole('button', { name: timeline.timeline });
  if (title.getAttribute('aria-expanded') === 'false') fireEvent.click(title);
  await panel.findByRole('button', { name: bar.pause });
  return panel;
}

const list = (panel: OpenPanel) => panel.findByRole('listbox', { name: timeline.listLabel });
const all = async (panel: OpenPanel) => within(await list(panel)).findAllByRole('option');
const rows = (panel: OpenPanel) => {
  const shown = panel.queryByRole('listbox', { name: timeline.listLabel });
  return shown === null
    ? []
    : within(shown)
        .queryAllByRole('option')
        .map((row) => row.textContent ?? '');
};
const choose = async (panel: OpenPanel, at: number) => {
  fireEvent.click((await all(panel))[at]!);
  await drawn();
};

/** Selects a file with this text, as a person does in the browser's dialog. */
async function choosesFile(panel: OpenPanel, text: string): Promise<void> {
  const input = panel.root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], 'timeline.json')], configurable: true });
  fireEvent.change(input);
  await drawn();
}

describe('the timeline', () => {
  test('lists what happened to the session, newest last', async () => {
    const panel = await openTimeline('timeline-session');
    await all(panel);
    expect(rows(panel).some((text) => text.includes('/login'))).toBe(true);
    expect(rows(panel).at(-1)).toContain('/cart');
  });

  test('says what will appear while it is empty', async () => {
    await (await openTimeline('timeline-empty')).findByText(timeline.emptyTitle);
  });

  test('says what is missing without access', async () => {
    await (await openTimeline('timeline-no-access')).findByText(timeline.withoutAccess('localhost'));
  });

  test('has the Cookie header of the chosen request at hand', async () => {
    const panel = await openTimeline('timeline-session');
    await choose(panel, 2);
    const region = within(await panel.findByRole('region', { name: detail.detailLabel }));
    region.getByText(detail.cookieHeader(1));
    region.getByText(/^session=/);
  });

  test('tells the chosen entry: what it did, and the session before and after', async () => {
    const panel = await openTimeline('timeline-session');
    await choose(panel, 1);
    const region = within(await panel.findByRole('region', { name: detail.detailLabel }));
    region.getByText('POST /login');
    region.getByText(entry.kinds.created);
    await panel.press(detail.later);
    await waitFor(() =>
      expect(panel.getByRole('region', { name: detail.detailLabel }).textContent).not.toContain('created'),
    );
    await panel.press(detail.closeDetail);
    await waitFor(() => expect(panel.queryByRole('region', { name: detail.detailLabel })).toBeNull());
  });

  test('is walked with the arrow keys', async () => {
    const panel = await openTimeline('timeline-session');
    await choose(panel, 1);
    const chosen = async () => within(await list(panel)).getByRole('option', { selected: true }).textContent;
    const first = await chosen();
    fireEvent.keyDown(await list(panel), { key: 'End' });
    await waitFor(async () => expect(await chosen()).toContain('/cart'));
    fireEvent.keyDown(await list(panel), { key: 'Home' });
    await waitFor(async () => expect(await chosen()).toBe(first));
  });

  test('compares an entry with another one', async () => {
    const panel = await openTimeline('timeline-session');
    await choose(panel, 1);
    await panel.press(detail.compareFrom);
    await choose(panel, 3);
    await panel.findByText(new RegExp(`^${detail.comparing('.*POST /login')}$`));
    await panel.press(detail.stopComparing);
    await waitFor(() => expect(panel.queryByText(new RegExp(`^${detail.comparing('')}`))).toBeNull());
  });

  test('is filtered by kind, path, key and any value, and says where nothing passes', async () => {
    const panel = await openTimeline('timeline-session');
    const before = (await all(panel)).length;
    await panel.press(bar.filter);
    await panel.press(entry.kinds.created);
    await waitFor(() => expect(rows(panel)).toHaveLength(1));
    await panel.press(bar.noFilter);
    await waitFor(() => expect(rows(panel)).toHaveLength(before));
    await panel.type(bar.filterPath, '/cart');
    await waitFor(() => expect(rows(panel).length).toBeLessThan(before));
    await panel.type(bar.filterPath, '');
    await panel.type(bar.filterKey, 'nowhere');
    await panel.findByText(timeline.noMatch);
    await panel.press(bar.noFilter);
    await panel.type(bar.searchValues, 'no such value');
    await panel.findByText(timeline.noMatch);
  });

  test('pauses, and is cleared', async () => {
    const panel = await openTimeline('timeline-session');
    await all(panel);
    await panel.press(bar.pause);
    await panel.findByText(bar.paused);
    await panel.press(bar.clear);
    await panel.findByText(timeline.emptyTitle);
  });

  test('adds what happens now', async () => {
    const panel = await openTimeline('timeline-empty');
    const { recording } = stateOf('timeline-session') ?? {};
    panel.host.recording?.emit(...(recording ?? []));
    await waitFor(() => expect(rows(panel).length).toBeGreaterThan(2));
  });

  test('tells the values that one key has had', async () => {
    const panel = await openTimeline('timeline-session');
    await choose(panel, 2);
    const region = within(await panel.findByRole('region', { name: detail.detailLabel }));
    const row = (await region.findAllByRole('treeitem'))[1]!;
    fireEvent.contextMenu(row);
    fireEvent.click(await within(document.body).findByRole('menuitem', { name: history.showHistory }));
    await panel.findByRole('region', { name: new RegExp(`^${history.historyOf}`) });
    await panel.press(history.closeHistory);
  });
});

const exported = async (kind: string): Promise<OpenPanel> => {
  const panel = await openTimeline('timeline-session');
  await all(panel);
  await panel.press(file.exportMenuLabel);
  fireEvent.click(await within(document.body).findByRole('menuitem', { name: kind }));
  return panel;
};

describe('a file of the timeline', () => {
  test('is saved, and shown again as what it is until one goes back', async () => {
    const panel = await exported(file.exportKinds.save);
    await waitFor(() => expect(panel.host.recording?.downloads).toHaveLength(1));
    const { text = '' } = panel.host.recording?.downloads[0] ?? {};
    expect(text).toContain('session');
    await choosesFile(panel, text);
    await panel.findByText(file.imported('localhost'));
    await panel.press(file.backToLive);
    await waitFor(() => expect(panel.queryByText(file.imported('localhost'))).toBeNull());
  });

  test('that is redacted holds no value', async () => {
    const panel = await exported(file.exportKinds['copy-redacted']);
    await waitFor(() => expect(panel.host.calls.copied).toHaveLength(1));
    const { value } =
      panel.host.snapshot.value.state === 'ready' ? panel.host.snapshot.value.cookies[0]! : { value: '' };
    expect(panel.host.calls.copied[0]).not.toContain(value);
    await choosesFile(panel, panel.host.calls.copied[0] ?? '');
    await panel.findByText(new RegExp(file.importedRedacted));
  });

  test('that is no timeline says why, until that is dismissed', async () => {
    const panel = await openTimeline('timeline-session');
    await choosesFile(panel, '{}');
    const why = file.importProblem({ code: 'not-a-timeline' });
    await panel.findByText(why);
    await panel.press(file.dismiss);
    await waitFor(() => expect(panel.queryByText(why)).toBeNull());
  });
});
