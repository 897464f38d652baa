"""A POST by script without the CSRF token is answered with 400.

problem: CSRFProtect wants the token in a form field or a header, fetch() sends neither
symptom: 400: The CSRF token is missing.
fix:     headers: { 'X-CSRFToken': document.querySelector('[name=csrf-token]').content }
host: script.localhost
walk:
  go /
  key script-signing-key
  eval document.body.append(await (await fetch('/note', { method: 'POST' })).text())
  see The CSRF token is missing
  snap end
"""

import sys

from flask import Flask, render_template_string, session
from flask_wtf.csrf import CSRFError, CSRFProtect

app = Flask(__name__)
app.secret_key = 'script-signing-key'
CSRFProtect(app)
page = '''<!doctype html><title>Note</title>
<meta name="csrf-token" content="{{ csrf_token() }}">
<form method="post" action="/note"><button>Keep</button></form>'''


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
