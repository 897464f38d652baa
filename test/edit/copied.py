"""Runs copied texts as a person would: rows on stdin, one answer per row on stdout, as JSON.

A row is `form`, `text` and `source` (the session as Python source). An answer is the text's result, with the required result as `wanted`.
"""

import ast
import datetime
import json
import sys
from uuid import UUID

import flask
from flask.sessions import session_json_serializer
from markupsafe import Markup

key = "dev"
app = flask.Flask(__name__)
app.secret_key = key


@app.route("/", defaults={"path": ""})
@app.route("/<path:path>")
def show(path):
    return flask.jsonify(repr(dict(flask.session)), flask.request.full_path)


names = {"UUID": UUID, "Markup": Markup, "datetime": datetime, "nan": float("nan"), "inf": float("inf")}


def value_of(source):
    return eval(source, dict(names))


def run(text, space):
    """Runs all statements; returns the value of the last if it is an expression, as the prompt would print it."""
    body = ast.parse(text).body
    last = body.pop() if isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "copied", "exec"), space)
    return None if last is None else eval(compile(ast.Expression(last.value), "copied", "eval"), space)


def kept(value):
    """The session after Flask wrote and read it."""
    with app.app_context():
        return session_json_serializer.loads(session_json_serializer.dumps(value))


def python(text, value):
    return repr(run(text, {})), repr(value)


def plain_json(text, value):
    with app.app_context():
        return repr(json.loads(text)), repr(json.loads(json.dumps(value, default=app.json.default)))


def tagged_json(text, value):
    with app.app_context():
        return repr(session_json_serializer.loads(text)), repr(kept(value))


def session_transaction(text, value):
    space = {"app": app}
    run(text, space)
    # full_path decodes only the path.
    return space["response"].json, [repr(kept(value)), "/a b?x=%271%27&y=2"]


def cookie_header(text, value):
    name, header = text.split(": ", 1)
    return app.test_client(use_cookies=False).get("/", headers={name: header}).json[0], repr(kept(value))


def cookie_value(text, value):
    return cookie_header(f"Cookie: session={text}", value)


forms = {
    "python": python,
    "json": plain_json,
    "tagged-json": tagged_json,
    "session-transaction": session_transaction,
    "cookie-header": cookie_header,
    "cookie-value": cookie_value,
}


def answer(row):
    try:
        came, wanted = forms[row["form"]](row["text"], value_of(row["source"]))
    except Exception as problem:
        came, wanted = f"{type(problem).__name__}: {problem}", None
    return {"came": came, "wanted": wanted}


json.dump([answer(row) for row in json.load(sys.stdin)], sys.stdout)
