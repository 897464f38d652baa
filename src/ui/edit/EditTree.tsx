import { useState } from 'preact/hooks';
import { blanks } from '../../edit/blanks.ts';
import type { Container, Path, PathStep } from '../../edit/places.ts';
import type { PyType, PyValue } from '../../python/value.ts';
import { typesFor, typesOf } from '../../edit/convert.ts';
import { IconButton, down, up } from '../parts/IconButton.tsx';
import * as icons from '../parts/icons.ts';
import { childAt, childCount, type Label, rangesOf } from '../tree/children.ts';
import { labelText } from '../tree/label.ts';
import * as words from '../words/edit/tree.ts';
import { typeLabels } from '../words/python-types.ts';
import { AddPart } from './AddPart.tsx';
import type { Editor } from '../editor/editor.ts';
import { KeyNameField } from './KeyNameField.tsx';
import { ValueField } from './ValueField.tsx';

/** The session as fields: the name, type and value of each key, and the type and value of each item. */
export function EditTree({ editor }: { editor: Editor }) {
  const root = editor.document.value.value;
  if (!isContainer(root)) return <ValueField editor={editor} path={[]} value={root} name={editor.target.cookie.name} />;
  return <Parts editor={editor} path={[]} container={root} name={words.theSession} />;
}

type PartsProps = {
  readonly editor: Editor;
  readonly path: Path;
  readonly container: Container;
  readonly name: string;
};

function Parts({ editor, path, container, name }: PartsProps) {
  return (
    <ul class="edit-parts" aria-label={words.partsOf(name)}>
      <Span editor={editor} path={path} container={container} from={0} to={childCount(container)} />
      <li>
        <AddPart editor={editor} path={path} container={container} name={name} />
      </li>
    </ul>
  );
}

type SpanProps = Omit<PartsProps, 'name'> & { readonly from: number; readonly to: number };

/** Parts one by one, or in groups if there are many, as in the tree. The last group is open, because new parts are added there. */
function Span({ from, to, ...parts }: SpanProps) {
  const ranges = rangesOf(from, to);
  if (ranges.length > 0)
    return (
      <>
        {ranges.map((range) => (
          <Range key={range.from} {...parts} {...range} isLast={range.to === to} />
        ))}
      </>
    );
  const { editor, path, container } = parts;
  const rows = [];
  for (let at = from; at < to; at++) {
    const child = childAt(container, at);
    // Keyed by position, so that a renamed key keeps its row and focus.
    if (child && isStep(child.label))
      rows.push(
        <Part
          key={at}
          editor={editor}
          path={[...path, child.label]}
          value={child.value}
          index={at}
          last={childCount(container) - 1}
        />,
      );
  }
  return <>{rows}</>;
}

function Range({ isLast, ...span }: SpanProps & { readonly isLast: boolean }) {
  const [isOpen, setOpen] = useState(isLast);
  const label = labelText({ kind: 'range', from: span.from, to: span.to - 1 });
  return (
    <li>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="mono quiet">{label}</summary>
        {isOpen && (
          <ul class="edit-parts" aria-label={words.partsOf(label)}>
            <Span {...span} />
          </ul>
        )}
      </details>
    </li>
  );
}

function isStep(label: Label): label is PathStep {
  return label.kind === 'key' || label.kind === 'index';
}

type PartProps = {
  readonly editor: Editor;
  readonly path: Path;
  readonly value: PyValue;
  readonly index: number;
  readonly last: number;
};

function Part({ editor, path, value, index, last }: PartProps) {
  const step = path.at(-1);
  if (step === undefined) return null;
  const name = labelText(step);
  const move =
    (to: number) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      if (editor.change({ kind: 'move', path, to })) follow(currentTarget, to - index);
    };
  return (
    <li>
      <div class="edit-row">
        {step.kind === 'key' ? (
          <KeyNameField editor={editor} path={path} name={step.key} />
        ) : (
          <span class="edit-index mono quiet">{name}</span>
        )}
        <TypeChoice editor={editor} path={path} value={value} name={name} />
        <ValueField editor={editor} path={path} value={value} name={name} />
        <span class="edit-row-actions">
          {step.kind === 'index' && index > 0 && (
            <IconButton label={words.moveUp(name)} shape={up} more="edit-move" onClick={move(index - 1)} />
          )}
          {step.kind === 'index' && index < last && (
            <IconButton label={words.moveDown(name)} shape={down} more="edit-move" onClick={move(index + 1)} />
          )}
          <IconButton
            label={words.remove(name)}
            shape={icons.close}
            onClick={() => editor.change({ kind: 'remove', path })}
          />
        </span>
      </div>
      {isContainer(value) && <Parts editor={editor} path={path} container={value} name={name} />}
    </li>
  );
}

/** Moves the focus with the item: to the same button of its new row, or to the other button at the end of the list. */
function follow(button: HTMLElement, by: number): void {
  const row = button.closest('li');
  const next = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
  const moves = next?.querySelectorAll<HTMLElement>(':scope > .edit-row .edit-move');
  (by < 0 ? moves?.[0] : moves?.[moves.length - 1])?.focus();
}

/** The types to which the value converts without loss, and all others, which start empty. */
function TypeChoice({ editor, path, value, name }: Omit<PartProps, 'index' | 'last'> & { readonly name: string }) {
  const kept = new Set<PyType>([value.type, ...typesFor(value, editor.target.format)]);
  const others = typesOf(editor.target.format).filter((type) => !kept.has(type));
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
          {typeLabels[type]}
        </option>
      ))}
      {others.length > 0 && (
        <optgroup label={words.startingEmpty}>
          {others.map((type) => (
            <option key={type} value={type}>
              {typeLabels[type]}
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
