import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNames, formats } from '../../src/formats/index.ts';

const source = new URL('../../src/formats/', import.meta.url);
const vectors = new URL('../vectors/', import.meta.url);
const folders = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

type Row = { readonly expect: { readonly format?: string; readonly verdict: string } };

/** The rows answered by real frameworks; the first line of each file names the framework and its version. */
const rows = readdirSync(vectors)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file): Row[] => {
    const [header = '', ...lines] = readFileSync(new URL(file, vectors), 'utf8').trimEnd().split('\n');
    return header.startsWith('{"made-by"') ? lines.map((line) => JSON.parse(line)) : [];
  });

const list = readFileSync(new URL('index.ts', source), 'utf8');
const has = (path: string) => existsSync(new URL(path, source));

/** What a new format still lacks, one sentence each. */
function missingFor(name: string): string[] {
  const format = formats.find((one) => one.name === name);
  const verdicts = rows
    .filter(({ expect: { format: whose } }) => whose === name)
    .map(({ expect: { verdict } }) => verdict);
  const todo: readonly (readonly [isDone: boolean, sentence: string])[] = [
    [
      has(`${name}/format.ts`),
      `Write src/formats/${name}/format.ts: how its cookie is read, and what its framework makes of it.`,
    ],
    [has(`${name}/words.ts`), `Write src/formats/${name}/words.ts: what the interface calls it and its framework.`],
    [
      has(`${name}/write.ts`) || typeof format?.write === 'object',
      `Write src/formats/${name}/write.ts, or give its format the reason: write: { impossible: … }.`,
    ],
    [list.includes(`from './${name}/format.ts'`), `Import ${name}/format.ts in src/formats/index.ts.`],
    [format !== undefined, `Put the format called '${name}' into the list of src/formats/index.ts.`],
    [
      verdicts.some((verdict) => verdict === 'accepted' || verdict === 'unchecked'),
      `Let the real framework make good cookies of '${name}' in test/vectors (see make-vectors.py there).`,
    ],
    [
      verdicts.includes('bad-signature'),
      `Let the real framework refuse cookies of '${name}' in test/vectors (see make-vectors.py there).`,
    ],
  ];
  return todo.filter(([isDone]) => !isDone).map(([, sentence]) => sentence);
}

describe('a folder of src/formats', () => {
  test.each(folders)('%s lacks nothing that a format needs', (name) => {
    expect(missingFor(name)).toEqual([]);
  });

  test.each(formats.filter(({ write }) => typeof write === 'function').map(({ name }) => name))(
    '%s writes in its own write.ts',
    (name) => {
      expect(has(`${name}/write.ts`)).toBe(true);
    },
  );

  test('that is empty is told all that it lacks, in sentences', () => {
    const missing = missingFor('a-new-format');
    expect(missing).toHaveLength(7);
    expect(missing.every((sentence) => /^(Write|Import|Put|Let) .*a-new-format.*\.$/.test(sentence))).toBe(true);
  });
});

test('the list holds every folder once, under its name', () => {
  expect(formats.map(({ name }) => name)).toEqual([...formatNames]);
  expect(folders.toSorted()).toEqual([...formatNames].toSorted());
});

test('presets have names of their own', () => {
  const names = formats.flatMap(({ presets }) => presets.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('an extension stands behind the format that it extends', () => {
  const known = formats.map(({ name }): string => name);
  for (const { name, extends: base } of formats)
    if (base !== undefined) expect(known.slice(0, known.indexOf(name))).toContain(base);
});

test('each difference between versions has a clause that can stand alone or follow a sentence', () => {
  for (const { versions = {}, words } of formats) {
    expect(Object.keys(words.versions ?? {})).toEqual(Object.keys(versions));
    for (const clause of Object.values(words.versions ?? {})) expect(clause).toMatch(/^[A-Z`].*[^.]$/);
  }
});
