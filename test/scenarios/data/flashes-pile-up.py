"""Messages are flashed, and no page shows them.

problem: no template calls get_flashed_messages(), so each one stays in the session
symptom: old messages come all at once, or the session grows too large
fix:     {% for message in get_flashed_messages() %} in the base template
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

from flask import Flask, flash, redirect

app = Flask(__name__)
app.secret_key = 'flashes-signing-key'


@app.route('/keep')
def keep():
    flash('The note is kept.')
    return redirect('/notes')


@app.route('/notes')
def notes():
    return 'The notes'


app.run('127.0.0.1', int(sys.argv[1]))
