/** What a value from a file has to look like; the first place where it does not is named as a path, `entries[3].status`. */
export type Schema =
  | { readonly is: 'string' | 'number' | 'boolean' | 'index' }
  | { readonly is: 'one-of'; readonly values: readonly unknown[] }
  | { readonly is: 'nullable'; readonly of: Schema }
  | { readonly is: 'optional'; readonly of: Schema }
  | { readonly is: 'list'; readonly of: Schema }
  | { readonly is: 'pair'; readonly first: Schema; readonly second: Schema }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  /** By the value of one field. */
  | { readonly is: 'choice'; readonly by: string; readonly of: Readonly<Record<string, Schema>> }
  /** A schema that holds itself. */
  | { readonly is: 'lazy'; readonly of: () => Schema };

type Path = readonly (string | number)[];
export type BadField = { readonly path: string; readonly expected: string };

/** Nothing that this project writes is nested so deeply, and a file may be anybody's. */
const deepest = 150;

export function badField(value: unknown, schema: Schema, path: Path = []): BadField | null {
  const bad = (expected: string) => ({ path: pathText(path), expected });
  if (path.length > deepest) return bad(`at most ${deepest} levels`);
  switch (schema.is) {
    case 'string':
    case 'boolean':
      return typeof value === schema.is ? null : bad(schema.is);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : bad('number');
    case 'index':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? null : bad('index');
    case 'one-of':
      return schema.values.includes(value) ? null : bad(schema.values.join(' | '));
    case 'nullable':
      return value === null ? null : badField(value, schema.of, path);
    case 'optional':
      return value === undefined ? null : badField(value, schema.of, path);
    case 'lazy':
      return badField(value, schema.of(), path);
    default:
      return badContainer(value, schema, path);
  }
}

type Container = Extract<Schema, { is: 'list' | 'pair' | 'object' | 'choice' }>;

function badContainer(value: unknown, schema: Container, path: Path): BadField | null {
  const bad = (expected: string) => ({ path: pathText(path), expected });
  if (schema.is === 'list' || schema.is === 'pair') {
    if (!Array.isArray(value)) return bad('list');
    if (schema.is === 'pair' && value.length !== 2) return bad('pair');
    const of = (at: number) => (schema.is === 'list' ? schema.of : at === 0 ? schema.first : schema.second);
    return firstBad(value.map((item: unknown, at) => [item, of(at), [...path, at]]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('object');
  const fields = new Map<string, unknown>(Object.entries(value));
  if (schema.is === 'object')
    return firstBad(Object.entries(schema.fields).map(([name, of]) => [fields.get(name), of, [...path, name]]));
  const choices = new Map(Object.entries(schema.of));
  const chosen = choices.get(String(fields.get(schema.by)));
  if (chosen === undefined) {
    const expected = [...choices.keys()].join(' | ');
    return { path: pathText([...path, schema.by]), expected };
  }
  return badField(value, chosen, path);
}

function firstBad(parts: readonly (readonly [unknown, Schema, Path])[]): BadField | null {
  for (const [value, schema, path] of parts) {
    const bad = badField(value, schema, path);
    if (bad !== null) return bad;
  }
  return null;
}

function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
