"""Serves a WSGI app on a free port of this machine only, and prints it on the first line."""

import os
import sys
import threading
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def end_with_parent():
    """The runner keeps our standard input open; when it closes, the runner is gone, however it ended."""
    sys.stdin.read()
    os._exit(0)


def serve(app):
    server = make_server('127.0.0.1', 0, app, Server, Quiet)
    threading.Thread(target=end_with_parent, daemon=True).start()
    print(f'port {server.server_port}', flush=True)
    server.serve_forever()
