import { lang, session, type Spelling } from './spelling.ts';
import { csrf, flask } from './values.ts';

/** Code that sets or sends cookies. */
export const codeSpellings: readonly Spelling[] = [
  {
    name: 'cookies.update',
    text: `s = requests.Session()\ns.cookies.update({'session': '${flask}', 'lang': 'de'})`,
    cookies: [session, lang],
  },
  { name: 'an index of a jar', text: `s.cookies['session'] = '${flask}'`, cookies: [session] },
  {
    name: 'SimpleCookie’s index',
    text: `c = SimpleCookie()\nc["session"] = "${flask}"\nc["session"]["path"] = "/"`,
    cookies: [session],
  },
  {
    name: 'httpx.Client',
    text: `client = httpx.Client(base_url="http://localhost:5000", cookies={"session": "${flask}"})`,
    cookies: [session],
  },
  {
    name: 'httpx.Cookies with set',
    text: `cookies = httpx.Cookies()\ncookies.set("session", "${flask}", domain="localhost")`,
    cookies: [session],
  },
  {
    name: 'create_cookie',
    text: `jar.set_cookie(requests.cookies.create_cookie(name='session', value='${flask}', domain='localhost'))`,
    cookies: [session],
  },
  {
    name: 'cookiejar_from_dict',
    text: `s.cookies = requests.utils.cookiejar_from_dict({'session': '${flask}'})`,
    cookies: [session],
  },
  {
    name: 'dict with keywords',
    text: `r = requests.get(url, cookies=dict(session='${flask}', lang='de'))`,
    cookies: [session, lang],
  },
  { name: 'a header set in a session', text: `s.headers.update({'Cookie': f'session=${flask}'})`, cookies: [session] },
  {
    name: 'the test client’s environ',
    text: `client.get('/', environ_base={'HTTP_COOKIE': 'session=${flask}'})`,
    cookies: [session],
  },
  {
    name: 'the test client, keywords',
    text: `client.set_cookie(key="session", value="${flask}", domain="localhost", path="/")`,
    cookies: [session],
  },
  { name: 'urllib', text: `req.add_header('Cookie', 'session=${flask}')`, cookies: [session] },
  {
    name: 'aiohttp',
    text: `async with aiohttp.ClientSession(cookies={'session': '${flask}'}) as s:`,
    cookies: [session],
  },
  {
    name: 'text over two lines',
    text: `cookies = {\n    'session': ('${flask.slice(0, 30)}'\n                '${flask.slice(30)}'),\n}`,
    cookies: [session],
  },
  {
    name: 'Playwright in Python',
    text: `await context.add_cookies([{"name": "session", "value": "${flask}", "url": "http://localhost:5000"}])`,
    cookies: [session],
  },
  {
    name: 'Playwright in TypeScript',
    text: `await context.addCookies([\n  { name: 'session', value: '${flask}', domain: 'localhost', path: '/' },\n  { name: 'lang', value: 'de', domain: 'localhost', path: '/' },\n]);`,
    cookies: [session, lang],
  },
  {
    name: 'Puppeteer',
    text: `await page.setCookie({name: 'session', value: '${flask}', domain: 'localhost'});`,
    cookies: [session],
  },
  { name: 'Cypress', text: `cy.setCookie('session', '${flask}', { path: '/', httpOnly: true })`, cookies: [session] },
  { name: 'js-cookie', text: `Cookies.set('session', '${flask}', { expires: 7, path: '' })`, cookies: [session] },
  {
    name: 'JavaScript keys without quotes',
    text: `const cookies = { session: "${flask}", lang: 'de' };`,
    cookies: [session, lang],
  },
  {
    name: 'supertest',
    text: `await request(app).get('/').set('Cookie', ['session=${flask}', 'lang=de'])`,
    cookies: [session, lang],
  },
  {
    name: 'XMLHttpRequest with a CSRF token',
    text: `xhr.setRequestHeader("X-CSRFToken", "${csrf}");`,
    cookies: [['X-CSRFToken', csrf]],
  },
  {
    name: 'Copy as fetch (Node.js)',
    text: `fetch("http://localhost:5000/", {\n  "headers": {\n    "accept": "text/html",\n    "cookie": "session=${flask}; lang=de"\n  },\n  "body": null,\n  "method": "GET"\n});`,
    cookies: [session, lang],
  },
  {
    name: 'a template text',
    text: 'const headers = new Headers({ Cookie: `session=' + flask + '` })',
    cookies: [session],
  },
  {
    name: 'tough-cookie',
    text: `await jar.setCookie('session=${flask}; Path=/; HttpOnly', 'http://localhost:5000/')`,
    cookies: [session],
  },
  {
    name: 'Go’s http.Cookie',
    text: `req.AddCookie(&http.Cookie{Name: "session", Value: "${flask}"})`,
    cookies: [session],
  },
  { name: 'Go’s header', text: `req.Header.Set("Cookie", "session=${flask}; lang=de")`, cookies: [session, lang] },
  {
    name: 'Java’s cookie',
    text: `Cookie cookie = new Cookie("session", "${flask}");\nresponse.addCookie(cookie);`,
    cookies: [session],
  },
  { name: 'REST Assured', text: `given().cookie("session", "${flask}").when().get("/basket")`, cookies: [session] },
  {
    name: 'C#',
    text: `container.Add(new Uri("http://localhost"), new Cookie("session", "${flask}"));`,
    cookies: [session],
  },
  {
    name: 'PHP’s curl options',
    text: `curl_setopt($ch, CURLOPT_HTTPHEADER, ["Accept: */*", "Cookie: session=${flask}; lang=de"]);`,
    cookies: [session, lang],
  },
  { name: 'PHP’s setcookie', text: `setcookie('session', '${flask}', time() + 3600, '/');`, cookies: [session] },
  {
    name: 'Ruby’s hash',
    text: `HTTParty.get(url, cookies: { "session" => "${flask}", "lang" => "de" })`,
    cookies: [session, lang],
  },
  {
    name: 'Rust’s header',
    text: `let res = client.get(url).header("Cookie", "session=${flask}").send().await?;`,
    cookies: [session],
  },
  { name: 'an assignment', text: `token = "${csrf}"`, cookies: [['token', csrf]] },
];
