"""Each role signs in with its account of the demonstration and sees a first page that fits it."""

import re

import pytest
from looks import reading

# Whose work is children, and how the first page begins for them: by name, or for all the authority looks after.
OWN = [
    "social.worker",
    "team.manager",
    "independent.reviewing.officer",
    "family.finder",
    "supervising.social.worker",
    "health",
    "decision.maker",
    "panel.adviser",
]
EVERYBODYS = ["permanence.manager", "service.manager", "placements.officer", "virtual.school"]


@pytest.mark.parametrize("role", OWN + EVERYBODYS)
def test_whoever_works_with_children_begins_with_their_work(visit, role):
    page = visit("/", by=role)
    assert page.locator("h1").inner_text() == "My work"
    lead = page.locator("p.lead").inner_text()
    assert re.match(r"[1-9]\d* child(ren)?( of the authority)?; ", lead)
    assert ("of the authority" in lead) == (role in EVERYBODYS)
    assert page.get_by_text(re.compile(r"^The authority: \d+ teams$")).count() == (role in EVERYBODYS)
    assert page.complaints == []


@pytest.mark.parametrize("role", ["councillor", "administrator"])
def test_whoever_may_see_no_child_meets_none_anywhere(visit, places, role):
    page = visit("/", by=role)
    assert page.locator("h1").inner_text() == "Policy"
    # Every link of the first page and of the pages behind it; none leads to a child, and none is refused.
    shown, waiting, seen = page, links(page), set()
    while waiting and len(seen) < 6:
        address = waiting.pop()
        if address in seen or address.startswith("/policy/try"):
            continue
        seen.add(address)
        shown.goto(address)
        assert shown.locator("h1").inner_text() != "You may not do this", address
        assert shown.locator("a[href*='/children']").count() == 0, address
    for address in ["/children", "/children/{child}", "/children/{child}/timeline", "/work", "/register", "/homes"]:
        shown.goto(places.fill(address))
        assert shown.locator("h1").inner_text() == "You may not do this", address
        assert places.child not in reading(shown)


def links(page):
    """The addresses to which the links of a page lead, without files."""
    found = page.locator("header a, main a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return {address for address in found if address.startswith("/") and ".csv" not in address and "#" not in address}


def test_an_analyst_reads_and_cannot_record(visit):
    page = visit("/", by="analyst")
    assert page.locator("h1").inner_text() != "You may not do this"
    child = visit("/children/{child}", by="analyst")
    assert child.get_by_role("link", name="Record something").count() == 0
    assert visit("/children/{child}/record", by="analyst").locator("h1").inner_text() == "You may not do this"


def test_a_worker_of_another_child_is_told_why_they_may_not_record(visit, places):
    page = visit("/children/{child}/record", by="family.finder")
    assert page.locator("h1").inner_text() == "You may not do this"
    assert "only when the record says that you or your team work with them" in reading(page)
