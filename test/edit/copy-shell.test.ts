import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyForms, type CopyName } from '../../src/edit/copy-as.ts';
import { readPasted } from '../../src/paste/read-pasted.ts';

/** Answers with the request's Cookie header and address. */
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ headers, url, method }, response) =>
    response.end(JSON.stringify([method, headers.cookie, url])),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const cookies: [name: string, value: string][] = [
  ['session', 'eyJ1c2VyX2lkIjoyfQ.ZVPkAA.-bX9yQ_w'],
  ['session', '.eJyrVkrLz1eyUkpKLFKqBQAclAQW.ZVPkAA.x'],
  ['session', 'eyJhIjogMX0=.ZVPkAA.x'],
  ['sessionid', 'eyJhIjoxfQ:1r2yQC:abc'],
  ['remember_token', 'it\'s|$HOME`id`"$(id)"!x*?~#&<>()'],
  ['remember_token', '"a\\054\\"b|12"'],
  ['@name', 'x'],
  ['=', '1'],
  ['', 'eyJhIjoxfQ.x.y'],
];
const paths = ['/', '/a?b=1&c=$HOME', "/it's/[1-3]/{a,b}?q=[x]", '/%20;id'];

const write = (form: CopyName, cookie: { name: string; value: string }, url: string) =>
  copyForms.find(({ name }) => name === form)!.write({ value: { type: 'none' }, cookie, url });

function sh(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('/bin/sh', ['-c', command], (problem, stdout, stderr) =>
      problem ? reject(new Error(stderr || problem.message)) : resolve(stdout),
    );
    child.stdin?.end();
  });
}

describe.each([
  ['curl', 'curl'],
  ['httpie', 'http'],
] as const)('a copied %s line', (form, program) => {
  test(`is run here: ${program} must be installed (Debian: apt-get install ${form})`, async () => {
    expect(await sh(`command -v ${program}`)).not.toBe('');
  });

  test.each(cookies)(
    'sends the cookie %s=%s as it is',
    async (name, value) => {
      const text = write(form, { name, value }, `${origin}/`);
      const sent = name === '' ? value : `${name}=${value}`;
      expect(JSON.parse(await sh(text.ok ? text.value : ''))).toEqual(['GET', sent, '/']);
    },
    30_000,
  );

  test.each(paths)(
    'asks for %s',
    async (path) => {
      const url = new URL(path, origin).href;
      const text = write(form, { name: 'session', value: 'x' }, url);
      const [method, cookie, asked] = JSON.parse(await sh(text.ok ? text.value : ''));
      // HTTPie escapes more characters than the address bar; the server treats both the same.
      expect([method, cookie, decodeURIComponent(asked)]).toEqual([
        'GET',
        'session=x',
        decodeURIComponent(url.slice(origin.length)),
      ]);
    },
    30_000,
  );
});

describe.each(['curl', 'httpie', 'cookie-header'] as const)('a copied %s can be pasted back', (form) => {
  test.each(cookies.filter(([name]) => /^\w/.test(name)))('%s=%s', (name, value) => {
    const text = write(form, { name, value }, 'http://localhost/');
    const pasted = readPasted(text.ok ? text.value : '');
    expect(pasted.ok && pasted.value.map(({ at: _at, end: _end, by: _by, ...cookie }) => cookie)).toEqual([
      { name, value, setCookie: null },
    ]);
  });
});

test('HTTPie has no spelling for a backslash before a separator', () => {
  expect(write('httpie', { name: 'a', value: 'x\\=y' }, 'http://localhost/')).toEqual({
    ok: false,
    problem: { code: 'httpie-backslash' },
  });
});
