import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/paste/read-pasted.ts';
import { splitWords } from '../../src/shell/split-words.ts';

// Arbitrary UTF-16 units, including lone surrogates; fast-check's own binary unit takes seconds to set up.
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

/** Name and value of each cookie, or the problem. */
function read(text: string) {
  const pasted = readPasted(text);
  return pasted.ok ? pasted.value.map(({ name, value }) => [name, value]) : pasted.problem;
}

// Vectors: Flask's tutorial session, a compressed one, a Starlette one (padded payload), a Django one.
const flask = 'eyJ1c2VybmFtZSI6InlvdXJfdXNlcm5hbWUifQ.ZVm5Yg.o1Q0mC0jV1nJ8w0v8Zx0YwKqgkE';
const compressed = '.eJyrVoovSC3KTcxLzStRsiopKk3VUcrILy7JzSxKBQBu2Ag5.ZVm5Yg.o1Q0mC0jV1nJ8w0v8Zx0YwKqgkE';
const starlette = 'eyJ1c2VyIjogImEifQ==.ZVm5Yg.o1Q0mC0jV1nJ8w0v8Zx0YwKqgkE';
const django = '.eJyrVkrLz1eyUkpKLFKqBQAdegQ0:1r4abc:mQ5H3s0m8w0v8Zx0YwKqgkEo1Q0mC0jV1nJ8w0v8Zx0';

describe('a bare value', () => {
  test.each([
    [flask],
    [compressed],
    [starlette],
    [django],
    ['e30=.ZVm5Yg.abc'],
    ['eyJhIjoxfQ=.a.b'],
    ['bnVsbA==.a.b'],
    ['1|0f1e2d'],
    ['W10==.a.b'],
  ])('%s', (value) => {
    expect(read(value)).toEqual([[null, value]]);
    expect(read(`  ${value}\r\n`)).toEqual([[null, value]]);
    expect(read(`"${value}"`)).toEqual([[null, value]]);
  });

  test('several, one a line', () => {
    expect(read(`${flask}\n\n${starlette}`)).toEqual([
      [null, flask],
      [null, starlette],
    ]);
  });
});

