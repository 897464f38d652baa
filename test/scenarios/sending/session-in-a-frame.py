"""The browser does not send the session in a frame of another site.

problem: a Lax session belongs to top-level pages
symptom: logged in, and a stranger in the frame
fix:     SESSION_COOKIE_SAMESITE = 'None', SESSION_COOKIE_SECURE and SESSION_COOKIE_PARTITIONED (Flask 3.1)
host: portal.test
hosts: portal.test widget.test
scheme: https
walk:
  go /
  seeframe In the frame: a stranger
  snap end
"""

import sys
import threading

from flask import Flask, redirect, session

port = int(sys.argv[1])
portal = Flask('portal')
widget = Flask('widget')
widget.secret_key = 'widget-signing-key'
widget.config['SESSION_COOKIE_SECURE'] = True
widget.config['SESSION_COOKIE_SAMESITE'] = 'Lax'


@portal.route('/')
def page():
    return f'<!doctype html><title>Portal</title><iframe src="https://widget.test:{port + 1}/login"></iframe>'


@widget.route('/login')
def login():
    session['user'] = 'grace'
    return redirect('/account')


@widget.route('/account')
def account():
    return f"In the frame: {session.get('user', 'a stranger')}"


def run(site, at):
    site.run('127.0.0.1', at, ssl_context='adhoc')


threading.Thread(target=run, args=(widget, port + 1), daemon=True).start()
run(portal, port)
