"""What must be recorded or begun before some of the listed pages can be opened, done as people do it."""

import re
from urllib.parse import unquote

from recording import change, check, days_ago, fill_in, open_form, record
from returns import hand_in

LONG = "W" * 200
VISIT = {"When was the visit?": days_ago(1), "Was the child seen alone?": "No", "Where": LONG}
HOME = {"What are the home or its carers called?": "The Larches", "For how many children": "3"}


def found(pattern, page):
    """The part of the page’s address that stands in the brackets of the pattern."""
    return re.search(pattern, page.url)[1]


def draft(page):
    """The draft whose step is open."""
    return found(r"/drafts/(\w+)", page)


def begun_by_a_worker(page):
    """A child of the worker’s with a visit that is recorded, one that is being checked and one that is unfinished, and a
    correction; and a child and a home who are new, before they count."""
    page.goto("/work")
    own = unquote(page.locator("main h2 a").first.get_attribute("href").removeprefix("/children/"))
    gaps = {"own": own}
    open_form(page, own, "Visit")
    check(page)
    gaps["unfinished"] = draft(page)
    open_form(page, own, "Visit")
    fill_in(page, VISIT)
    check(page)
    gaps["visit"] = draft(page)
    open_form(page, own, "Visit")
    record(page, VISIT)
    gaps["recorded"] = found(r"recorded=(\d+)", page)
    change(page, own, "Correct", LONG)
    gaps["entry"] = found(r"/entries/(\d+)/correct", page)
    fill_in(page, {"Where": "At school", "Why is it corrected?": LONG})
    check(page)
    gaps["correction"] = draft(page)
    page.goto("/register")
    fill_in(page, {"The authority’s number of the child": "2026/1", "Given names": "Rowan", "Family name": LONG})
    check(page)
    return gaps | {"new-child": draft(page)}


def begun_about_homes(page):
    """A home, what has changed in it and what was wrong, before these count; and a home that is new."""
    page.goto("/homes/new")
    record(page, HOME | {"Who lives there?": LONG})
    page.goto("/homes?search=Larches")
    page.get_by_role("link", name="The Larches").click()
    home = found(r"/homes/(\d+)", page)
    gaps = {"home": home}
    page.get_by_role("link", name="Say what has changed").click()
    fill_in(page, {"How many children can it take now?": "1"})
    check(page)
    gaps["changed-home"] = draft(page)
    page.goto(f"/homes/{home}")
    page.get_by_role("link", name=re.compile("^Correct")).click()
    gaps["home-entry"] = found(r"/entries/(\d+)/correct", page)
    fill_in(page, {"For how many children": "2", "Why is it corrected?": LONG})
    check(page)
    gaps["home-correction"] = draft(page)
    page.goto("/homes/new")
    fill_in(page, HOME)
    check(page)
    return gaps | {"new-home": draft(page)}


def begun_with_returns(page, files):
    """A return that was looked at, and one that was imported."""

    def looked_at():
        page.goto("/import")
        hand_in(page, files)
        page.wait_for_selector("h1:has-text('What would change')")
        return found(r"/import/([^/]+)", page)

    gaps = {"upload": looked_at(), "imported": looked_at()}
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_selector("h1:has-text('Imported')")
    return gaps


def at_work(page, files):
    """A return that is being worked through as long as one looks: the page as it was, since the work will soon be done.
    `page` has no script, which would go on by itself."""
    page.goto("/import")
    hand_in(page, files)
    assert page.locator("h1").inner_text() == "Working on it", "the return is not long enough"
    return found(r"/import/([^/]+)", page), page.content()
