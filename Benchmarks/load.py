"""Asks a server on this machine for pages at a constant rate and records how long each answer takes.

The rate does not wait for answers (an open loop): people do not click more slowly because the service is slow. The time
of an answer is counted from the moment at which it was to be asked for, so a server that falls behind shows it.
"""

import asyncio
import itertools
import time
from urllib.parse import urlsplit

# Bounds, so that a mistake cannot become an attack.
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
HIGHEST_RATE, LONGEST_SECONDS, MOST_CONNECTIONS = 1000, 300, 200
GIVE_UP_AFTER = 10  # seconds without an answer


def load(server, paths, rate, seconds, cookie):
    """Asks for the `paths` in turn as the person whose session `cookie` shows, `rate` times a second for `seconds`; returns the times of the answers in order of
    length, in milliseconds. Raises when one is not answered with 200."""
    place = urlsplit(server)
    if place.hostname not in LOOPBACK:
        raise ValueError(f"{server} is another machine. Load is only put on this one.")
    if not 0 < rate <= HIGHEST_RATE or not 0 < seconds <= LONGEST_SECONDS:
        raise ValueError(f"At most {HIGHEST_RATE} requests a second for {LONGEST_SECONDS} seconds.")
    return asyncio.run(ask_at_rate(Connections(place.hostname, place.port, cookie), paths, rate, int(rate * seconds)))


def percentile(times, share):
    """The time within which `share` of the answers came (nearest rank); `times` are in order."""
    return times[max(0, -(-len(times) * share // 100) - 1)]


async def ask_at_rate(connections, paths, rate, count):
    start = time.perf_counter() + 0.1
    asked = []
    for number, path in zip(range(count), itertools.cycle(paths)):
        due = start + number / rate
        await asyncio.sleep(due - time.perf_counter())
        asked.append(asyncio.create_task(ask(connections, path, due)))
    times = await asyncio.gather(*asked)
    connections.close()
    return sorted(times)


async def ask(connections, path, due):
    async with asyncio.timeout(GIVE_UP_AFTER):
        await connections.get(path)
    return (time.perf_counter() - due) * 1000


class Connections:
    """Connections to one server that are kept open and used again, as a browser does."""

    def __init__(self, host, port, cookie):
        self.host, self.port, self.cookie = host, port, cookie
        self.idle = []
        self.places = asyncio.Semaphore(MOST_CONNECTIONS)

    async def get(self, path):
        async with self.places:
            connection = self.idle.pop() if self.idle else await asyncio.open_connection(self.host, self.port)
            head = f"GET {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {self.cookie}\r\n\r\n"
            await exchange(*connection, head)
            self.idle.append(connection)

    def close(self):
        for _, writer in self.idle:
            writer.close()


async def exchange(reader, writer, request):
    """Sends one request and reads its answer to the end."""
    writer.write(request.encode("ascii"))
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    status, *fields = head.split("\r\n")
    if status.split()[1] != "200":
        raise RuntimeError(f"{request.splitlines()[0]} was answered with {status}")
    names = dict(field.lower().split(": ", 1) for field in fields if field)
    if "content-length" in names:
        await reader.readexactly(int(names["content-length"]))
    else:
        await read_chunks(reader)


async def read_chunks(reader):
    """Reads a body that comes in chunks, each after its length in hexadecimal; the last has the length 0."""
    length = None
    while length != 0:
        length = int(await reader.readuntil(b"\r\n"), 16)
        await reader.readexactly(length + 2)
