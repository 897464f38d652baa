import { useId } from 'preact/hooks';
import { formatOf } from '../../formats/index.ts';
import { digestMethods, keyDerivations, signerKey, type SignerSettings } from '../../itsdangerous/settings.ts';
import type { Candidate } from '../../inspect/inspection.ts';
import { presets } from '../../inspect/presets.ts';
import type { Subject } from '../view/subject.ts';
import type { View } from '../view/view.ts';
import { chooseSigner } from './own-signer.ts';
import * as words from '../words/facts/signer.ts';

/** The signer settings of this cookie. Each change applies at once, to this cookie alone. */
export function SignerForm({ view, subject, candidate }: { view: View; subject: Subject; candidate: Candidate }) {
  const { format, signer } = candidate;
  const problemId = useId();
  const preset = presets.findIndex((one) => one.format === format && signerKey(one.signer) === signerKey(signer));
  const { scheme } = formatOf(format);
  const set = (change: Partial<SignerSettings>) =>
    chooseSigner(view, subject, { format, signer: { ...signer, ...change } });
  return (
    <div class="form">
      <label for={`${problemId}-preset`}>{words.preset}</label>
      <select
        id={`${problemId}-preset`}
        value={preset}
        onChange={({ currentTarget }) => {
          const picked = presets[Number(currentTarget.value)];
          if (picked) chooseSigner(view, subject, { format: picked.format, signer: picked.signer });
        }}
      >
        {preset < 0 && <option value={-1}>{words.presetOwn}</option>}
        {presets.map(({ name, label }, index) => (
          <option key={name} value={index}>
            {label}
          </option>
        ))}
      </select>
      {scheme.settings.map((setting) => (
        <Setting key={setting} id={`${problemId}-${setting}`} setting={setting} signer={signer} onChange={set} />
      ))}
      {scheme.problemOf(signer) !== null && <p class="problem">{words.separatorBad}</p>}
    </div>
  );
}

type SettingProps = {
  readonly id: string;
  readonly setting: keyof SignerSettings;
  readonly signer: SignerSettings;
  readonly onChange: (change: Partial<SignerSettings>) => void;
};

function Setting({ id, setting, signer, onChange }: SettingProps) {
  const { salt, keyDerivation, digest, separator } = signer;
  switch (setting) {
    case 'salt':
      return <Text id={id} name={words.salt} value={salt} onInput={(text) => onChange({ salt: text })} />;
    case 'keyDerivation':
      return (
        <Choice
          id={id}
          name={words.keyDerivation}
          all={keyDerivations}
          value={keyDerivation}
          onPick={(name) => onChange({ keyDerivation: name })}
        />
      );
    case 'digest':
      return (
        <Choice
          id={id}
          name={words.digest}
          all={digestMethods}
          value={digest}
          onPick={(name) => onChange({ digest: name })}
        />
      );
    case 'separator':
      return (
        <Text id={id} name={words.separator} value={separator} onInput={(text) => onChange({ separator: text })} />
      );
  }
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
