"""Cookies that are not sessions or are broken, and two with the same name on two paths."""

from flask import Flask, make_response, request
from flask.sessions import SecureCookieSessionInterface

from serve import serve

app = Flask(__name__)
app.secret_key = 'odd-key'


def signed(value):
    return SecureCookieSessionInterface().get_signing_serializer(app).dumps(value)


def page(*cookies):
    response = make_response('<!doctype html><title>Odd</title><p>odd')
    for cookie in cookies:
        response.headers.add('Set-Cookie', cookie)
    return response


@app.route('/two')
@app.route('/two/inner')
def two():
    return page(
        f"session={signed({'where': 'root'})}; Path=/",
        f"session={signed({'where': 'inner'})}; Path=/two",
    )


@app.route('/none')
def none():
    return page('theme=dark; Path=/', '_ga=GA1.1.1234567890.1700000000; Path=/', 'plain=hello; Path=/')


@app.route('/cut')
def cut():
    value = signed({'username': 'your_username', 'filler': 'cut me ' * 40})
    return page(f'session={value[: int(request.args.get("at", 30))]}; Path=/')


@app.route('/markup')
def markup():
    return page(
        f"session={signed({'<img src=x onerror=alert(1)>': '<img src=x onerror=alert(1)>'})}; Path=/",
        'note="<img src=x onerror=alert(1)>"; Path=/',
    )


@app.route('/not-a-mapping')
def not_a_mapping():
    return page(f'session={signed([1, 2, 3])}; Path=/')


@app.route('/empty')
def empty():
    return page('session=; Path=/')


@app.route('/many')
def many():
    """200 keys that only fit when compressed; long, deep, right-to-left and emoji values."""
    deep = 'bottom'
    for level in range(30):
        deep = {'level': deep}
    value = {f'key_{index:03}': index for index in range(200)}
    value.update(deep=deep, long='long ' * 400, rtl='שלום עולם مرحبا', emoji='👩‍👩‍👧‍👦🎉')
    return page(f'session={signed(value)}; Path=/')


serve(app)
