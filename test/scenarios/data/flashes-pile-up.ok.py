"""Messages are flashed and shown.

problem: no template calls get_flashed_messages(), so each one stays in the session
symptom: old messages come all at once, or the session grows too large
fix:     {% for message in get_flashed_messages() %} in the base template
twin:    the healthy one: nothing may alarm
host: flashes.localhost
walk:
  go /keep
  go /keep
  go /keep
  go /keep
  see The notes
  snap end
"""

import sys

from flask import Flask, flash, get_flashed_messages, redirect

app = Flask(__name__)
app.secret_key = 'flashes-signing-key'


@app.route('/keep')
def keep():
    flash('The note is kept.')
    return redirect('/notes')


@app.route('/notes')
def notes():
    return ' '.join(['The notes', *get_flashed_messages()])


app.run('127.0.0.1', int(sys.argv[1]))
