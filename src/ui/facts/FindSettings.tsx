import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findSettings, type FindProgress, type FindResult } from '../../inspect/find-settings.ts';
import { presets } from '../../inspect/presets.ts';
import { inspectSettings } from '../../site/inspect-settings.ts';
import type { PanelView } from '../panel-state/panel-view.ts';
import type { Subject } from '../view/subject.ts';
import { chooseSigner } from './own-signer.ts';
import * as signatureWords from '../words/facts/signature.ts';
import * as signerWords from '../words/facts/signer.ts';

type Search =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'running' } & FindProgress)
  | { readonly kind: 'done'; readonly result: FindResult };

/** Milliseconds of work before the page may draw again. */
const slice = 12;

/** Tries known signer settings with the person's keys, and applies the first that match. */
export function FindSettings({ view, subject }: { view: PanelView; subject: Subject }) {
  const { name } = subject;
  const { value } = subject.inspection;
  const search = useSignal<Search>({ kind: 'idle' });
  const stop = useRef(() => {});
  const { keys } = inspectSettings(view.settings.value);
  useEffect(() => () => stop.current(), []);
  // A result belongs to one value and one set of keys. A layout effect clears it before anyone can click; a later effect could stop a
  // search that was just started.
  useLayoutEffect(() => {
    stop.current();
    search.value = { kind: 'idle' };
  }, [search, value, view.settings.value.secrets]);

  const start = () => {
    const steps = findSettings(value, { name, keys });
    let timer: ReturnType<typeof setTimeout> | undefined;
    stop.current = () => {
      clearTimeout(timer);
      search.value = { kind: 'idle' };
    };
    const work = () => {
      const until = performance.now() + slice;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (!step.done) {
        search.value = { kind: 'running', ...step.value };
        timer = setTimeout(work);
        return;
      }
      search.value = { kind: 'done', result: step.value };
      if (step.value.code !== 'found') return;
      const { format, signer } = step.value;
      chooseSigner(view, subject, { format, signer });
      view.flush();
    };
    work();
  };

  if (keys.length === 0) return <p class="help">{signerWords.needKeyToFind}</p>;
  const state = search.value;
  return (
    <div class="find">
      {state.kind === 'running' ? (
        <>
          <button type="button" onClick={() => stop.current()}>
            {signerWords.stop}
          </button>
          <progress value={state.tried} max={state.total} aria-label={signerWords.findSettings} />
          <span class="quiet">{signerWords.finding(state.tried, state.total)}</span>
        </>
      ) : (
        <button type="button" title={signerWords.findSettingsWhy} onClick={start}>
          {signerWords.findSettings}
        </button>
      )}
      <output
        title={
          state.kind === 'done' && state.result.code === 'not-found'
            ? signerWords.whatWasTried(state.result.tried)
            : undefined
        }
      >
        {state.kind === 'done' && resultText(view, state.result)}
      </output>
    </div>
  );
}

function resultText(view: PanelView, result: FindResult): string {
  switch (result.code) {
    case 'found': {
      const { keys } = view.settings.value;
      const line = keys.length > 1 ? (keys[result.key]?.line ?? 0) + 1 : null;
      const preset = presets.find(({ name }) => name === result.preset)?.label ?? null;
      return signerWords.foundSettings(signatureWords.signerText(result.format, result.signer), preset, line);
    }
    case 'not-found':
      return signerWords.foundNothing(result.tried);
    case 'no-keys':
      return signerWords.needKeyToFind;
    case 'no-signature':
      return signerWords.nothingSigned;
  }
}
