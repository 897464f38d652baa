import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { formatNames } from '../../src/formats/index.ts';

const source = new URL('../../src/formats/', import.meta.url);
const vectors = new URL('../vectors/', import.meta.url);
const files = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

/** Vector files that are not named after their format. */
const vectorFiles: Readonly<Record<string, string>> = { flask: 'flask-verdicts.jsonl', itsdangerous: 'url-safe.jsonl' };

/** What the newcomer still has to do, in one sentence each. */
function missingFor(name: string): string[] {
  const list = readFileSync(new URL('index.ts', source), 'utf8');
  const vector = vectorFiles[name] ?? `${name}.jsonl`;
  return [
    list.includes(`from './${name}/format.ts'`) ? '' : `Put ${name}/format.ts into the list of src/formats/index.ts.`,
    formats.some((format) => format.name === name) ? '' : `Let the format of ${name}/format.ts be called '${name}'.`,
    existsSync(new URL(`${name}/words.ts`, source))
      ? ''
      : `Write ${name}/words.ts: what the interface calls the format and its framework.`,
    existsSync(new URL(vector, vectors))
      ? ''
      : `Let the real framework make test/vectors/${vector} (see make-vectors.py there).`,
  ].filter((sentence) => sentence !== '');
}

test.each(files)('%s lacks nothing that a format needs', (name) => {
  expect(missingFor(name)).toEqual([]);
});

test('a format that is only a file is told all that it lacks', () => {
  expect(missingFor('pyramid')).toHaveLength(4);
});

test('the list holds every format once, in the order of their names', () => {
  expect(formats.map(({ name }) => name)).toEqual([...formatNames]);
  expect([...files].toSorted()).toEqual([...formatNames].toSorted());
});
