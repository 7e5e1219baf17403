"""Records at a constant rate on a server of this machine, as people do: a form is sent, and the page after it is shown.

As in `load`, the rate does not wait for answers, and a time is counted from the moment at which it was due.
"""

import http.client
import re
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

WORKERS = 40
local = threading.local()


class Person:
    """Somebody who has signed in, with the token that their forms carry."""

    def __init__(self, server, cookie):
        self.place = urllib.parse.urlsplit(server)
        self.headers = {"Cookie": cookie, "Origin": server}
        self.token = re.search(r'name="form-token" value="([^"]+)"', self.get("/account")[1])[1]

    def ask(self, method, path, body=None):
        headers = dict(self.headers)
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        # A connection that was idle for long is closed by the server.
        if time.monotonic() - getattr(local, "used", 0) > 5:
            local.connection = http.client.HTTPConnection(self.place.hostname, self.place.port, timeout=20)
        local.connection.request(method, path, body, headers)
        answer = local.connection.getresponse()
        text = answer.read().decode()
        local.used = time.monotonic()
        return answer, text

    def get(self, path):
        return self.ask("GET", path)

    def send(self, path, fields):
        return self.ask("POST", path, urllib.parse.urlencode({"form-token": self.token, **fields}))

    def begin(self, child, day):
        """Fills in a visit to `child`, ready to be recorded; returns where."""
        page = self.get(f"/children/{child}/record/kind%2Fvisit")[1]
        start = page.index(f'action="/children/{child}/drafts/')
        action = page[start:].split('"')[1]
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page[start:]))
        answer, said = self.send(action, {**hidden, "day": day, "says seen alone": "yes", "next": "check"})
        if answer.status != 303:
            raise RuntimeError(f"the form of {child} was answered {answer.status}: {said[:2000]}")
        return f"{action}/record"

    def record(self, place):
        """Records what was filled in, and reads the page after it."""
        answer, said = self.send(place, {})
        if answer.status != 303:
            raise RuntimeError(f"{place} was answered {answer.status}: {said[:2000]}")
        answer, _ = self.get(answer.headers["Location"])
        if answer.status != 200:
            raise RuntimeError(f"the page after {place} was answered {answer.status}")


def record_at_rate(person, places, rate):
    """Records at the `places`, `rate` a second; returns the times from sending a form to the end of the page after it, in order
    of length, in milliseconds."""
    start = time.perf_counter() + 0.2

    def one(number, place):
        due = start + number / rate
        time.sleep(max(0, due - time.perf_counter()))
        person.record(place)
        return (time.perf_counter() - due) * 1000

    with ThreadPoolExecutor(WORKERS) as pool:
        return sorted(pool.map(one, range(len(places)), places))
