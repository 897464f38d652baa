import { type CallArgument, type Expression, pathOf } from './expression.ts';
import { digestOf, functions, type Method, methods } from './methods.ts';
import { asDefault, changed, constant, isTruthy, none, type FoldOutcome, reasonOf, unknown } from './outcome.ts';
import { concatenated } from './strings.ts';

/** What a name stands for elsewhere in the same text; null if unknown. */
export type Names = (name: string) => Expression | null;

/**
 * The value of an expression without running it: literal texts, combined or decoded by the standard library's functions, and the
 * default of an environment look-up.
 */
export function fold(expression: Expression, names: Names, budget = { left: 500 }): FoldOutcome {
  // Names can form cycles, or double with each line.
  if (--budget.left < 0) return unknown;
  const read = (part: Expression) => fold(part, names, budget);
  switch (expression.kind) {
    case 'constant':
      return constant(expression.value);
    case 'name': {
      const found = names(expression.name);
      return found === null ? unknown : read(found);
    }
    case 'attribute':
      return reasonOf([read(expression.of)]);
    case 'list':
      return foldList(expression.items.map(read));
    case 'unknown':
      return reasonOf(expression.parts.map(read));
    case 'choice':
      return eitherOf(read(expression.chosen), read(expression.otherwise));
    case 'binary':
      return foldBinary(expression.operator, read(expression.left), read(expression.right));
    case 'call':
      return foldCall(expression, read);
  }
}

function foldList(items: readonly FoldOutcome[]): FoldOutcome {
  const values = items.flatMap((item) => (item.code === 'constant' ? [item.value] : []));
  return values.length === items.length ? constant({ type: 'list', items: values }) : reasonOf(items);
}

/** One of two values, and nobody knows which. */
function eitherOf(left: FoldOutcome, right: FoldOutcome): FoldOutcome {
  const known = [left, right].map(asDefault).flatMap((side) => (side.code === 'default' ? side.values : []));
  if (known.length > 0) return { code: 'default', values: known };
  return [left, right].every((side) => side.code === 'none' && side.why === 'random')
    ? left
    : reasonOf([asDefault(left), asDefault(right)]);
}

function foldBinary(operator: string, left: FoldOutcome, right: FoldOutcome): FoldOutcome {
  if (/^(?:or|\|\||\?\?)$/.test(operator)) return foldOr(left, right);
  if (operator !== '+') return reasonOf([left, right]);
  if (left.code === 'none' || right.code === 'none') return reasonOf([left, right]);
  if (right.code === 'constant') return changed(left, (value) => concatenated(value, right.value));
  return left.code === 'constant' ? changed(right, (value) => concatenated(left.value, value)) : unknown;
}

function foldOr(left: FoldOutcome, right: FoldOutcome): FoldOutcome {
  if (left.code === 'constant') return isTruthy(left.value) ? left : right;
  if (left.code === 'default' || left.why === 'random') return left;
  const fallback = asDefault(right);
  return fallback.code === 'none' ? reasonOf([left, fallback]) : fallback;
}

const random =
  /^(?:urandom|token_(?:hex|bytes|urlsafe)|uuid[14]|randbytes|getrandbits|randbits|choices?|randint|randrange|random|sample|generate_(?:key|secret_key|token)|get_random_(?:secret_key|string|bytes)|SystemRandom|random_string|random_bytes|randomBytes|randomUUID)$/;
const inFile =
  /^(?:open|read|read_text|read_bytes|readlines?|readFileSync|read_secret\w*|read_file|get_docker_secret)$/;
const lookUp =
  /^(?:get|getenv|get_?env\w*|env|config|str|bytes|string|text|list|fetch|setdefault|pop|getattr|get_value|getConfig|get_config|get_setting|env_?(?:str|get|var|config)|environ_get|from_env|Csv)$/;
const defaultName = /^(?:default|fallback|missing|default_value|load_default|dflt)$/;
const field = /^(?:Field|field|ib|attrib|Option|Setting|Unicode|Var|Parameter|StringField)$/;

function foldCall(
  { callee, args }: Extract<Expression, { kind: 'call' }>,
  read: (part: Expression) => FoldOutcome,
): FoldOutcome {
  const path = pathOf(callee);
  const last = callee.kind === 'attribute' ? callee.name : (path ?? '');
  if (random.test(last)) return none('random');
  if (inFile.test(last)) return none('in-a-file');
  if (field.test(last)) return foldField(args, read);
  const given = args.find(({ name }) => name !== null && defaultName.test(name));
  if (given !== undefined) return asDefault(read(given.value));
  if (isLookUp(callee, args)) return asDefault(read(args.at(-1)?.value ?? callee));
  const hashed = callee.kind === 'attribute' ? foldDigest(callee, read) : null;
  if (hashed !== null) return hashed;
  const outcomes = args.map(({ value }) => read(value));
  const receiver = callee.kind === 'attribute' ? read(callee.of) : null;
  const [main, ...rest] = outcomes;
  const known = functions.get(path === 'codecs.decode' ? path : last);
  if (known !== undefined && main !== undefined) return applied(known, main, rest);
  const method = methods.get(last);
  if (method !== undefined && receiver !== null) return applied(method, receiver, outcomes);
  return reasonOf([...(receiver === null ? [] : [receiver]), ...outcomes]);
}

function applied(method: Method, value: FoldOutcome, args: readonly FoldOutcome[]): FoldOutcome {
  const constants = args.flatMap((arg) => (arg.code === 'constant' ? [arg.value] : []));
  if (constants.length < args.length) return reasonOf([value, ...args]);
  return changed(value, (one) => method(one, constants));
}

/** `get('NAME', 'default')` and similar: a text that names a variable, then the value that counts without it. */
function isLookUp(callee: Expression, args: readonly CallArgument[]): boolean {
  const name = callee.kind === 'attribute' ? callee.name : (pathOf(callee) ?? '');
  // Python's own `str('…', 'utf-8')` names a codec instead.
  if (callee.kind === 'name' && /^(?:str|bytes|list|string|text)$/.test(name)) return false;
  const plain = args.filter((arg) => arg.name === null);
  if (!lookUp.test(name) || plain.length < 2 || plain.length > 3 || args.at(-1)?.name !== null) return false;
  const key = plain.at(-2)?.value;
  return key?.kind === 'constant' && key.value.type === 'str';
}

/** `Field('k', env=…)` of pydantic, `field(default='k')` of dataclasses: a constant of the class. */
function foldField(args: readonly CallArgument[], read: (part: Expression) => FoldOutcome): FoldOutcome {
  const value = args.find(({ name, value: of }) => (name === null ? of.kind !== 'name' : defaultName.test(name)));
  const factory = args.find(({ name }) => name === 'default_factory' || name === 'factory');
  if (value !== undefined) return read(value.value);
  if (factory === undefined) return none('environment');
  const path = pathOf(factory.value);
  return path !== null && random.test(path.split('.').at(-1) ?? '') ? none('random') : read(factory.value);
}

function foldDigest(
  { of, name }: Extract<Expression, { kind: 'attribute' }>,
  read: (part: Expression) => FoldOutcome,
): FoldOutcome | null {
  const [first] = of.kind === 'call' ? of.args : [];
  const path = of.kind === 'call' ? pathOf(of.callee) : null;
  if (first === undefined || path === null || !/^(?:hex)?digest$/.test(name)) return null;
  return changed(read(first.value), (value) => digestOf(path.split('.').at(-1) ?? '', value, name));
}
