import { lang, session, type Spelling } from './spelling.ts';
import { compressed, csrf, django, flask, order, remember, reset, signedId, starlette, untimed } from './values.ts';

const half = (value: string) => [value.slice(0, 60), value.slice(60)] as const;
const broken = (value: string, width: number) => value.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
const jarLine = (expiry: string, value: string) => `localhost\tFALSE\t/\tFALSE\t${expiry}\tsession\t${value}`;

/** Jars, tables, pages, addresses, forms, prose, and what a terminal broke. */
export const otherSpellings: readonly Spelling[] = [
  {
    name: 'curl’s jar with quotes',
    text: `#HttpOnly_127.0.0.1\tFALSE\t/\tFALSE\t0\tsession\t"${flask}"`,
    cookies: [session],
  },
  {
    name: 'a jar with decimals',
    text: `# Netscape HTTP Cookie File\n${jarLine('1812535940.250000', flask)}`,
    cookies: [session],
  },
  {
    name: 'a jar with blanks for tabs',
    text: `# Netscape HTTP Cookie File\n#HttpOnly_localhost   FALSE   /   FALSE   0   session   ${flask}\nlocalhost FALSE / FALSE 0 lang de`,
    cookies: [session, lang],
  },
  { name: 'a jar with a negative expiry', text: jarLine('-1', compressed), cookies: [['session', compressed]] },
  {
    name: 'Chromium’s table',
    text: `session\t${flask}\tlocalhost\t/\tSession\t90\t✓\t\tLax\t\tMedium\nlang\tde\tlocalhost\t/\tSession\t6\t\t\t\t\tMedium`,
    cookies: [session, lang],
  },
  {
    name: 'a hidden field',
    text: `<input id="csrf_token" name="csrf_token" type="hidden" value="${csrf}">`,
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'a hidden field, value first',
    text: `<form method="post">\n  <input type='hidden' value='${csrf}' name='csrf_token'/>\n  <button>Buy</button>\n</form>`,
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'a meta',
    text: `<head><meta charset="utf-8"><meta name="csrf-token" content="${csrf}"></head>`,
    cookies: [['csrf-token', csrf]],
  },
  { name: 'a data attribute', text: `<body data-token="${csrf}" class="page">`, cookies: [['data-token', csrf]] },
  { name: 'a script in a page', text: `<script>var csrf_token = "${csrf}";</script>`, cookies: [['csrf_token', csrf]] },
  {
    name: 'a form’s body',
    text: `csrf_token=${csrf}&email=ada%40example.com&password=xyzzy`,
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'a form’s body with escapes',
    text: `next=%2F&token=${encodeURIComponent(django)}&submit=Go`,
    cookies: [['token', django]],
  },
  {
    name: 'a multipart body',
    text: `------WebKitFormBoundaryABC\r\nContent-Disposition: form-data; name="csrf_token"\r\n\r\n${csrf}\r\n------WebKitFormBoundaryABC--`,
    cookies: [[null, csrf]],
  },
  { name: 'a URL with a token in its path', text: `http://localhost:5000/reset/${reset}`, cookies: [[null, reset]] },
  {
    name: 'a URL with a token in its path, and a question',
    text: `https://shop.example.com/confirm/${reset}?next=/basket`,
    cookies: [[null, reset]],
  },
  {
    name: 'a URL with a token in its query',
    text: `Reset it here: https://shop.example.com/reset?uid=12&reset_token=${reset}&lang=de`,
    cookies: [['reset_token', reset]],
  },
  {
    name: 'a URL with an escaped token',
    text: `https://shop.example.com/login?sig=${encodeURIComponent(django)}`,
    cookies: [['sig', django]],
  },
  {
    name: 'a URL with an untimed token',
    text: `<https://shop.example.com/unsubscribe/${untimed}>`,
    cookies: [[null, untimed]],
  },
  {
    name: 'a log of the development server',
    text: `127.0.0.1 - - [09/Jun/2026 10:00:00] "GET /reset/${reset} HTTP/1.1" 200 -`,
    cookies: [[null, reset]],
  },
  {
    name: 'a stolen cookie in a log',
    text: `10.0.0.7 - - [09/Jun/2026 10:00:00] "GET /?c=session=${flask} HTTP/1.1" 404 -`,
    cookies: [session],
  },
  {
    name: 'prose',
    text: `I logged in and got ${flask} back, but Flask says it’s not valid. Why?`,
    cookies: [[null, flask]],
  },
  { name: 'prose with a full stop behind it', text: `My session is ${flask}.`, cookies: [[null, flask]] },
  {
    name: 'prose with two',
    text: `First it was ${flask}, then it became ${compressed} (after login).`,
    cookies: [
      [null, flask],
      [null, compressed],
    ],
  },
  {
    name: 'prose with a name',
    text: `We set session=${flask} and remember_token=${remember} on login.`,
    cookies: [session, ['remember_token', remember]],
  },
  {
    name: 'a chat’s quote',
    text: `> anyone know what "${starlette}" is?\nlooks like Starlette`,
    cookies: [[null, starlette]],
  },
  { name: 'a text that was signed', text: `last_order: ${order}`, cookies: [['last_order', order]] },
  { name: 'a signed id', text: `sid is ${signedId}`, cookies: [[null, signedId]] },
  { name: 'YAML', text: `request:\n  method: GET\n  cookies:\n    session: ${flask}`, cookies: [session] },
  { name: 'a row of a table', text: `| session | ${flask} | localhost | / |`, cookies: [session] },
  { name: 'a value that a terminal broke', text: broken(compressed, 80), cookies: [[null, compressed]] },
  {
    name: 'a header that a terminal broke',
    text: broken(`Cookie: session=${compressed}; lang=de`, 80),
    cookies: [['session', compressed], lang],
  },
  {
    name: 'a Set-Cookie that a terminal broke',
    text: broken(`< Set-Cookie: session=${compressed}; HttpOnly; Path=/`, 100),
    cookies: [['session', compressed]],
  },
  {
    name: 'a command that a terminal broke',
    text: broken(`curl -s -b 'session=${compressed}' http://localhost:5000/`, 80),
    cookies: [['session', compressed]],
  },
  {
    name: 'a dict that a terminal broke',
    text: broken(`{'session': '${compressed}', 'lang': 'de'}`, 80),
    cookies: [['session', compressed], lang],
  },
  {
    name: 'a mail’s soft line breaks',
    text: `https://shop.example.com/reset/\n${half(reset)[0]}`,
    cookies: [[null, reset]],
  },
  {
    name: 'a header that was folded in the middle of its value',
    text: `Cookie: session=${compressed.slice(0, 60)}\n  ${compressed.slice(60)}`,
    cookies: [['session', compressed]],
  },
  {
    name: 'a value in the quotes of a text processor',
    text: `“${flask}”`,
    cookies: [[null, flask]],
  },
  {
    name: 'a spreadsheet’s CSV',
    text: `name,value,domain\nsession,${flask},localhost\nlang,de,localhost`,
    cookies: [session],
  },
  {
    name: 'a row of a Markdown table',
    text: `| name | value |\n| --- | --- |\n| session | \`${flask}\` |`,
    cookies: [session],
  },
];
