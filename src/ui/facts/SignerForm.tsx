import { useId } from 'preact/hooks';
import { digestMethods, keyDerivations, type SignerSettings } from '../../itsdangerous/settings.ts';
import type { Candidate } from '../../inspect/inspection.ts';
import { presets } from '../../inspect/presets.ts';
import { signerKey } from '../../inspect/signer-guesses.ts';
import type { View } from '../view/view.ts';
import * as words from '../words/facts/signer.ts';

/** The signer settings of this app. Each change applies at once, for this site. */
export function SignerForm({ view, candidate }: { view: View; candidate: Candidate }) {
  const { format, signer } = candidate;
  const problemId = useId();
  const preset = presets.findIndex((one) => one.format === format && signerKey(one.signer) === signerKey(signer));
  const isBad = signer.separator === '' || /^[\w=-]*$/.test(signer.separator);
  const set = (change: Partial<SignerSettings>) =>
    view.edit({ override: { format, signer: { ...signer, ...change } } });
  return (
    <div class="form">
      <label for={`${problemId}-preset`}>{words.preset}</label>
      <select
        id={`${problemId}-preset`}
        value={preset}
        onChange={({ currentTarget }) => {
          const picked = presets[Number(currentTarget.value)];
          if (picked) view.edit({ override: { format: picked.format, signer: picked.signer } });
        }}
      >
        {preset < 0 && <option value={-1}>{words.presetOwn}</option>}
        {presets.map(({ name, label }, index) => (
          <option key={name} value={index}>
            {label}
          </option>
        ))}
      </select>
      <Text id={`${problemId}-salt`} name={words.salt} value={signer.salt} onInput={(salt) => set({ salt })} />
      <Choice
        id={`${problemId}-derivation`}
        name={words.keyDerivation}
        all={keyDerivations}
        value={signer.keyDerivation}
        onPick={(keyDerivation) => set({ keyDerivation })}
      />
      <Choice
        id={`${problemId}-digest`}
        name={words.digest}
        all={digestMethods}
        value={signer.digest}
        onPick={(digest) => set({ digest })}
      />
      <Text
        id={`${problemId}-separator`}
        name={words.separator}
        value={signer.separator}
        onInput={(separator) => set({ separator })}
      />
      {isBad && <p class="problem">{words.separatorBad}</p>}
    </div>
  );
}

type TextProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
};

function Text({ id, name, value, onInput }: TextProps) {
  return (
    <>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        class="mono"
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </>
  );
}

type ChoiceProps<Name extends string> = {
  readonly id: string;
  readonly name: string;
  readonly all: readonly Name[];
  readonly value: Name;
  readonly onPick: (name: Name) => void;
};

function Choice<Name extends string>({ id, name, all, value, onPick }: ChoiceProps<Name>) {
  return (
    <>
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const picked = all[currentTarget.selectedIndex];
          if (picked) onPick(picked);
        }}
      >
        {all.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </>
  );
}
