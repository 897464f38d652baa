import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const popupBudget = 40_000;
const panelBudget = 50_000;

/** Every script that a page or a script loads, by the imports in the built files themselves; dynamic ones too where `later` is given. */
function scriptsOf(root: string, entry: string, { later = false, seen = new Set<string>() } = {}): Set<string> {
  const file = normalize(join(root, entry));
  if (seen.has(file)) return seen;
  if (!existsSync(file)) throw new Error(`${file} is not in the build`);
  const text = readFileSync(file, 'utf8');
  const isPage = entry.endsWith('.html');
  if (!isPage) seen.add(file);
  const references = isPage
    ? text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)
    : text.matchAll(later ? anyImport : staticImport);
  for (const [, path = ''] of references)
    scriptsOf(root, path.startsWith('/') ? path : join(dirname(entry), path), { later, seen });
  return seen;
}

const staticImport = /(?:\bfrom|\bimport)\s*["'`]([./][^"'`]+\.js)["'`]/g;
const anyImport = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`]+\.js)["'`]/g;

const gzipped = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

type Manifest = {
  background: { service_worker?: string; scripts?: string[] };
  action: { default_popup: string };
};

/** Checks one build against the budgets; throws with the figures where one is passed. */
function check(target: string): string {
  const root = join('dist', target);
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const { service_worker, scripts = [] } = manifest.background;
  const small = new Set<string>();
  for (const entry of [manifest.action.default_popup, ...scripts, ...(service_worker ? [service_worker] : [])])
    scriptsOf(root, entry, { later: true, seen: small });
  const popup = gzipped(small);
  const panel = gzipped(scriptsOf(root, 'devtools/panel.html'));
  const later = gzipped(scriptsOf(root, 'devtools/panel.html', { later: true })) - panel;
  const figures = `${target}: popup and background ${kB(popup)} of ${kB(popupBudget)} kB, panel ${kB(panel)} of ${kB(panelBudget)} kB and ${kB(later)} kB fetched when first needed, gzipped`;
  if (small.size === 0 || popup > popupBudget || panel > panelBudget) throw new Error(`over the budget: ${figures}`);
  return figures;
}

for (const target of ['chrome', 'firefox']) console.log(`figure: ${check(target)}`);
