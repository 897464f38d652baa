import { blanks } from '../../edit/blanks.ts';
import type { Container, Path, Step } from '../../edit/places.ts';
import type { PyType, PyValue } from '../../python/value.ts';
import { typesFor } from '../../edit/convert.ts';
import { IconButton, down, up } from '../timeline/IconButton.tsx';
import * as icons from '../icons.ts';
import { labelText } from '../tree/label.ts';
import * as panelWords from '../words.ts';
import * as words from '../words-edit.ts';
import { AddPart } from './AddPart.tsx';
import type { Editor } from './editor.ts';
import { KeyNameField } from './KeyNameField.tsx';
import { ValueField } from './ValueField.tsx';

/** The session as fields: each key's name, type and value, and in a list each item's. */
export function EditTree({ editor }: { editor: Editor }) {
  const root = editor.document.value.value;
  if (!isContainer(root)) return <ValueField editor={editor} path={[]} value={root} name={editor.target.cookie.name} />;
  return <Parts editor={editor} path={[]} container={root} name={words.theSession} />;
}

type PartsProps = { readonly editor: Editor; readonly path: Path; readonly container: Container; readonly name: string };

function Parts({ editor, path, container, name }: PartsProps) {
  const steps: readonly (readonly [Step, PyValue])[] =
    container.type === 'dict'
      ? container.entries.map(({ key, value }) => [{ kind: 'key', key }, value] as const)
      : container.items.map((value, index) => [{ kind: 'index', index }, value] as const);
  return (
    <ul class="edit-parts" aria-label={words.partsOf(name)}>
      {steps.map(([step, value], index) => (
        // By place: a key that is renamed is the same row, and keeps the focus.
        <Part key={index} editor={editor} path={[...path, step]} value={value} last={steps.length - 1} index={index} />
      ))}
      <li>
        <AddPart editor={editor} path={path} container={container} name={name} />
      </li>
    </ul>
  );
}

type PartProps = { readonly editor: Editor; readonly path: Path; readonly value: PyValue; readonly index: number; readonly last: number };

function Part({ editor, path, value, index, last }: PartProps) {
  const step = path.at(-1);
  if (step === undefined) return null;
  const name = labelText(step);
  return (
    <li>
      <div class="edit-row">
        {step.kind === 'key' ? <KeyNameField editor={editor} path={path} name={step.key} /> : <span class="edit-index mono quiet">{name}</span>}
        <TypeChoice editor={editor} path={path} value={value} name={name} />
        <ValueField editor={editor} path={path} value={value} name={name} />
        <span class="edit-row-actions">
          {step.kind === 'index' && index > 0 && (
            <IconButton label={words.moveUp(name)} shape={up} onClick={() => editor.change({ kind: 'move', path, to: index - 1 })} />
          )}
          {step.kind === 'index' && index < last && (
            <IconButton label={words.moveDown(name)} shape={down} onClick={() => editor.change({ kind: 'move', path, to: index + 1 })} />
          )}
          <IconButton label={words.remove(name)} shape={icons.close} onClick={() => editor.change({ kind: 'remove', path })} />
        </span>
      </div>
      {isContainer(value) && <Parts editor={editor} path={path} container={value} name={name} />}
    </li>
  );
}

/** The types that the value can become without losing anything, and any other with a blank in its place. */
function TypeChoice({ editor, path, value, name }: Omit<PartProps, 'index' | 'last'> & { readonly name: string }) {
  const kept = new Set<PyType>([value.type, ...typesFor(value, editor.target.format)]);
  const others = words.typesOf(editor.target.format).filter((type) => !kept.has(type));
  const pick = (type: PyType) =>
    editor.change(kept.has(type) ? { kind: 'convert', path, type } : { kind: 'set', path, value: blanks[type] });
  return (
    <select
      class="edit-type"
      aria-label={words.typeOf(name)}
      value={value.type}
      onChange={({ currentTarget }) => {
        const type = [...kept, ...others].find((one) => one === currentTarget.value);
        if (type) pick(type);
      }}
    >
      {[...kept].map((type) => (
        <option key={type} value={type}>
          {panelWords.typeLabels[type]}
        </option>
      ))}
      {others.length > 0 && (
        <optgroup label={words.startingEmpty}>
          {others.map((type) => (
            <option key={type} value={type}>
              {panelWords.typeLabels[type]}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

function isContainer(value: PyValue): value is Container {
  return value.type === 'dict' || value.type === 'list' || value.type === 'tuple';
}
