"""The pages that every check of `test_every_page.py` visits. A new page is one line here."""

import csv
import datetime
import io
import re
import urllib.request
from dataclasses import dataclass
from urllib.parse import quote

# A child of the made-up authority, and a duty of that child, stand for all others.
ADDRESSES = {
    "the list of children": "/children",
    "the list, filtered": "/children?outcome=overdue&sort=name",
    "the second page of the list": "/children?page=2",
    "the list on an earlier day": "/children?on={earlier}",
    "a list that is empty": "/children?search=nobody-has-this-name",
    "a child": "/children/{child}",
    "a child on an earlier day": "/children/{child}?on={earlier}",
    "a child as known earlier": "/children/{child}?known={earlier}",
    "a child’s timeline": "/children/{child}/timeline",
    "a child’s timeline, searched": "/children/{child}/timeline?search=visit&significant=no",
    "a child’s timeline, with nothing found": "/children/{child}/timeline?search=nothing-has-this-word",
    "a child’s family": "/children/{child}/family",
    "a child’s homes": "/children/{child}/homes",
    "a child’s meetings and reviews": "/children/{child}/meetings",
    "a child’s documents": "/children/{child}/documents",
    "a child’s history": "/children/{child}/history",
    "a child’s history as known earlier": "/children/{child}/history?known={earlier}",
    "a duty": "/children/{child}/duties/{rule}",
    "all policies": "/policy",
    "the rules of a policy": "/policy/england",
    "the rules of a policy by role, filtered": "/policy/islington?by=role&theme=adoption&own=yes",
    "rules that there are not": "/policy/islington?theme=no-such-theme",
    "a rule that is counted here": "/policy/england/rules/STAT-120",
    "a rule on an earlier day, as known then": "/policy/england/rules/STAT-120?on={earlier}&known={earlier}",
    "the rules of a policy on an earlier day": "/policy/england?on=2012-06-01&theme=adoption",
    "the children whom a rule touched": "/policy/england/rules/STAT-120/children?on={earlier}",
    "authorities side by side on an earlier day": "/policy/compare?packs=leeds,islington&on=2019-01-01",
    "a rule that can be read in two ways": "/policy/islington/rules/ISL-018",
    "a rule that is to be confirmed": "/policy/england/rules/STAT-063",
    "the children whom a rule touches": "/policy/england/rules/STAT-120/children",
    "what a policy declares": "/policy/leeds/kinds",
    "two authorities side by side": "/policy/compare?packs=leeds,islington",
    "all authorities side by side": "/policy/compare",
    "a policy tried on the record": "/policy/try?pack=leeds&against=england",
    "a trial, of one team and one role": "/policy/try?pack=leeds&against=england&team=-&role=social+worker",
    "a trial of days that cannot be read": "/policy/try?pack=leeds&against=england&from=31-31-2026",
    "a policy that is not there": "/policy/nowhere",
    "a day that cannot be read": "/children/{child}?on=31-31-2026",
    "a child who is not there": "/children/nobody-has-this-number",
    "a test of eligibility": "/policy/leeds/eligibility/child-arrangements-order-without-leave",
    "a person who is eligible": "/policy/lga/eligibility/adoption-support-fund?asked.on={earlier}&born=2015-03-10"
    "&adopted=yes&lives-in-england=yes",
    "a person of whom nobody can tell": "/policy/lga/eligibility/adoption-support-fund?asked.on={earlier}&adopted=yes",
    "a test filled in wrongly": "/policy/leeds/eligibility/child-arrangements-order-without-leave?asked.on=soon"
    "&lived-together.1.until=1+May+2024&lived-together.never=yes",
    "one's own account": "/account",
    "something that waits to be sent again": "/unsaved",
    "who looked": "/looks?person=health",
    "who looked, of a day that cannot be read": "/looks?on=31-31-2026",
    "where returns are handed in": "/import",
    "differences to settle": "/import/differences",
    "an upload that is gone": "/import/nothing",
    "a page that is not there": "/nowhere",
}


@dataclass(frozen=True)
class Places:
    """What stands in the gaps of the addresses."""

    child: str
    rule: str
    earlier: str  # in the middle of the years that the record covers

    @property
    def earlier_in_words(self):
        """The earlier day as pages write it: 4 June 2026."""
        day = datetime.date.fromisoformat(self.earlier)
        return f"{day.day} {day:%B %Y}"

    def fill(self, address):
        return address.format(child=quote(self.child, safe=""), rule=quote(self.rule, safe=""), earlier=self.earlier)


def find_places(service):
    """The child whose overdue duty has waited longest, and the first duty that the child's page opens."""
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
