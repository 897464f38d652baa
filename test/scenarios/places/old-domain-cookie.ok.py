"""A session of an earlier release, for the parent domain, hides the new one.

problem: the earlier release set SESSION_COOKIE_DOMAIN; its older cookie comes first in the header, and the first is what Flask reads
symptom: a login has no effect
fix:     a new SESSION_COOKIE_NAME, or the old cookie deleted with its Domain
twin:    the healthy one: nothing may alarm
host: www.books.test
hosts: www.books.test books.test
walk:
  go /basket
  restart new-release
  go /login
  key books-signing-key
  go /account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'books-signing-key'
if sys.argv[2:] == ['new-release']:
    app.config['SESSION_COOKIE_NAME'] = 'books'
else:
    app.config['SESSION_COOKIE_DOMAIN'] = 'books.test'


@app.route('/basket')
def basket():
    session['basket'] = 'two novels'
    return 'In the basket: two novels'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
