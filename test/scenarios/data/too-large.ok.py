"""The browser refuses a session of more than 4,096 bytes.

problem: a search is kept in the session with all that it found
symptom: what is new in the session is forgotten
fix:     the data on the server (Flask-Session), or only ids in the session
twin:    the healthy one: nothing may alarm
host: large.localhost
walk:
  go /search/3
  key large-signing-key
  go /search/300
  go /found
  see found 300
  snap end
"""

import sys

from flask import Flask, session

app = Flask(__name__)
app.secret_key = 'large-signing-key'


@app.route('/search/<int:count>')
def search(count):
    session['found'] = count
    return f'Searched: {count}'


@app.route('/found')
def found():
    return f"found {session['found']}"


app.run('127.0.0.1', int(sys.argv[1]))
