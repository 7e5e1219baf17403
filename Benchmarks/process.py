"""Running a program and measuring it."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Measured:
    seconds: float  # from start to end, as a clock on the wall shows it
    peak_megabytes: float  # the most memory it held at one time
    output: str


def measure(command, limit=900):
    """Runs the command to its end, at most `limit` seconds; stops with its own words when it fails."""
    with tempfile.TemporaryFile(mode="w+") as output:
        start = time.monotonic()
        process = subprocess.Popen(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        status, usage = wait(process, start + limit)
        seconds = time.monotonic() - start
        output.seek(0)
        text = output.read()
    if status != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\nended with {status}:\n{text[-4000:]}")
    # Linux counts the peak in units of 1,024 bytes.
    return Measured(seconds, usage.ru_maxrss * 1024 / 1_000_000, text)


def wait(process, deadline):
    """Waits for the process itself, because only so the system tells what this one used and not all before it."""
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage
        if time.monotonic() > deadline:
            process.kill()
        time.sleep(0.002)
