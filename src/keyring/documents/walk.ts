import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Found } from '../statements/find.ts';
import { keyNameOf, type KeyName, type OtherName } from '../names.ts';
import { type ScalarPlace, readList, readScalar } from './scalar.ts';

/** What the walk knows about the document and the text that contains it. */
export type Walk = {
  readonly text: string;
  readonly lineOf: (at: number) => number;
  /** Reads a text inside the document that is a file or a command line itself. */
  readonly readInner: (text: string, first: number, isLines: boolean) => readonly Found[];
  readonly found: Found[];
};

const deepest = 40;

/** Collects the secret keys of a node and of everything below it. */
export function walk(node: unknown, place: ScalarPlace, state: Walk): void {
  if (place.path.length > deepest) return;
  if (isMap(node)) walkMap(node, place, state);
  else if (isSeq(node)) {
    for (const item of node.items) {
      if (isScalar(item)) walkText(item, place, state);
      else walk(item, place, state);
    }
  } else if (isScalar(node)) walkText(node, place, state);
}

function walkMap(map: YAMLMap, outer: ScalarPlace, state: Walk): void {
  const kind = textOf(map.get('kind', true));
  const place = kind === null ? outer : { ...outer, kind };
  if (addApart(map, place, state)) return;
  for (const pair of map.items) {
    const label = textOf(pair.key);
    if (label === null) continue;
    const name = keyNameOf(label);
    if (name === null) walk(pair.value, { ...place, path: [...place.path, label] }, state);
    else if (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS') addPair(pair, { name, label }, { place, state });
    else if (isScalar(pair.value)) addOther(pair, { why: name, label }, state);
    else walk(pair.value, { ...place, path: [...place.path, label] }, state);
  }
}

function textOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value : null;
}

type Named = { readonly name: KeyName; readonly label: string };
type WalkPosition = { readonly place: ScalarPlace; readonly state: Walk };

function addPair(pair: Pair, { name, label }: Named, { place, state }: WalkPosition): void {
  const { value } = pair;
  const [first, last] = linesOf(pair, state);
  const add = (given: Found['given'] | null) => {
    if (given !== null)
      state.found.push({ name, label, first, last, isEnvironment: isEnvironment(place, label), given });
  };
  const source = { text: state.text, place };
  if (isMap(value)) return add(readMapped(value, source) ?? inside(value, { place, state, label }));
  if (isSeq(value)) return add(readList(value, source));
  // An anchor's value is read where it is defined.
  if (isAlias(value)) return;
  add(readScalar(isScalar(value) ? value : null, source));
}

const isEnvironment = ({ path }: ScalarPlace, label: string) =>
  /^(?:FLASK|QUART)_/.test(label) ||
  /^(?:environment|env|variables|envVars|env_variables|data|stringData)$/i.test(path.at(-1) ?? '');

/** A mapping in place of the key is another level: `secretKey: {value: …}`, or a chart's group of settings. */
function inside(value: YAMLMap, { place, state, label }: WalkPosition & { readonly label: string }): null {
  walk(value, { ...place, path: [...place.path, label] }, state);
  return null;
}

function readMapped(
  value: YAMLMap,
  source: { readonly text: string; readonly place: ScalarPlace },
): Found['given'] | null {
  const held = ['value', 'default', 'Default'].map((key) => value.get(key, true)).find((node) => isScalar(node));
  if (isScalar(held)) return readScalar(held, source);
  const names = value.items.map(({ key }) => textOf(key) ?? '');
  const written = names.join(', ');
  if (
    names.some((name) =>
      /^(?:valueFrom|secretKeyRef|secret|from_secret|fromSecret|secretName|vault|secure|ref|Ref|Fn::\w+)$/.test(name),
    )
  )
    return { code: 'none', why: 'secret-store', text: written };
  if (names.includes('file') || names.includes('external')) return { code: 'none', why: 'in-a-file', text: written };
  return names.some((name) => /^(?:generator|generateValue|generate)$/.test(name))
    ? { code: 'none', why: 'generated', text: written }
    : null;
}

function addOther({ key, value }: Pair, { why, label }: { why: OtherName; label: string }, state: Walk): void {
  const line = state.lineOf(startOf(key));
  const text = why === 'in-a-file' && isScalar(value) ? String(value.value) : label;
  state.found.push({
    name: 'SECRET_KEY',
    label,
    first: line,
    last: line,
    isEnvironment: true,
    given: { code: 'none', why, text },
  });
}