describe('pairs', () => {
  test.each([
    [`session=${flask}`, [['session', flask]]],
    [`session=${compressed}`, [['session', compressed]]],
    [`session = ${starlette}`, [['session', starlette]]],
    [
      `a=1; session=${starlette}; b=`,
      [
        ['a', '1'],
        ['session', starlette],
        ['b', ''],
      ],
    ],
    [
      `session=${flask}\nremember_token=1|ab`,
      [
        ['session', flask],
        ['remember_token', '1|ab'],
      ],
    ],
    ['session=', [['session', '']]],
    [
      'session=one; session=two',
      [
        ['session', 'one'],
        ['session', 'two'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('headers', () => {
  test.each([
    [`Cookie: session=${flask}`],
    [`cookie:session=${flask}`],
    [`Cookie:\nsession=${flask}`],
    [`cookie\nsession=${flask}`],
    [`> Cookie: session=${flask}\r\n> Host: localhost`],
    [`GET / HTTP/1.1\r\nHost: localhost:5000\r\nCookie: session=${flask}\r\nAccept: */*`],
    [`Set-Cookie: session=${flask}`],
    [`HTTP/1.1 200 OK\nSet-Cookie: session=${flask}; Path=/\nVary: Cookie`],
  ])('%j', (text) => {
    expect(read(text)).toEqual([['session', flask]]);
  });

  test('several Set-Cookie keep their attributes apart', () => {
    const text = `Set-Cookie: session=${flask}; Expires=Sun, 19 Nov 2023 07:28:02 GMT; Domain=.example.org; Secure; HttpOnly; Path=/app; SameSite=Lax; Partitioned\nSet-Cookie: b=; expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0; path=/`;
    const none = {
      path: null,
      domain: null,
      expires: null,
      maxAge: null,
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      partitioned: false,
      ignored: [],
      controlIn: null,
      tabIn: null,
    };
    const session = { name: 'session', value: flask };
    expect(readPasted(text)).toEqual({
      ok: true,
      value: [
        {
          ...session,
          at: 0,
          end: text.indexOf('\n'),
          by: 'header',
          setCookie: {
            ...none,
            ...session,
            path: '/app',
            domain: '.example.org',
            expires: 1700378882,
            secure: true,
            httpOnly: true,
            sameSite: 'lax',
            partitioned: true,
          },
        },
        {
          name: 'b',
          value: '',
          at: text.indexOf('\n') + 1,
          end: text.length,
          by: 'header',
          setCookie: { ...none, name: 'b', value: '', path: '/', expires: 0, maxAge: 0 },
        },
      ],
    });
  });

  test('a Set-Cookie without its name is known by its attributes; odd attributes are as absent', () => {
    expect(readPasted('session=x; HttpOnly; Max-Age=1e3; Expires=soon; SameSite=Odd')).toMatchObject({
      ok: true,
      value: [{ name: 'session', setCookie: { httpOnly: true, maxAge: null, expires: null, sameSite: 'unspecified' } }],
    });
  });
});

describe('a curl command', () => {
  test.each([
    [`curl -b session=${flask} http://localhost`],
    [`curl -bsession=${flask} http://localhost`],
    [`curl http://localhost --cookie "session=${flask}"`],
    [`curl --cookie='session=${flask}' http://localhost`],
    [`$ curl 'http://localhost:5000/' \\\n  -H 'Accept: */*' \\\n  -H 'Cookie: session=${flask}' \\\n  --compressed`],
    [`curl "http://localhost" -H "cookie: session=${flask}" -H "x: \\"y\\""`],
    [`curl 'http://localhost' -H $'Cookie: \\u0073ession=${flask}\\x3b' --data-raw $'it\\'s'`],
    [
      `curl ^"http://localhost:5000/?a=1^&b=2^" ^\r\n  -H ^"Accept: */*^" ^\r\n  -b ^"session=${flask}^" ^\r\n  -H ^"x: \\^"y\\^"^"`,
    ],
    [`curl.exe "http://localhost" ^\r\n  -H "Cookie: session=${flask}"`],
    [`sudo /usr/bin/curl -sb session=${flask} http://localhost`],
    [`wget --header="Cookie: session=${flask}" http://localhost`],
    [`-H 'Cookie: session=${flask}'`],
    [`  -b 'session=${flask}' \\`],
  ])('%s', (text) => {
    expect(read(text)).toEqual([['session', flask]]);
  });

  test('that sends none, names a file, or has an open quote is a problem', () => {
    expect(read("curl 'http://localhost' -H 'Accept: a=b'")).toEqual({ code: 'no-cookie', at: 0 });
    expect(read('curl http://localhost -b jar.txt')).toEqual({ code: 'cookie-file', at: 22 });
    expect(read("curl http://localhost -H 'Cookie: a=b")).toEqual({ code: 'unclosed-quote', at: 25 });
  });
});

describe('an HTTPie command', () => {
  test.each([
    [`http GET http://localhost:5000/ Cookie:session=${flask}`],
    [`$ https -v localhost 'Cookie: session=${flask}' accept:text/html`],
    [`/usr/bin/http localhost 'cookie:session=${flask}'`],
    [`xh localhost 'Cookie:session=${flask}'`],
  ])('%s', (text) => {
    expect(read(text)).toEqual([['session', flask]]);
  });

  test('that sends none, or has an open quote is a problem', () => {
    expect(read('http GET http://localhost/ Accept:text/html')).toEqual({ code: 'no-cookie', at: 0 });
    expect(read('http localhost Cookie:=1 Cookie:@jar')).toEqual({ code: 'no-cookie', at: 0 });
    expect(read("http localhost 'Cookie:a=b")).toEqual({ code: 'unclosed-quote', at: 15 });
  });

  test('keeps what a backslash keeps', () => {
    expect(read("http localhost 'Cookie:\\=a=b\\:c'")).toEqual([['', 'a=b:c']]);
  });
});

describe('code', () => {
  test.each([
    [`client.set_cookie('session', '${flask}')`],
    [`client.set_cookie("session", "${flask}", domain="localhost")`],
    [`client.set_cookie('localhost', 'session', '${flask}')`],
    [`response.set_cookie(\n    'session',\n    '${flask}',\n    max_age=3600,\n)`],
    [`client.set_cookie(key='session', value='${flask}')`],
    [`jar = requests.Session()\njar.cookies.set('session', '${flask}')`],
    [`jar = httpx.Cookies()\nclient.cookies.set("session", "${flask}", "localhost")`],
    [`driver.add_cookie({"name": "session", "value": "${flask}"})`],
    [`context.add_cookies([{"name": "session", "value": "${flask}", "url": "http://localhost"}])`],
    [`requests.get('http://localhost', cookies={'session': '${flask}'})`],
    [`cookies = {\n    'session': '${flask}',\n}\n\nresponse = requests.get('http://localhost', cookies=cookies)`],
    [`headers = {'User-Agent': 'x', 'Cookie': 'session=${flask}'}`],
    [`fetch("http://localhost", { "headers": { "accept": "*/*", "cookie": "session=${flask}" } });`],
    [`document.cookie = "session=${flask}; path=/"`],
    [`"session=${flask}"`],
    [`{"session": "${flask}"}`],
    [`{\n  "cookies": {\n    "session": "${flask}"\n  }\n}`],
    [`[{"name":"session","value":"${flask}","domain":"localhost","path":"/"}]`],
  ])('%s', (text) => {
    expect(read(text)).toEqual([['session', flask]]);
  });

  test("of the browser's own for PowerShell", () => {
    const text = `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.Cookies.Add((New-Object System.Net.Cookie("session", "${flask}", "/", "localhost")))
$session.Cookies.Add((New-Object System.Net.Cookie("q", "\`"a\`$b\`"", "/", "localhost")))
Invoke-WebRequest -UseBasicParsing -Uri "http://localhost:5000/" -WebSession $session -Headers @{ "Accept"="*/*" }`;
    expect(read(text)).toEqual([
      ['session', flask],
      ['q', '"a$b"'],
    ]);
  });

  test('that is a value beginning like an option is none', () => {
    expect(read('-bXY.ZVm5Yg.abc')).toEqual([[null, '-bXY.ZVm5Yg.abc']]);
  });
});

describe('a row of a browser', () => {
  test.each([
    [`session\t${flask}\tlocalhost\t/\tSession\t62\t✓\t\t\tMedium`],
    [`session:"${flask}"`],
    [
      `session:"${flask}"\nCreated:"Wed, 21 Oct 2026 07:28:00 GMT"\nDomain:"localhost"\nExpires / Max-Age:"Session"\nHostOnly:true\nPath:"/"`,
    ],
    [`# Netscape HTTP Cookie File\n\n#HttpOnly_localhost\tFALSE\t/\tFALSE\t1790000000\tsession\t${flask}`],
  ])('%j', (text) => {
    expect(read(text)).toEqual([['session', flask]]);
  });

  test('several rows', () => {
    expect(read(`a\t1\tlocalhost\t/\nb\t2\tlocalhost\t/app`)).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
});

test.each([
  ['', 'empty', 0],
  [' \n\t', 'empty', 0],
  ['Cookie:', 'no-cookie', 0],
  ['Cookie: \nHost: localhost', 'no-cookie', 0],
  ['Host: localhost\nAccept: */*', 'no-cookie', 0],
  ['hello world', 'no-cookie', 0],
  ['session=hello world', 'bad-character', 13],
  ['ok\nsession=a b', 'bad-character', 12],
  ['a\0b', 'bad-character', 1],
  [';;', 'bad-character', 0],
])('%j: %s at %i', (text, code, at) => {
  expect(read(text)).toEqual({ code, at });
});

test('any text at all gives cookies or a problem', () => {
  const piece = fc.constantFrom(
    'curl ',
    '-b ',
    '-H ',
    "'",
    '"',
    '$',
    '^',
    '\\',
    '\n',
    '=',
    ';',
    ':',
    'Cookie: ',
    'cookies={',
    'a',
    ' ',
    '\r\n',
    '\t',
  );
  const soup = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(anyText, soup), (text) => {
      const pasted = readPasted(text);
      if (pasted.ok) expect(pasted.value.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('words are split as bash splits them', () => {
  const piece = fc.constantFrom(
    "'a b'",
    '"a\\"b\\$ c"',
    '"\\x"',
    "$'a\\n\\x41\\u00e9\\'\\101'",
    '\\ ',
    'plain',
    ' ',
    '  ',
    ' \\\n ',
    '-H',
    "'",
    '\\\\',
    '=',
  );
  const commands = fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    150,
  );
  const sound = commands.filter((command) => splitWords(command).ok && !command.endsWith('\\'));
  const script = sound.map((command) => `printf '%s\\0' ${command}\nprintf '\\1'`).join('\n');
  const run = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] },
  });
  const answers = run.stdout
    .split('\x01')
    .slice(0, -1)
    .map((answer) => answer.split('\0').slice(0, -1));
  const mine = sound.map((command) => {
    const words = splitWords(command);
    return words.ok ? words.value.map(({ text }) => text) : null;
  });
  expect(answers.length).toBeGreaterThan(50);
  // printf without words prints one empty line.
  expect(mine.map((words) => (words?.length === 0 ? [''] : words))).toEqual(answers);
});
