"""The id is good, and the server has lost the data of it.

problem: the files of the sessions are in a folder that does not outlive the process
symptom: logged out after each deployment
fix:     a folder (or Redis) that outlives the process
twin:    the healthy one: nothing may alarm
host: lost.localhost
walk:
  go /login
  go /account
  see Account of grace
  restart
  go /account
  see Account of grace
  snap end
"""

import sys
import tempfile

from flask import Flask, session
from flask_session import Session

app = Flask(__name__)
app.config['SESSION_TYPE'] = 'filesystem'
app.config['SESSION_FILE_DIR'] = f'{tempfile.gettempdir()}/sessions'
Session(app)


@app.route('/login')
def login():
    session['user'] = 'grace'
    return 'Welcome, grace'


@app.route('/account')
def account():
    return f"Account of {session.get('user', 'a stranger')}"


app.run('127.0.0.1', int(sys.argv[1]))
