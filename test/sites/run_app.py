"""Runs a Flask app that takes its port as an argument, on ports of this machine only, and prints them on the first line.

`run_app.py APP PORT [ARGS]`: the app gets this port and the next one; for 0, it gets two free neighbours.
"""

import os
import runpy
import signal
import socket
import sys
import tempfile
import threading
import time


def end(*_):
    """Including everything that the app has started, such as the second process of Werkzeug's reloader."""
    os.killpg(0, signal.SIGKILL)


def end_with_parent():
    """The runner keeps our standard input open; when it closes, the runner is gone, however it ended."""
    sys.stdin.buffer.read()
    end()


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(('127.0.0.1', port))
        except OSError:
            return False
    return True


def free_port():
    while True:
        with socket.socket() as probe:
            probe.bind(('127.0.0.1', 0))
            port = probe.getsockname()[1]
        if port < 65535 and is_free(port) and is_free(port + 1):
            return port


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(('127.0.0.1', port)) == 0


def wait_for(port, seconds):
    deadline = time.monotonic() + seconds
    while not listens(port) and time.monotonic() < deadline:
        time.sleep(0.02)


def say(port, told):
    wait_for(port, 3600)
    # An app with its own thread most likely serves a second site in it.
    if threading.active_count() > threads:
        wait_for(port + 1, 2)
    os.write(told, f'port {port}\n'.encode())


os.setpgid(0, 0)
signal.signal(signal.SIGTERM, end)
_, app, wanted, *rest = sys.argv
port = int(wanted) or free_port()
# Keeps the app's output from being read as a port.
told = os.dup(1)
os.dup2(2, 1)
# Where Flask-Session keeps its files.
os.chdir(tempfile.gettempdir())
threading.Thread(target=end_with_parent, daemon=True).start()
threading.Thread(target=say, args=(port, told), daemon=True).start()
threads = threading.active_count()
sys.argv = [app, str(port), *rest]
sys.path[0] = os.path.dirname(app)
runpy.run_path(app, run_name='__main__')
