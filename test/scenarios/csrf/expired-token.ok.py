"""A form that was open longer than its token lives is answered with 400.

problem: WTF_CSRF_TIME_LIMIT is an hour (two seconds here)
symptom: 400: The CSRF token has expired.
fix:     WTF_CSRF_TIME_LIMIT = None: the token lives as long as the session
twin:    the healthy one: nothing may alarm
host: open-form.localhost
walk:
  go /
  key open-form-key
  sleep 4
  submit
  see The note is kept
  snap end
"""

import sys

from flask import Flask, render_template_string, session
from flask_wtf.csrf import CSRFError, CSRFProtect

app = Flask(__name__)
app.secret_key = 'open-form-key'
app.config['WTF_CSRF_TIME_LIMIT'] = None
CSRFProtect(app)
page = '''<!doctype html><title>Note</title>
<meta name="csrf-token" content="{{ csrf_token() }}">
<form method="post" action="/note">
<input type="hidden" name="csrf_token" value="{{ csrf_token() }}"><button>Keep</button></form>'''


@app.errorhandler(CSRFError)
def refused(error):
    return error.description, 400


@app.route('/')
def form():
    return render_template_string(page)


@app.route('/note', methods=['POST'])
def note():
    session['note'] = 'kept'
    return 'The note is kept'


app.run('127.0.0.1', int(sys.argv[1]))
