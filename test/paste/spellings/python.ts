import { lang, session, type Spelling } from './spelling.ts';
import { compressed, csrf, flask, remember, signedId } from './values.ts';

const jarCookie = (name: string, value: string) =>
  `Cookie(version=0, name='${name}', value='${value}', port=None, port_specified=False, domain='localhost.local', domain_specified=True, domain_initial_dot=False, path='/', path_specified=True, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={'HttpOnly': None}, rfc2109=False)`;

/** What Python prints. */
export const pythonSpellings: readonly Spelling[] = [
  { name: 'a dict', text: `{'session': '${flask}', 'lang': 'de'}`, cookies: [session, lang] },
  {
    name: 'a dict behind a prompt',
    text: `>>> request.cookies\n{'session': '${flask}', 'lang': 'de'}`,
    cookies: [session, lang],
  },
  {
    name: 'a dict of another name for the cookie',
    text: `{'shop': '${compressed}', 'theme': 'dark'}`,
    cookies: [
      ['shop', compressed],
      ['theme', 'dark'],
    ],
  },
  {
    name: 'ImmutableMultiDict, as request.cookies prints',
    text: `ImmutableMultiDict([('session', '${flask}'), ('lang', 'de')])`,
    cookies: [session, lang],
  },
  {
    name: 'ImmutableMultiDict of a form',
    text: `ImmutableMultiDict([('csrf_token', '${csrf}'), ('email', 'ada@example.com'), ('password', 'x')])`,
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'RequestsCookieJar',
    text: `<RequestsCookieJar[${jarCookie('session', flask)}, ${jarCookie('lang', 'de')}]>`,
    cookies: [session, lang],
  },
  {
    name: 'RequestsCookieJar, as str gives it',
    text: `<RequestsCookieJar[<Cookie session=${flask} for localhost.local/>, <Cookie lang=de for localhost.local/>]>`,
    cookies: [session, lang],
  },
  { name: 'one cookie of a jar', text: `<Cookie session=${flask} for 127.0.0.1/>`, cookies: [session] },
  {
    name: 'httpx’s cookies',
    text: `<Cookies[<Cookie session=${flask} for localhost.local />, <Cookie lang=de for localhost.local />]>`,
    cookies: [session, lang],
  },
  { name: 'SimpleCookie', text: `<SimpleCookie: lang='de' session='${flask}'>`, cookies: [lang, session] },
  { name: 'a Morsel', text: `{'session': <Morsel: session=${flask}; HttpOnly; Path=/>}`, cookies: [session] },
  {
    name: 'SimpleCookie as headers',
    text: `Set-Cookie: lang=de\nSet-Cookie: session=${flask}; HttpOnly; Path=/`,
    cookies: [lang, session],
  },
  {
    name: 'WSGI environ',
    text: `{'REQUEST_METHOD': 'GET', 'SCRIPT_NAME': '', 'PATH_INFO': '/', 'QUERY_STRING': '', 'SERVER_NAME': 'localhost', 'HTTP_HOST': 'localhost', 'wsgi.version': (1, 0), 'wsgi.input': <_io.BytesIO object at 0x7fa47a231260>, 'wsgi.errors': <_io.TextIOWrapper name='<stderr>' mode='w' encoding='utf-8'>, 'wsgi.multithread': False, 'HTTP_COOKIE': 'session=${flask}; lang=de', 'werkzeug.request': <Request 'http://localhost/' [GET]>}`,
    cookies: [session, lang],
  },
  {
    name: 'WSGI environ, one line each',
    text: `HTTP_HOST: localhost:5000\nHTTP_COOKIE: session=${flask}; lang=de\nwsgi.url_scheme: http`,
    cookies: [session, lang],
  },
  {
    name: 'ASGI scope',
    text: `{'type': 'http', 'asgi': {'version': '3.0', 'spec_version': '2.3'}, 'http_version': '1.1', 'server': ('127.0.0.1', 8000), 'method': 'GET', 'path': '/', 'headers': [(b'host', b'127.0.0.1:8000'), (b'cookie', b'session=${flask}; lang=de')]}`,
    cookies: [session, lang],
  },
  {
    name: 'Werkzeug’s response headers',
    text: `Headers([('Content-Type', 'text/html'), ('Set-Cookie', 'session=${flask}; HttpOnly; Path=/'), ('Vary', 'Cookie')])`,
    cookies: [session],
  },
  {
    name: 'Starlette’s headers',
    text: `Headers({'host': 'x', 'cookie': 'session=${flask}; lang=de'})`,
    cookies: [session, lang],
  },
  {
    name: 'raw headers of Starlette',
    text: `Headers(raw=[(b'host', b'x'), (b'cookie', b'session=${flask}')])`,
    cookies: [session],
  },
  {
    name: 'EnvironHeaders',
    text: `EnvironHeaders([('Host', 'localhost'), ('Cookie', 'session=${flask}; lang=de')])`,
    cookies: [session, lang],
  },
  {
    name: 'requests’ response headers',
    text: `{'Server': 'Werkzeug/3.0.1 Python/3.12.0', 'Content-Length': '12', 'Vary': 'Cookie', 'Set-Cookie': 'session=${flask}; HttpOnly; Path=/', 'Connection': 'close'}`,
    cookies: [session],
  },
  {
    name: 'two Set-Cookie that requests joins',
    text: `r.headers['Set-Cookie']\n'lang=de; Expires=Wed, 09 Jun 2027 10:00:00 GMT; Path=/, session=${flask}; HttpOnly; Path=/'`,
    cookies: [lang, session],
  },
  {
    name: 'Selenium’s get_cookies',
    text: `[{'domain': 'localhost', 'httpOnly': True, 'name': 'session', 'path': '/', 'sameSite': 'Lax', 'secure': False, 'value': '${flask}'}, {'domain': 'localhost', 'expiry': 1812535940, 'httpOnly': False, 'name': 'lang', 'path': '/', 'secure': False, 'value': 'de'}]`,
    cookies: [session, lang],
  },
  {
    name: 'a cookie of Werkzeug’s test client',
    text: `Cookie(key='session', value='${flask}', decoded_key='session', decoded_value='${flask}', expires=None, max_age=None, domain='localhost', origin_only=True, path='/', secure=None, http_only=True, same_site=None)`,
    cookies: [session],
  },
  {
    name: 'the test client’s jar',
    text: `<CookieJar[<Cookie session=${flask} for localhost.local/>]>`,
    cookies: [session],
  },
  {
    name: 'http.client’s debug output',
    text: `send: b'GET / HTTP/1.1\\r\\nHost: localhost:5000\\r\\nUser-Agent: python-requests/2.31.0\\r\\nCookie: session=${flask}\\r\\n\\r\\n'\nreply: 'HTTP/1.1 200 OK\\r\\n'\nheader: Server: Werkzeug/3.0.1`,
    cookies: [session],
  },
  {
    name: 'http.client’s debug output of the response',
    text: `reply: 'HTTP/1.1 302 FOUND\\r\\n'\nheader: Server: Werkzeug/3.0.1 Python/3.12.0\nheader: Vary: Cookie\nheader: Set-Cookie: session=${flask}; HttpOnly; Path=/\nheader: Connection: close`,
    cookies: [session],
  },
  {
    name: 'parse_qs',
    text: `{'csrf_token': ['${csrf}'], 'email': ['ada@example.com']}`,
    cookies: [['csrf_token', csrf]],
  },
  { name: 'a tuple', text: `('session', '${flask}')`, cookies: [session] },
  {
    name: 'a list of tuples',
    text: `[('session', '${flask}'), ('remember_token', '${remember}')]`,
    cookies: [session, ['remember_token', remember]],
  },
  { name: 'OrderedDict', text: `OrderedDict([('session', '${flask}'), ('lang', 'de')])`, cookies: [session, lang] },
  { name: 'bytes', text: `b'${flask}'`, cookies: [[null, flask]] },
  { name: 'a text at a prompt', text: `>>> s.dumps({'_user_id': '12'})\n'${flask}'`, cookies: [[null, flask]] },
  {
    name: 'an output of IPython',
    text: `In [4]: client.get_cookie('session').value\nOut[4]: '${flask}'`,
    cookies: [[null, flask]],
  },
  {
    name: 'a logged dict',
    text: `DEBUG:shop:cookies={'session': '${flask}', 'lang': 'de'} path=/basket`,
    cookies: [session, lang],
  },
  {
    name: 'pprint, which breaks texts',
    text: `{'lang': 'de',\n 'session': '${flask.slice(0, 40)}'\n            '${flask.slice(40)}'}`,
    cookies: [lang, session],
  },
  {
    name: 'a failed assertion of pytest',
    text: `E       AssertionError: assert 'session=${flask}; HttpOnly; Path=/' == 'session=; Path=/'`,
    cookies: [session, ['session', '']],
  },
  { name: 'a signed id of Flask-Session', text: `{'session': '${signedId}'}`, cookies: [['session', signedId]] },
];
