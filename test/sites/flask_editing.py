"""An app that greets the user in its session and sets its cookie with any attributes."""

import datetime

from flask import Flask, make_response, request, session

from serve import serve

app = Flask(__name__)
app.secret_key = 'editing-key'
app.permanent_session_lifetime = datetime.timedelta(hours=1)

users = {1: 'ada', 2: 'grace'}
page = '<!doctype html><link rel="icon" href="data:,"><title>Editing</title>'


@app.route('/')
@app.route('/app/')
def greet():
    return f"{page}Hello, {users.get(session.get('user_id'), 'nobody')}! {sorted(session)}"


@app.route('/login')
def login():
    session['user_id'] = 1
    session['seen'] = ('a', 1.0)
    return page + 'Logged in'


@app.route('/remember')
def remember():
    session.permanent = True
    session['user_id'] = 1
    return page + 'Remembered'


@app.route('/set')
def set_keys():
    session.update(request.args)
    return page + 'Set'


@app.route('/cookie')
def cookie():
    """The session of user 1 with the requested attributes."""
    value = app.session_interface.get_signing_serializer(app).dumps({'user_id': 1})
    response = make_response(page)
    response.headers['Set-Cookie'] = f"session={value}; {request.args['with']}"
    return response


serve(app)
