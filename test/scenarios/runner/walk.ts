import { fail, ok, type Result } from '../../../src/foundation/result.ts';

/** The kinds of steps in a walk, each with its arguments. */
const verbs = [
  'go',
  'submit',
  'click',
  'eval',
  'key',
  'lifetime',
  'see',
  'seeframe',
  'restart',
  'sleep',
  'tab2',
  'keepcookie',
  'putcookie',
  'snap',
] as const;
type Verb = (typeof verbs)[number];

export type Step = { readonly verb: Verb; readonly rest: string };

/** The content of an app's docstring: what is wrong, and what a person does to see it. */
export type Walk = {
  /** The docstring's lines before the walk, such as `problem`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** Hosts that the extension may see, `host` among them. */
  readonly hosts: readonly string[];
  readonly steps: readonly Step[];
};

/** The walk in an app's source, or null if its docstring has none; the problem is a sentence. */
export function readWalk(source: string): Result<Walk | null, string> {
  const [, docstring] = /^(?:#[^\n]*\n|\s)*r?"""(.*?)"""/s.exec(source) ?? [];
  const [head, body] = docstring?.split(/^walk:[ \t]*$/m) ?? [];
  if (head === undefined || body === undefined) return ok(null);
  const facts = factsIn(head);
  const { host = 'localhost', hosts, scheme = 'http' } = facts;
  if (scheme !== 'http' && scheme !== 'https') return fail(`the scheme is ${scheme}, not http or https`);
  const granted = hosts?.split(/\s+/).filter(Boolean) ?? [];
  const steps: Step[] = [];
  for (const line of linesOf(body)) {
    const step = stepOf(line);
    if (step === null) return fail(`“${line}” is no step; steps begin with ${verbs.join(', ')}`);
    steps.push(step);
  }
  if (steps.length === 0) return fail('the walk has no steps');
  return ok({ facts, scheme, host, hosts: [...new Set([host, ...granted])], steps });
}

function factsIn(head: string): Record<string, string> {
  const lines = linesOf(head).map((line) => /^([a-z]+):\s*(.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found ? [[found[1], found[2]]] : [])));
}

function stepOf(line: string): Step | null {
  const [, word, rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  const verb = verbs.find((one) => one === word);
  return verb === undefined ? null : { verb, rest };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export type Ports = { readonly port: number; readonly host: string };

/** `{P}` is the app's port, `{Q}` the next one, `{H}` the host. */
export function fillIn(text: string, { port, host }: Ports): string {
  return text
    .replaceAll('{P}', String(port))
    .replaceAll('{Q}', String(port + 1))
    .replaceAll('{H}', host);
}
