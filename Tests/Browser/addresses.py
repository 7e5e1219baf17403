"""The pages that the checks of `test_every_page.py` walk, by the list in `pages.json`; and where stories find a place."""

import csv
import datetime
import io
import json
import re
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

# Who may see every child: the stories are theirs unless they name somebody else.
SEES_ALL = "service.manager"

LIST = json.loads(Path(__file__).with_name("pages.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Listed:
    """A page of the list: what it is, who opens it at which address, and whether it tells that something is wrong."""

    name: str
    by: str | None
    address: str
    is_problem: bool


def listed_pages():
    """All pages that an address opens, in the order of the list."""
    return [
        Listed(name, None if by == "nobody" else by, address, part == "problems")
        for part in ["pages", "problems"]
        for by, addresses in LIST[part].items()
        for name, address in addresses.items()
    ]


@dataclass(frozen=True)
class Places:
    """What stands in the gaps of the addresses."""

    child: str
    rule: str
    earlier: str  # in the middle of the years that the record covers
    begun: dict[str, str] = field(default_factory=dict)  # what was recorded or begun before, by the name of its gap

    @property
    def earlier_in_words(self):
        """The earlier day as pages write it: 4 June 2026."""
        day = datetime.date.fromisoformat(self.earlier)
        return f"{day.day} {day:%B %Y}"

    def fill(self, address):
        gaps = {"child": self.child, "rule": self.rule, "earlier": self.earlier} | self.begun
        return address.format_map({name: quote(value, safe="") for name, value in gaps.items()})


def find_places(service):
    """The child whose overdue duty has waited longest, and the first duty that the child’s page opens."""
    first = rows(service, "/children.csv?outcome=overdue")[0]
    page = read(service, "/children/" + quote(first["number"], safe=""))
    rule = re.search(r'href="/children/[^"/?]+/duties/([^"?]+)', page)
    if not rule:
        raise RuntimeError(f"The page of child {first['number']} opens no duty")
    earlier = datetime.date.today() - datetime.timedelta(days=500)
    return Places(child=first["number"], rule=rule[1], earlier=earlier.isoformat())


def rows(service, path):
    """The rows of a CSV download."""
    return list(csv.DictReader(io.StringIO(read(service, path))))


def read(service, path):
    with urllib.request.urlopen(service + path, timeout=30) as answer:
        return answer.read().decode("utf-8-sig")
