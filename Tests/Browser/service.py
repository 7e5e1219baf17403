"""Mainstay as a person would start it: a small made-up authority, and a server on a free port of this machine."""

import http.cookiejar
import os
import re
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAINSTAY = Path(os.environ.get("MAINSTAY", ROOT / ".build" / "debug" / "mainstay"))

# Small enough to be made in a moment, large enough for several pages of the list.
CHILDREN, YEARS, SEED = 160, 4, 7


def mainstay(*arguments):
    """Runs the command to its end and returns what it printed; stops the tests with its own words if it fails."""
    result = subprocess.run([MAINSTAY, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT)
    if result.returncode != 0:
        raise RuntimeError(f"mainstay {' '.join(map(str, arguments))}\n{result.stdout}{result.stderr}")
    return result.stdout


def make_up_authority(folder):
    """A record of made-up children in `folder`, the same one every time; the years’ returns lie beside it."""
    store = folder / "mainstay.db"
    options = ["--children", CHILDREN, "--years", YEARS, "--seed", SEED, "--lived-in"]
    mainstay("simulate", *options, "--store", store, "--return", returns_beside(store))
    make_accounts(store)
    return store


def returns_beside(store):
    return Path(store).with_name("returns")


def make_accounts(store):
    """One account for each role, named after it; the password of all of them is kept beside the store."""
    password = re.search(r"password (\S+)\.", mainstay("user", "demo", "--store", store))[1]
    password_file(store).write_text(password, encoding="utf-8")


def password_file(store):
    return Path(store).with_suffix(".password.txt")


def sign_in(address, store, username):
    """Signs somebody in; returns what asks for pages as they do, and their cookie."""
    jar = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    fields = {"username": username, "password": password_file(store).read_text(encoding="utf-8")}
    opener.open(address + "/sign-in", urllib.parse.urlencode(fields).encode(), timeout=60).close()
    cookie = next(iter(jar), None)
    if cookie is None:
        raise RuntimeError(f"{username} could not sign in at {address}")
    return opener, cookie


@contextmanager
def serving(store, log):
    """A server over `store`, while the block runs; yields its address. What it prints goes to the file `log`."""
    port = free_port()
    server = start(store, port, log)
    try:
        wait_until_open(address_of(port), server, log)
        yield address_of(port)
        if server.poll() is not None:
            raise RuntimeError(f"The server stopped by itself:\n{Path(log).read_text(encoding='utf-8')}")
    finally:
        stop(server)


def start(store, port, log):
    """Starts a server over `store`; what it prints is added to the file `log`."""
    with open(log, "a", encoding="utf-8") as output:
        return subprocess.Popen(
            [MAINSTAY, "run", "--store", store, "--port", str(port)], stdout=output, stderr=output, cwd=ROOT
        )


def address_of(port):
    return f"http://127.0.0.1:{port}"


class MortalServer:
    """A server that is killed as a power cut kills it, and comes back at the same address over the same store."""

    def __init__(self, store, log):
        self.store, self.log, self.port = store, log, free_port()
        self.address = address_of(self.port)
        self.come_back()

    def come_back(self):
        self._process = start(self.store, self.port, self.log)
        wait_until_open(self.address, self._process, self.log)

    def kill(self):
        """As `kill -9`: it can do nothing about it."""
        self._process.kill()
        self._process.wait()

    def stop(self):
        stop(self._process)


def stop(server):
    """Asks the server to stop, as Ctrl-C does; makes it stop if it does not."""
    server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_open(address, server, log, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError(f"The server stopped at once:\n{Path(log).read_text(encoding='utf-8')}")
        try:
            urllib.request.urlopen(address + "/sign-in", timeout=10).close()
            return
        except urllib.error.HTTPError as refusal:
            raise RuntimeError(f"{address}/sign-in answers {refusal.code}:\n{Path(log).read_text()}") from refusal
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The server did not open within {seconds} seconds:\n{Path(log).read_text(encoding='utf-8')}")
