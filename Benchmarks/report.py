"""The table of `Documentation/benchmarks.md`."""

import datetime
import os
import platform
import re
import subprocess
from dataclasses import dataclass

INTRODUCTION = """\
# Benchmarks

Written by `make bench`, in a release build. A share of the target under 100 % means that the target is met.
Times are those of a clock on the wall; memory is the most that was held at one time.

"""


@dataclass
class Row:
    what: str
    measured: float
    target: float | None
    unit: str
    note: str = ""

    @property
    def line(self):
        target = f"{self.target:,g} {self.unit}" if self.target else "–"
        share = f"{self.measured / self.target:.0%}".replace("%", " %") if self.target else "–"
        return f"| {self.what} | {number(self.measured)} {self.unit} | {target} | {share} | {self.note} |"


def number(value):
    """Three figures are as many as a measurement of this kind can bear."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def write(file, rows):
    """Replaces the file with a table of the rows, with the date and the machine."""
    table = ["| what | measured | target | share of target | |", "|---|---|---|---|---|", *(row.line for row in rows)]
    file.write_text(INTRODUCTION + circumstances() + "\n" + "\n".join(table) + "\n", encoding="utf-8")


def circumstances():
    """When, on what and of what was measured."""
    return (
        f"- {datetime.date.today().isoformat()}, commit {first_line('git', 'rev-parse', '--short', 'HEAD')}\n"
        f"- {processor()}, {os.cpu_count()} cores, {memory()}, {platform.system()} {platform.release()}\n"
        f"- {first_line('swift', '--version')}\n"
    )


def first_line(*command):
    output = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return output[0] if output else "unknown"


def processor():
    return looked_up("/proc/cpuinfo", r"model name\s*: (.*)") or platform.machine()


def memory():
    kilobytes = looked_up("/proc/meminfo", r"MemTotal:\s*(\d+) kB")
    return f"{int(kilobytes) * 1024 / 1e9:.0f} GB" if kilobytes else "memory unknown"


def looked_up(file, pattern):
    try:
        with open(file, encoding="utf-8") as text:
            found = re.search(pattern, text.read())
    except OSError:
        return None
    return found[1] if found else None
