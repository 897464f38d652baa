/** Texts in which there is no cookie and nothing signed as the known formats sign. */
export const textsWithout: Readonly<Record<string, string>> = {
  prose: 'The quick brown fox jumps over the lazy dog. It doesn’t stop: it can’t.',
  'prose about cookies':
    'A cookie: is it a session? The Set-Cookie header sends it, and the Cookie header brings it back.',
  'one word': 'hello',
  'a heading': 'Installation',
  Python:
    "from flask import Flask, session\n\napp = Flask(__name__)\n\n@app.route('/')\ndef index():\n    session['visits'] = session.get('visits', 0) + 1\n    return 'hello'\n",
  'code that sets a variable’s cookie':
    "response.set_cookie('session', value, httponly=True)\nvalue = request.cookies.get('session', 'none')",
  'settings of a cookie':
    "app.config.update(SESSION_COOKIE_NAME='shop', SESSION_COOKIE_SAMESITE='Lax', SESSION_COOKIE_PATH='/')",
  'options of express-session':
    "app.use(session({ name: 'sid', secret: 'x', cookie: { path: '/', sameSite: 'lax', domain: 'localhost' } }))",
  JavaScript:
    "const total = items.map(({ price }) => price * 1.19).reduce((a, b) => a + b, 0);\nconsole.log('total', total);",
  CSS: '.panel { color: red; margin: 0 auto; }\n.panel:hover { color: blue }',
  SQL: "SELECT name, value FROM settings WHERE key = 'theme' AND value <> 'dark';",
  '.env': 'DEBUG=1\nDATABASE_URL=postgres://u:p@localhost:5432/shop\nSECRET_KEY=dev',
  INI: '[server]\nhost = localhost\nport = 5000',
  YAML: 'services:\n  web:\n    image: otter:1.2.3\n    ports:\n      - "80:80"',
  'package.json':
    '{"name": "shop", "version": "1.0.0", "scripts": {"start": "node ."}, "dependencies": {"vite": "^8.0.0"}}',
  'JSON with name and value': '{"fields": [{"name": "city", "value": "Berlin"}, {"name": "street", "value": "Main"}]}',
  'JSON of a conference': '{"session": "Keynote", "speaker": "Ada", "room": "A1"}',
  'JSON list': '["a", "b", "c"]',
  GeoJSON: '{"type":"Feature","geometry":{"type":"Point","coordinates":[13.4,52.5]},"properties":{"name":"Berlin"}}',
  base64: 'VGhpcyBpcyBqdXN0IGEgdGV4dCwgZW5jb2RlZCBpbiBiYXNlNjQsIG5vdGhpbmcgbW9yZQ==',
  'base64 over lines':
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9\nawAAAABJRU5ErkJggg==',
  'a JWT':
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  'a bearer header':
    'Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  MD5: 'd41d8cd98f00b204e9800998ecf8427e',
  'SHA-256 of a file': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.txt',
  'a git log':
    'commit 1cbd33e7a8a6c7f1f0b8d8b0f9b0c8a7d6e5f4a3\nAuthor: Ada <ada@example.com>\nDate:   Mon Nov 30 22:08:50 2026 +0000\n\n    keyring: no key',
  'integrity of a lock file':
    '"integrity": "sha512-iwGuBbxKt0+jPZvA7cV7Cq4r0bX1pdR8Wv1Kq6yQmAu6c1yXr3dJg9OZk7o2yqz3Z0b5bX1c4b0Gz5Q1vI3s4g=="',
  'a certificate’s fingerprint': 'SHA256:uNiVztksCsDhcc0u9e8BxrJXVGDeUdi2qvE0Y8Lm8Xo ada@laptop (ED25519)',
  'an SSH key': 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGxYfJ3Yg0W9p1m2n3b4v5c6x7z8a9s0d1f2g3h4j5k6 ada@laptop',
  'a stack trace of Python':
    'Traceback (most recent call last):\n  File "/srv/app.py", line 12, in index\n    return session["user"]\nKeyError: \'user\'',
  'a stack trace of Java':
    'java.lang.IllegalStateException: no session\n\tat org.apache.catalina.connector.RequestFacadeImplementation1.getSession(Request.java:2413)\n\tat com.example.shop.web.BasketController.show(BasketController.java:42)',
  'a URL': 'https://example.com/search?q=flask+session&page=2#results',
  'an address': 'ada@example.com',
  'a version': '3.0.1',
  'headers without cookies':
    'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: 12\nVary: Cookie',
  'a command without cookies': "curl -s -H 'Accept: application/json' http://localhost:5000/api",
  'grep -c': "grep -c 'name=value' file.txt",
  HTML: '<!doctype html><html lang="en"><head><title>Shop</title><meta name="viewport" content="width=device-width"></head><body><input name="q" value="otter"></body></html>',
  'a log': '2026-06-09 10:00:00,123 INFO shop.web: user=12 path=/basket status=200 time=12.5ms',
  'an exception page':
    "KeyError: 'user'\nThe above exception was the direct cause of the following exception: it wasn't caught",
  'a Markdown table': '| name | value |\n| --- | --- |\n| host | localhost |',
  'Java packages':
    'import org.apache.VeryLongClassNameOfAnything1;\nimport com.google.common.collect.ImmutableSortedMultiset;',
};
