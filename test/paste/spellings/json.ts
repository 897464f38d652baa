import { lang, session, type Spelling } from './spelling.ts';
import { compressed, csrf, django, flask, remember } from './values.ts';

const json = (value: unknown, indent = 0) => JSON.stringify(value, null, indent);

/** JSON from exporters, browsers' protocols and API tools. */
export const jsonSpellings: readonly Spelling[] = [
  {
    name: 'Playwright’s storage state',
    text: json(
      {
        cookies: [
          {
            name: 'session',
            value: flask,
            domain: '127.0.0.1',
            path: '/',
            expires: -1,
            httpOnly: true,
            secure: false,
            sameSite: 'Lax',
          },
          {
            name: 'lang',
            value: 'de',
            domain: '127.0.0.1',
            path: '/',
            expires: 1800000000.5,
            httpOnly: false,
            secure: false,
            sameSite: 'Lax',
          },
        ],
        origins: [{ origin: 'http://127.0.0.1:5000', localStorage: [{ name: 'theme', value: 'dark' }] }],
      },
      2,
    ),
    cookies: [session, lang],
  },
  {
    name: 'DevTools protocol, Network.getCookies with its id',
    text: json({
      id: 7,
      result: {
        cookies: [
          {
            name: 'session',
            value: compressed,
            domain: 'localhost',
            path: '/',
            expires: -1,
            size: 120,
            httpOnly: true,
            secure: false,
            session: true,
            priority: 'Medium',
            sameParty: false,
            sourceScheme: 'NonSecure',
            sourcePort: 5000,
          },
        ],
      },
    }),
    cookies: [['session', compressed]],
  },
  {
    name: 'DevTools protocol, requestWillBeSentExtraInfo',
    text: json({
      method: 'Network.requestWillBeSentExtraInfo',
      params: {
        requestId: '1000.2',
        associatedCookies: [
          { blockedReasons: [], cookie: { name: 'session', value: flask, domain: 'localhost', path: '/', size: 83 } },
        ],
        headers: { Host: 'localhost:5000', Cookie: `session=${flask}` },
      },
    }),
    cookies: [session],
  },
  {
    name: 'DevTools protocol, responseReceivedExtraInfo with two Set-Cookie in one text',
    text: json({
      params: {
        headers: {
          Server: 'Werkzeug/3.0.1 Python/3.12.0',
          'Set-Cookie': `session=${flask}; HttpOnly; Path=/\nlang=de; Path=/`,
        },
        statusCode: 302,
      },
    }),
    cookies: [session, lang],
  },
  {
    name: 'HAR entry, where each cookie is in a list and in a header',
    text: json(
      {
        startedDateTime: '2026-06-09T10:00:00.000Z',
        time: 12.5,
        request: {
          method: 'GET',
          url: 'http://localhost:5000/',
          httpVersion: 'HTTP/1.1',
          headers: [
            { name: 'Host', value: 'localhost:5000' },
            { name: 'Cookie', value: `session=${flask}; lang=de` },
          ],
          queryString: [{ name: 'page', value: '2' }],
          cookies: [
            { name: 'session', value: flask },
            { name: 'lang', value: 'de' },
          ],
        },
        response: { status: 200, headers: [{ name: 'Content-Type', value: 'text/html' }], cookies: [] },
      },
      2,
    ),
    cookies: [session, lang],
  },
  {
    name: 'HAR response with Set-Cookie',
    text: json({
      log: {
        version: '1.2',
        entries: [
          {
            request: {
              method: 'POST',
              url: 'http://localhost/login',
              headers: [{ name: 'Accept', value: '*/*' }],
              cookies: [],
            },
            response: {
              headers: [{ name: 'Set-Cookie', value: `session=${flask}; HttpOnly; Path=/` }],
              cookies: [{ name: 'session', value: flask, path: '/', httpOnly: true }],
            },
          },
        ],
      },
    }),
    cookies: [session],
  },
  {
    name: 'HAR form parameters with a CSRF token',
    text: json({
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        params: [
          { name: 'email', value: 'ada%40example.com' },
          { name: 'csrf_token', value: csrf },
        ],
      },
    }),
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'EditThisCookie',
    text: json(
      [
        {
          domain: 'localhost',
          hostOnly: true,
          httpOnly: true,
          name: 'session',
          path: '/',
          sameSite: 'unspecified',
          secure: false,
          session: true,
          storeId: '0',
          value: flask,
          id: 1,
        },
        {
          domain: 'localhost',
          expirationDate: 1812535940.25,
          hostOnly: true,
          httpOnly: true,
          name: 'remember_token',
          path: '/',
          sameSite: 'unspecified',
          secure: false,
          session: false,
          storeId: '0',
          value: remember,
          id: 2,
        },
      ],
      4,
    ),
    cookies: [session, ['remember_token', remember]],
  },
  {
    name: 'Cookie-Editor',
    text: json(
      [
        {
          name: 'session',
          value: flask,
          domain: 'localhost',
          hostOnly: true,
          path: '/',
          secure: false,
          httpOnly: true,
          sameSite: 'no_restriction',
          session: true,
          firstPartyDomain: '',
          partitionKey: null,
          storeId: 'firefox-default',
        },
      ],
      4,
    ),
    cookies: [session],
  },
  {
    name: 'Cookie Manager, an object with version and host',
    text: json({
      url: 'http://localhost:5000',
      version: 2,
      cookies: [
        {
          domain: 'localhost',
          hostOnly: true,
          httpOnly: true,
          name: 'session',
          path: '/',
          sameSite: 'lax',
          secure: false,
          session: true,
          storeId: '0',
          value: flask,
        },
      ],
    }),
    cookies: [session],
  },
  {
    name: 'Cookie Quick Manager',
    text: json(
      [
        {
          'Host raw': 'http://localhost/',
          'Name raw': 'session',
          'Path raw': '/',
          'Content raw': flask,
          Expires: 'At the end of the session',
          'Expires raw': '0',
          'Send for': 'Any type of connection',
          'Send for raw': 'false',
          'HTTP only raw': 'true',
          'SameSite raw': 'lax',
          'This domain only': 'Valid for host only',
          'This domain only raw': 'true',
          'Store raw': 'firefox-default',
          'First Party Domain': '',
        },
      ],
      2,
    ),
    cookies: [session],
  },
  {
    name: 'a dict of names and values',
    text: json({ session: flask, lang: 'de' }),
    cookies: [session, lang],
  },
  {
    name: 'names with objects of value and attributes',
    text: json({ cookies: { session: { value: flask, path: '/', httpOnly: true }, lang: { value: 'de' } } }),
    cookies: [session, lang],
  },
  {
    name: 'tough-cookie’s jar',
    text: json({
      version: 'tough-cookie@4.1.3',
      storeType: 'MemoryCookieStore',
      rejectPublicSuffixes: true,
      cookies: [
        {
          key: 'session',
          value: flask,
          domain: 'localhost',
          path: '/',
          httpOnly: true,
          hostOnly: true,
          creation: '2026-06-09T10:00:00.000Z',
          lastAccessed: '2026-06-09T10:00:00.000Z',
        },
      ],
    }),
    cookies: [session],
  },
  {
    name: 'Postman collection with a header',
    text: json({
      name: 'Basket',
      request: {
        method: 'GET',
        header: [{ key: 'Cookie', value: `session=${flask}; lang=de`, type: 'text' }],
        url: { raw: 'http://localhost:5000/basket' },
      },
    }),
    cookies: [session, lang],
  },
  {
    name: 'Insomnia export',
    text: json({
      _type: 'export',
      __export_format: 4,
      resources: [
        {
          _id: 'jar_1',
          _type: 'cookie_jar',
          name: 'Default Jar',
          cookies: [{ key: 'session', value: flask, domain: 'localhost', path: '/', httpOnly: true, id: 'c1' }],
        },
        { _id: 'req_1', _type: 'request', name: 'Login', headers: [{ name: 'Accept', value: '*/*' }] },
      ],
    }),
    cookies: [session],
  },
  {
    name: 'httpbin’s answer to /cookies',
    text: json({ cookies: { session: flask, lang: 'de' } }, 2),
    cookies: [session, lang],
  },
  {
    name: 'httpbin’s answer with headers',
    text: json(
      {
        args: {},
        headers: { Accept: '*/*', Cookie: `session=${flask}`, Host: 'httpbin.org' },
        url: 'http://httpbin.org/get',
      },
      2,
    ),
    cookies: [session],
  },
  {
    name: 'headers with Set-Cookie as a list',
    text: json({
      status: 302,
      headers: { location: '/', 'set-cookie': [`session=${flask}; HttpOnly; Path=/`, 'lang=de; Path=/'] },
    }),
    cookies: [session, lang],
  },
  {
    name: 'raw headers of Node, name and value in turn',
    text: json({ rawHeaders: ['Host', 'localhost:5000', 'Cookie', `session=${flask}`, 'Connection', 'close'] }),
    cookies: [session],
  },
  {
    name: 'headers as pairs',
    text: json({
      headers: [
        ['host', 'localhost'],
        ['cookie', `session=${flask}; lang=de`],
      ],
    }),
    cookies: [session, lang],
  },
  {
    name: 'log line of JSON with http_cookie',
    text: json({
      time: '2026-06-09T10:00:00Z',
      remote_addr: '127.0.0.1',
      request: 'GET / HTTP/1.1',
      status: 200,
      http_cookie: `lang=de; session=${flask}`,
    }),
    cookies: [lang, session],
  },
  {
    name: 'JSON in JSON',
    text: json({ message: json({ cookies: [{ name: 'session', value: flask, path: '/' }] }), level: 'debug' }),
    cookies: [session],
  },
  {
    name: 'one exported cookie without its list',
    text: json({ name: 'sessionid', value: django, domain: 'localhost', path: '/', secure: false }),
    cookies: [['sessionid', django]],
  },
  {
    name: 'a CSRF token in an API’s answer',
    text: json({ ok: true, csrf_token: csrf, message: 'welcome' }),
    cookies: [['csrf_token', csrf]],
  },
  {
    name: 'Selenium’s answer of WebDriver',
    text: json({
      value: [
        {
          domain: 'localhost',
          expiry: 1812535940,
          httpOnly: true,
          name: 'session',
          path: '/',
          sameSite: 'Lax',
          secure: false,
          value: flask,
        },
      ],
    }),
    cookies: [session],
  },
  {
    name: 'JSON that was cut',
    text: `[{"domain": "localhost", "name": "session", "value": "${flask}", "path": "/"}, {"domain": "localh`,
    cookies: [session],
  },
  {
    name: 'JSON lines',
    text: `{"name":"session","value":"${flask}","domain":"localhost"}\n{"name":"lang","value":"de","domain":"localhost"}`,
    cookies: [session, lang],
  },
];
