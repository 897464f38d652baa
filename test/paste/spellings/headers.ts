import { lang, session, type Spelling } from './spelling.ts';
import { compressed, csrf, flask, quart } from './values.ts';

/** Headers as tools decorate them. */
export const headerSpellings: readonly Spelling[] = [
  {
    name: 'nmap’s http-headers',
    text: `PORT     STATE SERVICE\n5000/tcp open  upnp\n| http-headers: \n|   Server: Werkzeug/3.0.1 Python/3.12.0\n|   Set-Cookie: session=${flask}; HttpOnly; Path=/\n|   Vary: Cookie\n|_  (Request type: HEAD)`,
    cookies: [session],
  },
  {
    name: 'Wireshark’s tree',
    text: `Hypertext Transfer Protocol\n    GET / HTTP/1.1\\r\\n\n    Host: localhost:5000\\r\\n\n    Cookie: session=${flask}; lang=de\\r\\n\n        Cookie pair: session=${flask}\n        Cookie pair: lang=de\n    \\r\\n`,
    cookies: [session, lang],
  },
  {
    name: 'Wireshark’s stream',
    text: `GET / HTTP/1.1\r\nHost: localhost:5000\r\nCookie: session=${flask}\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: session=${compressed}; HttpOnly; Path=/\r\n`,
    cookies: [session, ['session', compressed]],
  },
  {
    name: 'a code span of Markdown',
    text: `The header is \`Cookie: session=${flask}\` in each request.`,
    cookies: [session],
  },
  {
    name: 'a list of Markdown',
    text: `- content-length: 16\n- **Set-Cookie:** session=${flask}; HttpOnly; Path=/\n- Vary: Cookie`,
    cookies: [session],
  },
  {
    name: 'a table of Markdown',
    text: `| Header | Value |\n| --- | --- |\n| Host | localhost |\n| Cookie | session=${flask} |`,
    cookies: [session],
  },
  {
    name: 'a code block of Markdown',
    text: '```http\nGET / HTTP/1.1\nCookie: session=' + flask + '\n```',
    cookies: [session],
  },
  {
    name: 'curl -v',
    text: `*   Trying 127.0.0.1:5000...\n> GET / HTTP/1.1\n> Host: localhost:5000\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 200 OK\n< Vary: Cookie\n* Added cookie session="${flask}" for domain localhost, path /, expire 0\n< Set-Cookie: session=${flask}; HttpOnly; Path=/\n<\n* Connection #0 to host localhost left intact`,
    cookies: [session],
  },
  {
    name: 'wget -S',
    text: `  HTTP/1.1 200 OK\n  Server: Werkzeug/3.0.1\n  Set-Cookie: session=${flask}; HttpOnly; Path=/\nLength: 12 [text/html]`,
    cookies: [session],
  },
  {
    name: 'Burp',
    text: `POST /login HTTP/1.1\r\nHost: 127.0.0.1:5000\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: session=${flask}\r\nContent-Length: 27\r\n\r\nusername=ada&password=xyzzy`,
    cookies: [session],
  },
  {
    name: 'mitmproxy’s flow',
    text: `127.0.0.1:51002: GET http://localhost:5000/\n    Host:        localhost:5000\n    User-Agent:  Mozilla/5.0\n    cookie:      session=${flask}; lang=de\n << 200 OK 12b`,
    cookies: [session, lang],
  },
  {
    name: 'Postman’s console',
    text: `GET http://localhost:5000/\n  Request Headers\n    User-Agent: "PostmanRuntime/7.36.0"\n    Cookie: "session=${flask}"\n  Response Headers\n    Vary: "Cookie"`,
    cookies: [session],
  },
  {
    name: 'headers that devtools copy, name and value on two lines',
    text: `accept-language\nen\ncookie\nsession=${flask}; lang=de\nhost\nlocalhost:5000`,
    cookies: [session, lang],
  },
  {
    name: 'Firefox’s raw headers',
    text: `GET / HTTP/1.1\nHost: localhost:5000\nAccept: text/html\nConnection: keep-alive\nCookie: session=${flask}\nUpgrade-Insecure-Requests: 1`,
    cookies: [session],
  },
  {
    name: 'a header for a CSRF token',
    text: `POST /api HTTP/1.1\nX-CSRFToken: ${csrf}\nAccept: application/json`,
    cookies: [['X-CSRFToken', csrf]],
  },
  {
    name: 'a log line',
    text: `2026-06-09 10:00:00,123 DEBUG shop.web: request headers: Cookie: session=${flask}`,
    cookies: [session],
  },
  {
    name: 'nginx’s log with $http_cookie',
    text: `127.0.0.1 - - [09/Jun/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12 "-" "Mozilla/5.0" "session=${flask}; lang=de"`,
    cookies: [session, lang],
  },
  {
    name: 'logfmt',
    text: `time=2026-06-09T10:00:00Z level=debug msg="request" cookie="session=${flask}; lang=de" method=GET`,
    cookies: [session, lang],
  },
  {
    name: 'Set-Cookie without its name, two lines',
    text: `session=${flask}; HttpOnly; Path=/\nlang=de; Path=/`,
    cookies: [session, lang],
  },
  {
    name: 'document.cookie in a console',
    text: `> document.cookie\n< 'lang=de; session=${flask}'`,
    cookies: [lang, session],
  },
  {
    name: 'Quart-Auth’s cookie',
    text: `set-cookie: QUART_AUTH=${quart}; Secure; HttpOnly; Path=/; SameSite=Lax`,
    cookies: [['QUART_AUTH', quart]],
  },
  {
    name: 'LWP’s jar',
    text: `#LWP-Cookies-2.0\nSet-Cookie3: session="${flask}"; path="/"; domain="localhost.local"; path_spec; discard; version=0`,
    cookies: [['session', `"${flask}"`]],
  },
];
