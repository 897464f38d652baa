"""The session app of a Flask tutorial, as a beginner types it."""

from flask import Flask, session

from serve import serve

app = Flask(__name__)
app.secret_key = 'your_secret_key'


@app.route('/')
def index():
    return '<!doctype html><title>Tutorial</title><p>Set, get or delete the session.'


@app.route('/set_session')
def set_session():
    session['username'] = 'your_username'
    return 'Session is set'


@app.route('/get_session')
def get_session():
    return f"Username: {session.get('username', 'nobody')}"


@app.route('/delete_session')
def delete_session():
    session.pop('username', None)
    return 'Session is deleted'


serve(app)
