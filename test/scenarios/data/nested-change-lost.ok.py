"""A change inside a list of the session is lost.

problem: Flask sees only assignments to the session itself, not a list that grows
symptom: the basket keeps its first thing only
fix:     session.modified = True
twin:    the healthy one: nothing may alarm
host: nested.localhost
walk:
  go /start
  key nested-signing-key
  eval await fetch('/add', { method: 'POST' })
  go /basket
  see tea, milk
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'nested-signing-key'


@app.route('/start')
def start():
    session['basket'] = ['tea']
    return 'In the basket: tea'


@app.route('/add', methods=['POST'])
def add():
    session['basket'].append('milk')
    session.modified = True
    return 'Added: milk'


@app.route('/basket')
def basket():
    return f"In the basket: {', '.join(session['basket'])}"


app.run('127.0.0.1', int(sys.argv[1]))
