import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRing } from '../../src/keyring/ring.ts';

const escaped = (text: string, pattern: RegExp, mark = '\\') => text.replaceAll(pattern, (found) => `${mark}${found}`);
const double = (text: string, letter: string) => text.replaceAll(letter, () => letter + letter);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const python = (text: string) => `'${escaped(text, /[\\']/g)}'`;
const sh = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** How a person writes a key in each form, by the rules of its language; null if the form cannot express it. */
const forms: Readonly<Record<string, (key: string) => string | null>> = {
  'a Python assignment': (key) => `app.secret_key = ${python(key)}`,
  'a Python call': (key) => `app.config.update(DEBUG=True, SECRET_KEY=${python(key)})`,
  'a dict as Python prints it': (key) => `<Config {'DEBUG': True, 'SECRET_KEY': ${python(key)}, 'TESTING': False}>`,
  'a sum': (key) => `SECRET_KEY = ${python(key.slice(0, 2))} + ${python(key.slice(2))}`,
  'an f-string': (key) => `SECRET_KEY = f${python(double(double(key, '{'), '}'))}`,
  'base64 in Python': (key) => `SECRET_KEY = base64.b64decode('${base64(key)}')`,
  'hex in Python': (key) => `SECRET_KEY = bytes.fromhex('${Buffer.from(key).toString('hex')}')`,
  'export in single quotes': (key) => `export SECRET_KEY=${sh(key)}`,
  'export in double quotes': (key) => `export SECRET_KEY="${escaped(key, /[\\$`"]/g)}"`,
  'before a command': (key) => `SECRET_KEY=${sh(key)} FLASK_DEBUG=1 flask run`,
  'docker run': (key) => `docker run -e SECRET_KEY=${sh(key)} -p 80:80 otter`,
  'fish in single quotes': (key) => `set -gx SECRET_KEY '${escaped(key, /[\\']/g)}'`,
  'fish in double quotes': (key) => `set -gx SECRET_KEY "${escaped(key, /[\\"$]/g)}"`,
  // cmd fills in `%NAME%` and `!NAME!` anywhere, and the value ends at the last quote of the line.
  cmd: (key) => `set "SECRET_KEY=${key}"`,
  'PowerShell in single quotes': (key) => `$env:SECRET_KEY = '${key.replaceAll(/['‘’‚‛]/g, '$&$&')}'`,
  'PowerShell in double quotes': (key) => `$env:SECRET_KEY = "${escaped(key, /[`$"“”„]/g, '`')}"`,
  'a systemd unit': (key) =>
    `[Service]\nEnvironment="SECRET_KEY=${escaped(key, /[\\"]/g).replaceAll('%', '%%')}"\nExecStart=/bin/true\n`,
  'a .env': (key) => `DEBUG=1\nSECRET_KEY='${escaped(key, /[\\']/g)}'\nLANG=C\n`,
  'a Dockerfile': (key) => `FROM python\nENV DEBUG=1 SECRET_KEY="${escaped(key, /[\\"$]/g)}"\nEXPOSE 80\n`,
  'a Compose map': (key) =>
    `services:\n  web:\n    environment:\n      SECRET_KEY: ${JSON.stringify(double(key, '$'))}\n`,
  'a Compose list': (key) =>
    `services:\n  web:\n    environment:\n      - ${JSON.stringify(`SECRET_KEY=${double(key, '$')}`)}\n`,
  'a Kubernetes container': (key) =>
    `kind: Pod\nspec:\n  containers:\n    - env:\n        - name: SECRET_KEY\n          value: '${double(double(key, '$'), "'")}'\n`,
  'a Kubernetes Secret': (key) => `kind: Secret\ndata:\n  SECRET_KEY: ${base64(key)}\n`,
  'Helm values': (key) => `flask:\n  secretKey: '${double(key, "'")}'\n  debug: false\n`,
  JSON: (key) => JSON.stringify({ env: [{ name: 'SECRET_KEY', value: key }] }, null, 2),
  XML: (key) => `<appSettings><add key="SECRET_KEY" value="${xml(key)}" /></appSettings>`,
  'basic TOML': (key) => `[flask]\nSECRET_KEY = "${escaped(key, /[\\"]/g)}"\n`,
  'literal TOML': (key) => (key.includes("'") ? null : `[flask]\nSECRET_KEY = '${key}'\n`),
  Terraform: (key) =>
    `resource "x" "y" {\n  env_vars = {\n    SECRET_KEY = "${escaped(key, /[\\"]/g).replaceAll(/[$%]\{/g, (mark) => `${mark[0]}${mark}`)}"\n  }\n}\n`,
  '/proc/…/environ': (key) => `PATH=/usr/bin\0SECRET_KEY=${key}\0HOME=/root\0`,
  'one line that may be of any language': (key) => `SECRET_KEY=${python(key)}`,
};

// What languages treat differently, and what they should not.
const letters = fc.constantFrom(...`ab09'"\`\\$%{}()[]<>#=:;,&|!^~*?@-_. é“’ж🔑`.split(''), '🔑');
const keys = fc
  .array(letters, { minLength: 3, maxLength: 14 })
  .map((all) => all.join(''))
  // A lone surrogate is not text, and in most forms blanks at the ends are a person's mistake.
  .filter((key) => !/\p{Surrogate}/u.test(key) && key.trim() === key);

/** The key, or a note that gives a reason. Other bytes without a note are the worst possible result. */
function isRead(text: string, key: string): boolean {
  const ring = readRing(text);
  const given = ring.keys.map(({ bytes }) => Buffer.from(bytes).toString());
  const said = ring.notes.filter(({ code }) => code !== 'skipped' && code !== 'placeholder');
  return given.length === 1 ? given[0] === key || said.length > 0 : given.length === 0 && said.length > 0;
}

describe('any key', () => {
  test.each(Object.entries(forms))('in %s is read as it was written, or it is said why not', (_, write) => {
    fc.assert(
      fc.property(keys, (key) => {
        const text = write(key);
        return text === null || isRead(text, key);
      }),
      { numRuns: 300 },
    );
  });

  test('that is plain is read in every form', () => {
    const lost = Object.entries(forms).filter(([, write]) => {
      const ring = readRing(write('k9-Otter') ?? '');
      return ring.keys.map(({ bytes }) => Buffer.from(bytes).toString()).join('|') !== 'k9-Otter';
    });
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});

test('the shell itself reads what is written for it as this reader does', () => {
  const samples = fc.sample(keys, { numRuns: 60, seed: 7 });
  const lines = samples.flatMap((key) => [
    forms['export in single quotes']?.(key),
    forms['export in double quotes']?.(key),
  ]);
  const script = lines.map((line) => `${line}; printf '%s\\0' "$SECRET_KEY"`).join('\n');
  const printed = spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1);
  const read = lines.map((line) => {
    const [key] = readRing(line ?? '').keys;
    return key === undefined ? null : Buffer.from(key.bytes).toString();
  });
  expect(printed.length).toBe(lines.length);
  expect(read.flatMap((key, index) => (key === null || key === printed[index] ? [] : [[key, printed[index]]]))).toEqual(
    [],
  );
});
