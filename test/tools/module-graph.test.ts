import { describe, expect, test } from 'vitest';
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

const never = { page: 'popup.html', never: ['src/edit/', 'src/deflate.ts'], onDemand: [] };
const onDemand = { page: 'panel.html', never: [], onDemand: ['src/edit/'] };

const leaf: Module = { imports: [], laterImports: [] };
const good: ModuleGraph = {
  modules: new Map([
    ['popup.html', { imports: ['src/read.ts'], laterImports: [] }],
    ['panel.html', { imports: ['src/read.ts', 'src/panel.ts'], laterImports: [] }],
    ['src/panel.ts', { imports: [], laterImports: ['src/edit/sign.ts'] }],
    ['src/edit/sign.ts', { imports: ['src/deflate.ts'], laterImports: [] }],
    ['src/read.ts', leaf],
    ['src/deflate.ts', leaf],
  ]),
  files: new Map([
    ['popup.js', { entry: 'popup.html', modules: ['popup.html'], imports: ['shared.js'] }],
    ['panel.js', { entry: 'panel.html', modules: ['panel.html'], imports: ['shared.js'] }],
    ['shared.js', { entry: null, modules: ['src/read.ts', 'src/panel.ts'], imports: [] }],
    ['edit.js', { entry: null, modules: ['src/edit/sign.ts', 'src/deflate.ts'], imports: ['shared.js'] }],
  ]),
};
const withModule = (name: string, module: Module): ModuleGraph => ({
  ...good,
  modules: new Map([...good.modules, [name, module]]),
});

describe('a policy of what a page loads', () => {
  test('is kept by a build in which the forbidden modules are in files of their own', () => {
    expect(breaches(never, good)).toEqual([]);
    expect(breaches(onDemand, good)).toEqual([]);
  });

  test('is broken by an import that leads to a forbidden module, and the chain of imports is told', () => {
    const graph = withModule('src/read.ts', { imports: ['src/edit/sign.ts'], laterImports: [] });
    expect(breaches(never, graph)).toEqual([
      'popup.html must never load src/edit/sign.ts: popup.html → src/read.ts → src/edit/sign.ts',
      'popup.html must never load src/deflate.ts: popup.html → src/read.ts → src/edit/sign.ts → src/deflate.ts',
    ]);
  });

  test('is broken by a dynamic import too where the page must never load the module', () => {
    const graph = withModule('src/read.ts', { imports: [], laterImports: ['src/deflate.ts'] });
    expect(breaches(never, graph)).toEqual([
      'popup.html must never load src/deflate.ts: popup.html → src/read.ts → src/deflate.ts',
    ]);
  });

  test('is broken by a file that is loaded at once and holds a forbidden module, though nothing imports it', () => {
    const shared = { entry: null, modules: ['src/read.ts', 'src/edit/sign.ts'], imports: [] };
    const graph = { ...good, files: new Map([...good.files, ['shared.js', shared]]) };
    expect(breaches(never, graph)).toEqual(['popup.html must not load src/edit/sign.ts at once: it is in shared.js']);
    expect(breaches(onDemand, graph)).toEqual([
      'panel.html must not load src/edit/sign.ts at once: it is in shared.js',
    ]);
  });

  test('is broken where its page is missing from the build, or a name in it names no module', () => {
    expect(breaches({ ...never, page: 'gone.html' }, good)).toEqual(['gone.html is no entry of the build']);
    expect(namesNothing([{ ...never, never: ['src/edit/', 'src/renamed/'] }], good)).toEqual([
      'no module is named src/renamed/: change test/tools/page-policy.ts',
    ]);
  });

  test('is there for popup, background, devtools page and panel', () => {
    expect(policies.map(({ page }) => page).toSorted()).toEqual([
      'devtools/index.html',
      'devtools/panel.html',
      'popup/index.html',
      'src/background/index.ts',
    ]);
  });
});

test('the files of a page are told apart by when they are loaded', () => {
  expect([...filesAtOnce('panel.html', good)]).toEqual(['panel.js', 'shared.js']);
  expect([...filesOnDemand('panel.html', good)]).toEqual(['edit.js']);
  expect([...filesOnDemand('popup.html', good)]).toEqual([]);
});

describe('remote code', () => {
  test.each([
    ['a.html', '<script type="module" src="https://cdn.example/a.js"></script>'],
    ['a.html', '<script src=//cdn.example/a.js></script>'],
    ['a.html', '<link rel="stylesheet" href="http://cdn.example/a.css">'],
    ['a.js', 'import{a}from"https://cdn.example/a.js"'],
    ['a.js', 'const a=import("https://cdn.example/a.js")'],
    ['a.js', 'importScripts("https://cdn.example/a.js")'],
  ])('is found in %s: %s', (file, text) => {
    expect(remoteCode(file, text)).toEqual([
      expect.stringMatching(/loads code from (?:https?:)?\/\/cdn\.example\/a\./),
    ]);
  });

  test.each([
    ['a.html', '<script type="module" crossorigin src="/assets/a.js"></script>'],
    ['a.js', 'import{a}from"./a.js";const docs="https://flask.palletsprojects.com/"'],
    ['a.js', 'const text="copied from https://example.com"'],
  ])('is not seen in %s: %s', (file, text) => {
    expect(remoteCode(file, text)).toEqual([]);
  });
});
