import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../src/session/inspection.ts';

// The house's plan (INTERNALS.md) as a test: each failure says in a sentence what to change.

/** Rooms of pure code, lowest first: each may import those before it, and nothing after. */
const pure = [
  'python',
  'itsdangerous',
  'flask',
  'formats',
  'session',
  'keyring',
  'edit',
  'site',
  'timeline',
  'doctor',
  'ui',
];

/** The rooms around them: what each may import beside npm packages. A file's name stands for that file alone. */
const around: Record<string, readonly string[]> = {
  browser: ['site'],
  background: ['browser', ...pure.filter((room) => room !== 'ui'), 'ui/words.ts'],
  popup: ['ui', 'browser', 'site'],
  devtools: ['ui', 'browser', 'site'],
};

/** Files of nothing but shapes that rooms agree on: their types may be imported from anywhere. */
const shapes = ['src/session/inspection.ts', 'src/site/cookie.ts', 'src/timeline/event.ts', 'src/ui/host.ts'];

const longFiles: Record<string, string> = {
  'src/ui/words.ts': 'every sentence in one file, so that a translation is one file',
  'src/ui/words-timeline.ts': 'every sentence of the timeline',
  'src/ui/words-edit.ts': 'every sentence of changing a session',
};

/** Folders of test/ that mirror no room. */
const ownFolders = ['bench', 'differential', 'e2e', 'gallery', 'pictures', 'sites', 'tools', 'vectors'];

type Import = { readonly from: string; readonly to: string; readonly typesOnly: boolean };

const sources = ['src', 'popup', 'devtools'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(top, file)),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, typed, path = '', dynamic]) => {
    const target = dynamic ?? path;
    const to = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, to, typesOnly: typed !== undefined };
  });
}

/** `src/python/json.ts` is in the room `python`, `popup/index.ts` in `popup`; `src/result.ts` is in none. */
function roomOf(file: string): string | null {
  const [top = '', room = ''] = file.split('/');
  if (top !== 'src') return top;
  return file.split('/').length > 2 ? room : null;
}

const imports = sources.flatMap(importsOf);
const local = imports.filter(({ to }) => /^(src|popup|devtools)\//.test(to));

function allowed({ from, to, typesOnly }: Import): boolean {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (target === null || room === target || (typesOnly && shapes.includes(to))) return true;
  if (room === null) return false;
  const rooms = around[room] ?? pure.slice(0, pure.indexOf(room));
  return rooms.includes(target) || rooms.includes(to.replace('src/', ''));
}

describe('the arrows of the house', () => {
  test('the sources are found, and their imports', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(local.length).toBeGreaterThan(sources.length);
  });

  test('every room has its place in the plan', () => {
    const known = [...pure, ...Object.keys(around), 'icons'];
    const unknown = new Set(sources.map(roomOf).filter((room) => room !== null && !known.includes(room)));
    expect(
      [...unknown].map((room) => `give src/${room}/ its place in test/architecture.test.ts and INTERNALS.md`),
    ).toEqual([]);
  });

  test('imports run one way', () => {
    const wrong = local.filter((one) => !allowed(one));
    expect(
      wrong.map(({ from, to }) => `${from} must not import ${to}: that arrow runs upwards in INTERNALS.md`),
    ).toEqual([]);
  });

  test('formats know nothing of each other, only their list knows them', () => {
    const formats = formatNames.map((name) => `src/formats/${name}.ts`);
    const absent = formats.filter((file) => !sources.includes(file));
    expect(absent.map((file) => `write ${file}: a format is one file of its own name`)).toEqual([]);
    const wrong = local.filter(({ from, to }) => from !== to && formats.includes(from) && formats.includes(to));
    expect(
      wrong.map(
        ({ from, to }) => `${from} must not import the format ${to}: move what both need into a file of its own`,
      ),
    ).toEqual([]);
  });

  test('only src/browser/ imports the polyfill', () => {
    const wrong = imports.filter(({ from, to }) => to === 'webextension-polyfill' && roomOf(from) !== 'browser');
    expect(
      wrong.map(({ from }) => `${from} must not import webextension-polyfill: give src/browser/ a function for it`),
    ).toEqual([]);
  });

  test('pure code calls no browser API by its global', () => {
    const wrong = sources.filter(
      (file) =>
        pure.includes(roomOf(file) ?? '') && /\b(?:chrome|browser)\.\w+\.\w+\(/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => `${file} must not call the browser: take what it needs as an argument`)).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 200 lines without a reason', () => {
    const long = sources.filter((file) => lines(file) > 200);
    const wrong = long.filter((file) => !longFiles[file]);
    expect(wrong.map((file) => `${file} has ${lines(file)} lines: is it two files?`)).toEqual([]);
    const stale = Object.keys(longFiles).filter((file) => !long.includes(file));
    expect(stale.map((file) => `${file} is no longer long: drop it from the list`)).toEqual([]);
  });

  test('modules have kebab-case names, components PascalCase ones', () => {
    expect(sources.filter((file) => !wellNamed(file)).map((file) => `rename ${file}`)).toEqual([]);
  });

  test('test/ mirrors src/', () => {
    const rooms = folders('src');
    const strangers = folders('test').filter((name) => !rooms.includes(name) && !ownFolders.includes(name));
    expect(
      strangers.map((name) => `test/${name}/ mirrors no folder of src/: move it, or name it in ownFolders`),
    ).toEqual([]);
    const untested = pure.filter((room) => rooms.includes(room) && !hasTests(room));
    expect(untested.map((room) => `src/${room}/ has no tests: put them into test/${room}/`)).toEqual([]);
  });

  test('a test that puts something in a module’s place is named so, and runs apart from those that share modules', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.test\.tsx?$/.test(file),
    );
    const mocking = tests.filter((file) => /^\s*vi\.(?:do)?mock\(/im.test(readFileSync(join('test', file), 'utf8')));
    expect(mocking.length).toBeGreaterThan(0);
    const wrong = mocking.filter((file) => !file.endsWith('.mocked.test.ts'));
    expect(wrong.map((file) => `rename test/${file} to end with .mocked.test.ts`)).toEqual([]);
  });
});

const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

function wellNamed(file: string): boolean {
  const name = file.split('/').at(-1) ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) || /^([A-Z][a-z0-9]*)+\.tsx$/.test(name);
}

function folders(top: string): string[] {
  const entries = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name);
}

function hasTests(room: string): boolean {
  try {
    return readdirSync(join('test', room), { recursive: true, encoding: 'utf8' }).some((file) =>
      /\.test\.tsx?$/.test(file),
    );
  } catch {
    return false;
  }
}