const nameKeys = ['name', 'Name', 'key', 'Key', 'option_name', 'OptionName', 'ParameterKey', 'parameter', 'variable'];
const valueKeys = [
  'value',
  'Value',
  'option_value',
  'OptionValue',
  'ParameterValue',
  'SecretString',
  'default',
  'secret',
];

/** `name: SECRET_KEY` next to `value: …`, as in lists of variables. */
function addApart(map: YAMLMap, place: ScalarPlace, state: Walk): boolean {
  const label = nameKeys
    .map((key) => textOf(map.get(key, true)))
    .find((text) => text !== null && keyNameOf(text.replace(/^.*\//, '')) !== null);
  if (label === undefined || label === null) return false;
  const short = label.replace(/^.*\//, '');
  const name = keyNameOf(short);
  const value = valueKeys.map((key) => map.get(key, true)).find((node) => node !== undefined);
  const [first, last] = [state.lineOf(startOf(map)), state.lineOf(endOf(map))];
  const given =
    name !== 'SECRET_KEY' && name !== 'SECRET_KEY_FALLBACKS' && name !== null && value !== undefined
      ? { code: 'none' as const, why: name, text: short }
      : isScalar(value)
        ? readScalar(value, { text: state.text, place: { ...place, path: [...place.path, 'env'] } })
        : isSeq(value)
          ? readList(value, { text: state.text, place })
          : readElsewhere(map);
  if (given === null) return false;
  state.found.push({
    name: name === 'SECRET_KEY_FALLBACKS' ? name : 'SECRET_KEY',
    label: short,
    first,
    last,
    isEnvironment: true,
    given,
  });
  return true;
}

function readElsewhere(map: YAMLMap): Found['given'] | null {
  const names = map.items.map(({ key }) => textOf(key) ?? '');
  if (names.includes('generateValue')) return { code: 'none', why: 'generated', text: 'generateValue' };
  if (names.includes('sync')) return { code: 'none', why: 'environment', text: 'sync' };
  const source = names.find((name) =>
    /^(?:valueFrom|value_from|value_source|secretRef|fromGroup|fromService)$/.test(name),
  );
  return source === undefined ? null : { code: 'none', why: 'secret-store', text: source };
}

/** `SECRET_KEY=…` in a list, a file in a block, a command. */
function walkText(node: Scalar, place: ScalarPlace, state: Walk): void {
  if (typeof node.value !== 'string') return;
  const first = state.lineOf(startOf(node));
  const assignment = /^([\w.-]+)=([^]*)$/.exec(node.value);
  const name = keyNameOf(assignment?.[1] ?? node.value);
  if (
    assignment !== null &&
    (name === 'SECRET_KEY' || name === 'SECRET_KEY_FALLBACKS') &&
    (!/\s/.test(assignment[2] ?? '') || isList(place))
  ) {
    const given = readScalar(node, { text: state.text, place }, assignment[2]);
    state.found.push({
      name,
      label: assignment[1] ?? '',
      first,
      last: state.lineOf(endOf(node)),
      isEnvironment: true,
      given,
    });
    return;
  }
  if (
    name !== null &&
    assignment === null &&
    /^[A-Z_]+$/.test(node.value) &&
    /^environment$/.test(place.path.at(-1) ?? '')
  ) {
    state.found.push({
      name: 'SECRET_KEY',
      label: node.value,
      first,
      last: first,
      isEnvironment: true,
      given: { code: 'none', why: 'environment', text: node.value },
    });
    return;
  }
  const isBlock = node.type === 'BLOCK_LITERAL';
  for (const found of state.readInner(node.value, isBlock ? first + 1 : first, isBlock)) state.found.push(found);
}

/** In a list of variables the whole text is the value; elsewhere a blank ends it and a command follows. */
const isList = ({ path }: ScalarPlace) => /^(?:environment|env|variables|raw_env|global)$/i.test(path.at(-1) ?? '');

function startOf(node: unknown): number {
  return hasRange(node) ? node.range[0] : 0;
}

/** The last character of a node, so that a line end after it does not count. */
function endOf(node: unknown): number {
  return hasRange(node) ? Math.max(node.range[0], node.range[1] - 1) : 0;
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function linesOf({ key, value }: Pair, { lineOf }: Walk): [first: number, last: number] {
  const first = lineOf(startOf(key));
  return [first, Math.max(first, lineOf(endOf(value)))];
}
