"""What must hold on every page that answers a form, by the list in `pages.json`: each is come to as people come to it."""

import sqlite3

import pytest
from addresses import LIST
from begun import HOME, VISIT
from keyboard import walk_by_keyboard
from looks import NARROW, accessibility_problems, holds_for_everybody, reading, width_beyond_window
from recording import change, check, days_ago, fill_in, open_form, record, register
from returns import hand_in
from service import serving
from windows import cookies_of, sign_in_by_hand, windows_onto

# How to come to each, by its name in the list.
WAYS = {}

FAR_TOO_LONG = "W" * 1_100_000


def way_to(name):
    def listed(way):
        WAYS[name] = way
        return way

    return listed


@pytest.fixture(scope="module")
def child(browser, own_service, own_cookie_of):
    """A child of the worker’s."""
    with windows_onto(browser, own_service, own_cookie_of) as open_window:
        register(open_window("social.worker"), "2026/1", "Rowan", "Ashgrove")
    return "2026/1"


@pytest.mark.parametrize("name", LIST["answers"])
def test_the_page_is_for_everybody(desk_of, child, own_store, name):
    page = WAYS[name](desk_of, child, own_store)
    assert page.locator("h1").count() == 1 and page.title().endswith("– Mainstay")
    assert page.complaints == []
    holds_for_everybody(page)


@way_to("a name and password that do not belong together")
def wrong_password(desk_of, child, store):
    page = desk_of(None)
    page.goto("/sign-in")
    page.get_by_label("User name").fill("analyst")
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in").click()
    assert page.get_by_role("alert").is_visible()
    return page


@way_to("a new password that is none")
def unfit_password(desk_of, child, store):
    page = desk_of("virtual.school")
    page.goto("/account")
    page.get_by_label("Password now").fill("one")
    page.get_by_label("New password", exact=True).fill("two")
    page.get_by_label("New password once more").fill("three")
    page.get_by_role("button", name="Change the password").click()
    assert "The two new passwords are not the same" in reading(page)
    return page


@way_to("a secret address for a calendar")
def calendar(desk_of, child, store):
    page = desk_of("social.worker")
    page.goto("/work/calendar")
    page.get_by_role("main").get_by_role("button").first.click()
    assert "/feeds/" in reading(page)
    return page


@way_to("a form with problems")
def form_with_problems(desk_of, child, store):
    page = desk_of("social.worker")
    open_form(page, child, "Visit")
    fill_in(page, {"Where": "W" * 200})
    check(page)
    return has_problem(page)


@way_to("a home with problems")
def home_with_problems(desk_of, child, store):
    page = desk_of("placements.officer")
    page.goto("/homes/new")
    check(page)
    return has_problem(page)


def has_problem(page):
    assert "There is a problem" in reading(page)
    return page


@way_to("something recorded in the meantime")
def conflict(desk_of, child, store):
    page, manager = desk_of("social.worker"), desk_of("team.manager")
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    open_form(manager, child, "Visit")
    record(manager, {"When was the visit?": days_ago(4)})
    check(page)
    page.get_by_role("button", name="Record this").click()
    assert "Something was recorded in the meantime" in reading(page)
    return page


@way_to("a number that another child has")
def number_taken(desk_of, child, store):
    page = desk_of("social.worker")
    page.goto("/register")
    fill_in(page, {"The authority’s number of the child": child, "Given names": "Hazel", "Family name": "Ashgrove"})
    check(page)
    page.get_by_role("button", name="Record this").click()
    assert "A child is known by the number" in reading(page)
    return has_problem(page)


@way_to("an entry taken back without a reason")
def taken_back_without_reason(desk_of, child, store):
    page = about_to_take_back(desk_of, child)
    page.get_by_role("button", name="Take it back").click()
    return has_problem(page)


@way_to("a reason that is far too long")
def reason_too_long(desk_of, child, store):
    page = about_to_take_back(desk_of, child)
    fill_in(page, {"Why": FAR_TOO_LONG})
    page.get_by_role("button", name="Take it back").click()
    return page


def about_to_take_back(desk_of, child):
    page = desk_of("social.worker")
    change(page, child, "Take back", "Ashgrove")
    return page


@way_to("a home taken back without a reason")
def home_taken_back_without_reason(desk_of, child, store):
    page = desk_of("social.worker")
    page.goto("/homes/new")
    record(page, HOME)
    page.goto("/homes?search=Larches")
    page.get_by_role("link", name="The Larches").click()
    page.get_by_role("link", name="Take back").click()
    page.get_by_role("button", name="Take it back").click()
    return has_problem(page)


@way_to("a visit told at far too great length")
def too_long(desk_of, child, store):
    page = desk_of("social.worker")
    open_form(page, child, "Visit")
    fill_in(page, {"Where": FAR_TOO_LONG})
    check(page)
    assert "longer than Mainstay takes" in reading(page)
    return page


@way_to("a form of an earlier time that one was signed in")
def earlier_session(desk_of, child, store):
    page = desk_of(None)
    page.goto("/sign-in")
    sign_in_by_hand(page, store, "team.manager")
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    other = page.context.new_page()
    other.goto("/policy")
    other.get_by_role("button", name="Sign out").click()
    sign_in_by_hand(other, store, "team.manager")
    check(page)
    assert "W" * 200 in reading(page)
    # Between the two, the form could not be kept as a draft.
    page.complaints.clear()
    return page


@way_to("files that are no return")
def no_return(desk_of, child, store):
    page = desk_of("analyst")
    page.goto("/import")
    shopping = {"name": "shopping.csv", "mimeType": "text/csv", "buffer": b"milk,bread\n1,2\n"}
    hand_in(page, [shopping])
    assert "None of these files is a table" in reading(page)
    return page


def test_a_page_that_cannot_be_shown_says_so_to_everybody(browser, own_store, tmp_path):
    broken = tmp_path / "broken.db"
    with sqlite3.connect(own_store) as record, sqlite3.connect(broken) as copy:
        record.backup(copy)
    with serving(broken, tmp_path / "log.txt") as address:
        with windows_onto(browser, address, cookies_of(address, own_store)) as open_window:
            page = open_window("social.worker")
            page.goto("/policy")
            with sqlite3.connect(broken) as record:
                record.execute("ALTER TABLE form_draft RENAME TO lost")
            page.goto("/drafts/abcdefghijkmnpqr")
            assert page.locator("h1").inner_text() == "Sorry, something went wrong"
            holds_for_everybody(page)


def test_a_name_that_is_not_mainstays_is_refused_to_everybody(desk_of, own_service):
    page = desk_of(None)
    page.goto(own_service.replace("127.0.0.1", "elsewhere.localhost"))
    assert page.locator("h1").inner_text() == "Not by this name"
    # It stands without the style sheet, which is refused by that name too.
    assert accessibility_problems(page) == []
    page.set_viewport_size(NARROW)
    assert width_beyond_window(page) <= 0
    assert walk_by_keyboard(page) == []
