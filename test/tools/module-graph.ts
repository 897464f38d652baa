import type { PagePolicy } from './page-policy.ts';

/** The modules of a build and the files that contain them, all as paths from the project's folder. */
export type ModuleGraph = {
  readonly modules: ReadonlyMap<string, Module>;
  readonly files: ReadonlyMap<string, BuiltFile>;
};

export type Module = {
  readonly imports: readonly string[];
  /** Imported on demand, by `import()`. */
  readonly laterImports: readonly string[];
};

export type BuiltFile = {
  /** The page or script that starts with this file. */
  readonly entry: string | null;
  readonly modules: readonly string[];
  readonly imports: readonly string[];
};

/** Each breach of the policy as a sentence. */
export function breaches(policy: PagePolicy, graph: ModuleGraph): string[] {
  const { page, never, onDemand } = policy;
  if (!entryOf(page, graph)) return [`${page} is no entry of the build`];
  const atOnce = [...filesAtOnce(page, graph)].flatMap(
    (file) => graph.files.get(file)?.modules.map((module) => ({ file, module })) ?? [],
  );
  const reached = reachable(page, graph);
  return [
    ...[...reached.keys()]
      .filter((module) => isNamed(module, never))
      .map((module) => `${page} must never load ${module}: ${chainTo(module, reached)}`),
    ...atOnce
      .filter(({ module }) => isNamed(module, [...never, ...onDemand]))
      .map(({ file, module }) => `${page} must not load ${module} at once: it is in ${file}`),
  ];
}

/** A policy that names something that does not exist protects nothing. */
export function namesNothing(policies: readonly PagePolicy[], { modules }: ModuleGraph): string[] {
  const names = new Set(policies.flatMap(({ never, onDemand }) => [...never, ...onDemand]));
  return [...names]
    .filter((name) => ![...modules.keys()].some((module) => isNamed(module, [name])))
    .map((name) => `no module is named ${name}: change test/tools/page-policy.ts`);
}

/** The files that a page loads before a person does anything. */
export function filesAtOnce(page: string, graph: ModuleGraph): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    graph.files.get(file)?.imports.forEach(add);
  };
  const entry = entryOf(page, graph);
  if (entry !== undefined) add(entry);
  return found;
}

/** The files that it may load after that. */
export function filesOnDemand(page: string, graph: ModuleGraph): Set<string> {
  const [reached, atOnce] = [reachable(page, graph), filesAtOnce(page, graph)];
  return new Set(
    [...graph.files]
      .filter(([file, { modules }]) => !atOnce.has(file) && modules.some((module) => reached.has(module)))
      .map(([file]) => file),
  );
}

/** Places where code would come from elsewhere: a page of an extension only runs what is packed with it. */
export function remoteCode(file: string, text: string): string[] {
  const found = file.endsWith('.html')
    ? text.matchAll(
        /<(?:script|link|iframe|object|embed)\b[^>]*?\b(?:src|href|data)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi,
      )
    : text.matchAll(
        /\b(?:import\s*\(?|from|importScripts\s*\(|new\s+(?:Shared)?Worker\s*\()\s*["'`]((?:https?:)?\/\/[^"'`]+)/g,
      );
  return [...found].map(([, address]) => `${file} loads code from ${address}`);
}

function entryOf(page: string, { files }: ModuleGraph): string | undefined {
  return [...files].find(([, { entry }]) => entry === page)?.[0];
}

/** Every module that the page can load, and which module imports it. */
function reachable(page: string, { modules }: ModuleGraph): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>([[page, null]]);
  // Iterating over a map includes entries that are added meanwhile.
  for (const module of found.keys()) {
    const { imports = [], laterImports = [] } = modules.get(module) ?? {};
    for (const next of [...imports, ...laterImports]) if (!found.has(next)) found.set(next, module);
  }
  return found;
}

function chainTo(module: string, reached: ReadonlyMap<string, string | null>): string {
  const before = reached.get(module);
  return before === null || before === undefined ? module : `${chainTo(before, reached)} → ${module}`;
}

function isNamed(module: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('/') ? module.startsWith(name) : module === name));
}
