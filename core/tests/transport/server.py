"""Servers that are not ours, of Python's standard library: http, https, a proxy, and ports that keep silent.

Takes its options as one JSON argument, prints its port, then one JSON line for every request. Ends with its standard input.
"""

import base64
import gzip
import http.server
import json
import select
import socket
import ssl
import sys
import threading
import time
import zlib

OPTIONS = json.loads(sys.stdin.readline())  # too long for an argument, some of them
LOCK = threading.Lock()


def say(**fields):
    with LOCK:
        print(json.dumps(fields), flush=True)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def note(self, body=b""):
        headers = {name.lower(): value for name, value in self.headers.items()}
        peer = self.client_address[1]
        say(method=self.command, path=self.path, headers=headers, connection=peer, length=len(body))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.note(body)
        if self.path == "/token":
            token = json.dumps({"access_token": OPTIONS["token"], "token_type": "Bearer", "expires_in": 3600})
            self.reply({"body": token})
            return
        answers = OPTIONS.get("answers", [{"body": "{}"}])
        with LOCK:
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer.get("echo"):
            answer = dict(answer, body=str(self.headers) + body.decode("utf-8", "replace"))
        self.reply(answer)

    def reply(self, answer):
        body = answer.get("body", "").encode()
        time.sleep(answer.get("first", 0))
        if answer.get("gzip"):
            body = gzip.compress(body)
        if "bomb" in answer:
            body = bomb(answer["bomb"])
        if "keep" in answer:
            body = body[: answer["keep"]]
        self.send_response(answer.get("status", 200))
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        if answer.get("gzip") or "bomb" in answer:
            self.send_header("content-encoding", "gzip")
        if answer.get("endless"):
            self.send_header("connection", "close")
            self.end_headers()
            self.endless()
            return
        self.send_header("content-length", str(answer.get("length", len(body))))
        self.end_headers()
        for at in range(0, len(body), answer.get("piece", len(body) or 1)):
            self.wfile.write(body[at : at + answer.get("piece", len(body) or 1)])
            self.wfile.flush()
            time.sleep(answer.get("drip", 0))
        if "length" in answer:
            self.close_connection = True

    def endless(self):
        self.close_connection = True
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def do_CONNECT(self):
        self.note()
        wanted = OPTIONS.get("user")
        given = self.headers.get("proxy-authorization")
        if wanted and given != "Basic " + base64.b64encode(wanted.encode()).decode():
            self.send_response(407)
            self.send_header("proxy-authenticate", "Basic")
            self.send_header("content-length", "0")
            self.end_headers()
            return
        if self.path not in OPTIONS["ways"]:
            self.send_error(403)
            return
        there = socket.create_connection(("127.0.0.1", OPTIONS["ways"][self.path]))
        self.send_response(200)
        self.end_headers()
        pump(self.connection, there)
        self.close_connection = True


def bomb(size):
    """Gzip of `size` spaces, made in pieces."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = b" " * (1 << 20)
    packed = b"".join(packer.compress(piece) for _ in range(size >> 20))
    return packed + packer.flush()


def pump(one, other):
    while True:
        for ready in select.select([one, other], [], [])[0]:
            data = ready.recv(65536)
            if not data:
                return
            (other if ready is one else one).sendall(data)


def context(options):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(options["cert"], options["key"])
    if "version" in options:
        made.set_ciphers("DEFAULT:@SECLEVEL=0")
        version = getattr(ssl.TLSVersion, options["version"])
        made.minimum_version = version
        made.maximum_version = version
    return made


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def finish_request(self, request, client_address):
        if "tls" in OPTIONS:
            try:
                request = context(OPTIONS["tls"]).wrap_socket(request, server_side=True)
            except OSError:
                return
        try:
            super().finish_request(request, client_address)
        except OSError:
            pass


def silent():
    """A port that takes connections and says nothing, or one that does not even take them."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0 if OPTIONS["silent"] == "full" else 100)
    kept = []
    if OPTIONS["silent"] == "full":
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
            kept.append(filler)
        time.sleep(0.1)
    return listener.getsockname()[1], (listener, kept)


def main():
    if "silent" in OPTIONS:
        port, kept = silent()
    else:
        kept = Server(("127.0.0.1", 0), Handler)
        port = kept.server_address[1]
        threading.Thread(target=kept.serve_forever, daemon=True).start()
    say(port=port)
    sys.stdin.read()
    del kept


main()
