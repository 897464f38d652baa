import { expect, test } from 'vitest';
import { readRing } from '../../../src/keyring/ring.ts';
import { readKeyFile } from '../../../src/ui/keys/key-file.ts';

const file = (content: string | Uint8Array, name = '.env') => new File([content as BlobPart], name);
const keysIn = async (dropped: File) => {
  const read = await readKeyFile(dropped);
  return read.ok ? readRing(read.value).keys.map(({ bytes }) => Buffer.from(bytes).toString()) : read.problem;
};

test('a text file gives its text, in UTF-8 with or without a mark and in UTF-16', async () => {
  expect(await keysIn(file('DEBUG=1\nSECRET_KEY=k9-Otter\n'))).toEqual(['k9-Otter']);
  expect(await keysIn(file('\ufeffSECRET_KEY=k9-Otter\n'))).toEqual(['k9-Otter']);
  expect(await keysIn(file(Buffer.from('\ufeffSECRET_KEY=k9-Otter\r\n', 'utf16le')))).toEqual(['k9-Otter']);
});

test('the environment of a process is a text file too', async () => {
  expect(await keysIn(file('PATH=/usr/bin\0SECRET_KEY=k9-Otter\0', 'environ'))).toEqual(['k9-Otter']);
});

test('a notebook gives its code and what it printed, however large its pictures are', async () => {
  const picture = { output_type: 'display_data', data: { 'image/png': 'A'.repeat(300_000) } };
  const answer = { output_type: 'execute_result', data: { 'text/plain': ["'k9-Otter'"] } };
  const cells = [
    { cell_type: 'markdown', source: ['SECRET_KEY = "none"'] },
    { cell_type: 'code', source: ['from app import app\n', 'x = 1'], outputs: [picture] },
    { cell_type: 'code', source: ["app.config['SECRET_KEY']"], outputs: [answer] },
  ];
  expect(await keysIn(file(JSON.stringify({ cells, nbformat: 4 }), 'try.ipynb'))).toEqual(['k9-Otter']);
});

test.each([
  ['too-large', file('x'.repeat(32_769))],
  ['too-large', file('x'.repeat(200_000))],
  ['binary', file(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))],
  ['binary', file('SECRET_KEY=\x01')],
])('a file is refused as %s', async (problem, dropped) => {
  expect(await keysIn(dropped)).toBe(problem);
});

test('a file that cannot be read is refused', async () => {
  const gone = { name: '.env', size: 4, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
  expect(await readKeyFile(gone)).toEqual({ ok: false, problem: 'unreadable' });
});
