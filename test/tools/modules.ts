// `npm run modules`, after `npm run build`: fails if a page loads what test/tools/page-policy.ts forbids, if code would come from
// elsewhere, or if the manifest's security policy is not the one in manifest.json. Prints how much each page loads.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import {
  breaches,
  filesAtOnce,
  filesOnDemand,
  type Module,
  type ModuleGraph,
  namesNothing,
  remoteCode,
} from './module-graph.ts';
import { policies } from './page-policy.ts';

type Browser = 'chrome' | 'firefox';

/** A module's path from the project's folder; modules made up by plugins keep their names. */
const named = (id: string) => (id.startsWith('/') ? relative('.', id).replace(/^.*(?=node_modules\/)|\?.*$/g, '') : id);

/** Builds without writing, and records which modules exist and which files they went into. */
async function graphOf(browser: Browser): Promise<ModuleGraph> {
  const modules = new Map<string, Module>();
  const record: Plugin = {
    name: 'record-modules',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
        modules.set(named(id), { imports: importedIds.map(named), laterImports: dynamicallyImportedIds.map(named) });
      }
    },
  };
  const result = await build({ mode: browser, logLevel: 'error', plugins: [record], build: { write: false } });
  if (!('output' in result)) throw new Error('the build watches, and gives no output');
  const files = new Map(
    result.output
      .filter((file) => file.type === 'chunk')
      .map(({ fileName, isEntry, facadeModuleId, moduleIds, imports }) => {
        const entry = isEntry && facadeModuleId !== null ? named(facadeModuleId) : null;
        return [fileName, { entry, modules: moduleIds.map(named), imports }];
      }),
  );
  return { modules, files };
}

function built(browser: Browser): string[] {
  const folder = join('dist', browser);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}

/** Files are named after their content, so a missing one means that something else is packed than what was examined. */
function isPacked(browser: Browser, { files }: ModuleGraph): boolean {
  const packed = new Set(built(browser));
  return [...files.keys()].every((file) => packed.has(join('dist', browser, file)));
}

function policyOf(file: string): string {
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).content_security_policy);
}

function security(browser: Browser): string[] {
  const scripts = built(browser).filter((file) => ['.html', '.js'].includes(extname(file)));
  const manifest = `dist/${browser}/manifest.json`;
  return [
    ...scripts.flatMap((file) => remoteCode(file, readFileSync(file, 'utf8'))),
    ...(policyOf(manifest) === policyOf('manifest.json')
      ? []
      : [`${manifest} has another content_security_policy than manifest.json`]),
  ];
}

function size(browser: Browser, files: ReadonlySet<string>): string {
  const all = [...files].map((file) => readFileSync(join('dist', browser, file)));
  return `${kilobytes(all)} (${kilobytes(all.map((file) => gzipSync(file)))} gzipped)`;
}

function kilobytes(all: readonly Buffer[]): string {
  return `${(all.reduce((sum, { length }) => sum + length, 0) / 1000).toFixed(0)} kB`;
}

const problems: string[] = [];
for (const browser of ['chrome', 'firefox'] as const) {
  const graph = await graphOf(browser);
  const isCurrent = isPacked(browser, graph);
  if (!isCurrent) problems.push(`dist/${browser} is not a build of these sources: run npm run build`);
  problems.push(...namesNothing(policies, graph), ...security(browser));
  for (const policy of policies) {
    problems.push(...breaches(policy, graph).map((breach) => `${browser}: ${breach}`));
    if (!isCurrent) continue;
    const [atOnce, onDemand] = [filesAtOnce(policy.page, graph), filesOnDemand(policy.page, graph)];
    const sizes = `${size(browser, atOnce)} of scripts at once, ${size(browser, onDemand)} on demand`;
    console.log(`figure: ${browser}: ${policy.page} loads ${sizes}`);
  }
}
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
