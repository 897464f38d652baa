import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

// The structure of the project as a test. The list of rooms comes from INTERNALS.md; each failure says in a sentence what to
// change.

/** Lowest first: a room may import itself and the rooms before it. */
const rooms = [
  ...(/^```rooms\n(.*?)^```/ms.exec(readFileSync('INTERNALS.md', 'utf8'))?.[1] ?? '').matchAll(/^\S+/gm),
].map(([room]) => room);

/** Folders of test/ that don't mirror a room. */
const ownFolders = [
  'bench',
  'differential',
  'e2e',
  'fake-browser',
  'gallery',
  'pictures',
  'scenarios',
  'sites',
  'tools',
  'vectors',
];

type Import = { readonly from: string; readonly to: string };

const sources = ['src', 'popup', 'devtools'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(top, file)),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm);
  return [...found].map(([, fixed = '', dynamic]) => {
    const target = dynamic ?? fixed;
    return { from: file, to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target };
  });
}

const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));
const imports = sources.flatMap(importsOf);
const local = imports.filter(({ to }) => /^(src|popup|devtools)\/.*\.tsx?$/.test(to));
const floorOf = (file: string) => rooms.indexOf(roomOf(file) ?? '');

describe('the arrows of the house', () => {
  test('the rooms, the sources and their imports are found', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(rooms.length);
    expect(local.length).toBeGreaterThan(sources.length);
  });

  test('every file is in a room of the list in INTERNALS.md, and every room has files', () => {
    const strangers = sources.filter((file) => roomOf(file) === undefined);
    expect(
      strangers.map((file) => `${file} is in no room: move it, or give its folder a line in INTERNALS.md`),
    ).toEqual([]);
    const empty = rooms.filter((room) => !sources.some((file) => roomOf(file) === room));
    expect(empty.map((room) => `${room} has no files: take its line out of INTERNALS.md`)).toEqual([]);
  });

  test('imports run one way', () => {
    const wrong = local.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(wrong.map(({ from, to }) => `${from} must not import ${to}: its room comes later in INTERNALS.md`)).toEqual(
      [],
    );
  });

  test('formats know nothing of each other, only their list knows them', () => {
    const wrong = local.filter(({ from, to }) => {
      const [own, other] = [formatOf(from), formatOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(
      wrong.map(
        ({ from, to }) => `${from} must not import the format ${to}: move what both need to src/formats/shared/`,
      ),
    ).toEqual([]);
  });

  test('a cookie is read through one door', () => {
    const wrong = local.filter(({ from, to }) => to === 'src/inspect/inspect.ts' && roomOf(from) !== 'src/inspect');
    expect(
      wrong.map(
        ({ from, to }) =>
          `${from} must not import ${to}: inspectCookie of src/inspect/inspect-cookie.ts unquotes the value first`,
      ),
    ).toEqual([]);
  });

  test('only src/browser/ imports the polyfill', () => {
    const wrong = imports.filter(({ from, to }) => to === 'webextension-polyfill' && roomOf(from) !== 'src/browser');
    expect(
      wrong.map(({ from }) => `${from} must not import webextension-polyfill: give src/browser/ a function for it`),
    ).toEqual([]);
  });

  test('pure code calls no browser API by its global', () => {
    const wrong = sources.filter(
      (file) =>
        floorOf(file) < rooms.indexOf('src/browser') &&
        /\b(?:chrome|browser)\.\w+\.\w+\(/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => `${file} must not call the browser: take what it needs as an argument`)).toEqual([]);
  });
});

describe('files', () => {
  test('no folder is a heap', () => {
    const heaps = [...new Set(sources.map((file) => dirname(file)))].filter((folder) => filesIn(folder).length > 24);
    expect(
      heaps.map((folder) => `${folder}/ holds ${filesIn(folder).length} files: group them by what they do`),
    ).toEqual([]);
  });

  test('modules have kebab-case names, components PascalCase ones', () => {
    expect(sources.filter((file) => !wellNamed(file)).map((file) => `rename ${file}`)).toEqual([]);
  });

  test('test/ mirrors src/', () => {
    const tops = folders('src');
    const strangers = folders('test').filter((name) => !tops.includes(name) && !ownFolders.includes(name));
    expect(
      strangers.map((name) => `test/${name}/ mirrors no folder of src/: move it, or name it in ownFolders`),
    ).toEqual([]);
  });
});

const formatOf = (file: string) => /^src\/formats\/(?!shared\/)([\w-]+)\//.exec(file)?.[1];
const filesIn = (folder: string) => sources.filter((file) => dirname(file) === folder);

function wellNamed(file: string): boolean {
  const name = file.split('/').at(-1) ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) || /^([A-Z][a-z0-9]*)+\.tsx$/.test(name);
}

function folders(top: string): string[] {
  const entries = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name);
}
