import { type BoundFunctions, configure, fireEvent, type queries, waitFor, within } from '@testing-library/dom';
import { onTestFinished } from 'vitest';
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';
import type { Snapshot } from '../../src/site/snapshot.ts';
import { type FakeHost, fakeHost } from '../gallery/fake-host.ts';
import { now, stateOf } from '../gallery/states.ts';

// The whole page in a message helps nobody.
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? 'not found') });

export type OpenPanel = BoundFunctions<typeof queries> & {
  readonly host: FakeHost;
  readonly root: HTMLElement;
  readonly press: (label: string | RegExp) => Promise<void>;
  /** Replaces the content of the field with this label. */
  readonly type: (label: string | RegExp, text: string) => Promise<void>;
  readonly settings: () => Extract<Snapshot, { state: 'ready' }>['settings'];
};

/** The whole panel on a fake host, in one of the gallery's states; it closes when the test ends. */
export function openPanel(name: string): OpenPanel {
  const state = stateOf(name);
  const [first, ...later] = state?.snapshots ?? [];
  if (!state || !first) throw new Error(`the gallery has no state ${name}`);
  const { accessBy, recording } = state;
  const host = fakeHost(first, {
    now,
    theme: 'light',
    ...(accessBy && { accessBy }),
    ...(recording && { recording }),
  });
  const root = document.createElement('div');
  document.body.append(root);
  const close = mountPanel(root, host);
  onTestFinished(() => {
    close();
    root.remove();
  });
  for (const snapshot of later) host.show(snapshot);
  const shown = within(root);
  return {
    ...shown,
    host,
    root,
    press: async (label) => {
      fireEvent.click(await shown.findByRole('button', { name: label }));
      await drawn();
    },
    type: async (label, text) => {
      fireEvent.input(await shown.findByLabelText(label), { target: { value: text } });
      await drawn();
    },
    settings: () => {
      const snapshot = host.snapshot.value;
      if (snapshot.state !== 'ready') throw new Error('no site is shown');
      return snapshot.settings;
    },
  };
}

/** Until an event's changes are drawn: Preact draws after the event's own turn. */
export const drawn = () => new Promise<void>((done) => setTimeout(done));

/** Until the verdicts, in order, are these rules. */
export const rules = (root: HTMLElement, ...wanted: readonly string[]) =>
  waitFor(() => {
    const shown = [...root.querySelectorAll('[data-rule]')].map((element) => element.getAttribute('data-rule'));
    if (JSON.stringify(shown) !== JSON.stringify(wanted)) throw new Error(`the verdicts are ${shown.join(', ')}`);
  });
