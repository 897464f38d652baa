"""A form without its CSRF token is answered with 400.

problem: the template's form lacks the hidden field
symptom: 400: The CSRF token is missing.
fix:     <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
twin:    the healthy one: nothing may alarm
host: form.localhost
walk:
  go /
  key form-signing-key
  submit
  see The note is kept
  snap end
"""

import sys

from flask import Flask, render_template_string, session
from flask_wtf.csrf import CSRFError, CSRFProtect

app = Flask(__name__)
app.secret_key = 'form-signing-key'
CSRFProtect(app)
page = '''<!doctype html><title>Note</title>
<meta name="csrf-token" content="{{ csrf_token() }}">
<form method="post" action="/note"><input type="hidden" name="csrf_token" value="{{ csrf_token() }}"><button>Keep</button></form>'''


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
