"""Two apps below one origin have one cookie between them.

problem: both are mounted on one server, with keys of their own and the same cookie name at /
symptom: a login to one ends the one to the other
fix:     SESSION_COOKIE_NAME or SESSION_COOKIE_PATH of its own for each app
twin:    the healthy one: nothing may alarm
host: mounted.localhost
walk:
  go /blog/login
  key blog-signing-key
  go /wiki/login
  see Welcome to the wiki
  snap wiki
  go /blog/account
  see The blog knows grace of the blog
  snap end
"""

import sys

from flask import Flask, session
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple


def create_app(name):
    app = Flask(name)
    app.secret_key = f'{name}-signing-key'
    app.config['SESSION_COOKIE_NAME'] = f'{name}_session'

    @app.route('/login')
    def login():
        session['user'] = f'grace of the {name}'
        return f'Welcome to the {name}'

    @app.route('/account')
    def account():
        return f"The {name} knows {session.get('user', 'nobody')}"

    return app


none = Flask('none')
apps = {'/blog': create_app('blog'), '/wiki': create_app('wiki')}
run_simple('127.0.0.1', int(sys.argv[1]), DispatcherMiddleware(none, apps))
