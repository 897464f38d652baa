"""Two apps on two ports of one host have one cookie between them.

problem: cookies know no ports: the wiki overwrites the session of the blog
symptom: a login to the wiki ends the one to the blog
fix:     SESSION_COOKIE_NAME = 'blog_session', another for each app
host: two-ports.localhost
walk:
  go /login
  key blog-signing-key
  go /account
  see The blog knows grace of the blog
  go http://{H}:{Q}/login
  key wiki-signing-key
  snap wiki
  go /account
  see The blog knows nobody
  snap end
"""

import sys
import threading

from flask import Flask, session
from werkzeug.serving import run_simple


def create_app(name):
    app = Flask(name)
    app.secret_key = f'{name}-signing-key'

    @app.route('/login')
    def login():
        session['user'] = f'grace of the {name}'
        return f'Welcome to the {name}'

    @app.route('/account')
    def account():
        return f"The {name} knows {session.get('user', 'nobody')}"

    return app


port = int(sys.argv[1])
threading.Thread(target=run_simple, args=('127.0.0.1', port + 1, create_app('wiki')), daemon=True).start()
run_simple('127.0.0.1', port, create_app('blog'))
