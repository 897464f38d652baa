"""Two requests write the session, one after the other.

problem: both start from the same session, each sends back its own
symptom: one of two changes is lost
fix:     one request after the other, or the data on the server
twin:    the healthy one: nothing may alarm
host: overtaken.localhost
walk:
  go /start
  key overtaken-signing-key
  eval await fetch('/add/tea'); await fetch('/add/milk')
  go /basket
  see 2 things
  snap end
"""

import sys
import time

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'overtaken-signing-key'


@app.route('/start')
def start():
    session['basket'] = []
    return 'An empty basket'


@app.route('/add/<thing>')
def add(thing):
    basket = session['basket']
    time.sleep(0.8 if thing == 'tea' else 0.4)
    session['basket'] = [*basket, thing]
    return thing


@app.route('/basket')
def basket():
    count = len(session['basket'])
    return f"{count} thing{'' if count == 1 else 's'}"


app.run('127.0.0.1', int(sys.argv[1]))
