"""All workers have the same key.

problem: the key is made at import, and each worker of the server imports the app
symptom: logged in at every other request
fix:     one fixed key: SECRET_KEY = os.environ['SECRET_KEY']
twin:    the healthy one: nothing may alarm
host: workers.localhost
walk:
  go /login
  go /visit
  see grace, visit 1
  go /visit
  go /visit
  snap end
"""

import itertools
import sys

from flask import Flask, session
from werkzeug.serving import run_simple


def create_app():
    app = Flask(__name__)
    app.secret_key = 'workers-signing-key'

    @app.route('/login')
    def login():
        session['user'] = 'grace'
        return 'Welcome, grace'

    @app.route('/visit')
    def visit():
        session['visits'] = session.get('visits', 0) + 1
        return f"{session.get('user', 'a stranger')}, visit {session['visits']}"

    return app


workers = itertools.cycle([create_app(), create_app()])


def server(environ, start_response):
    """Gives the requests to its workers in turn; only those of the walk count."""
    if environ['PATH_INFO'] in ('/login', '/visit'):
        return next(workers)(environ, start_response)
    start_response('404 Not Found', [])
    return []


run_simple('127.0.0.1', int(sys.argv[1]), server)
