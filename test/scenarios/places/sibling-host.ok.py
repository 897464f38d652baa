"""A host-only session is not sent to a sibling host.

problem: the session of www is its own: the shop on another name of the domain does not get it
symptom: a stranger in the shop
fix:     SESSION_COOKIE_DOMAIN = 'garden.test'
twin:    the healthy one: nothing may alarm
host: www.garden.test
hosts: www.garden.test shop.garden.test garden.test
walk:
  go /login
  go http://shop.garden.test:{P}/account
  see Account of grace
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'garden-signing-key'
app.config['SESSION_COOKIE_DOMAIN'] = 'garden.test'


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
