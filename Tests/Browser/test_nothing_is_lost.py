"""The power fails, the session ends, the line breaks: nothing typed or acknowledged is lost, nothing is doubled."""

import re
import sqlite3
import threading
import time
import urllib.error
import urllib.request

import pytest
from looks import reading
from recording import (
    banner,
    becomes_looked_after,
    check,
    days_ago,
    fill_in,
    open_form,
    record,
    register,
    work_counts,
)
from service import MortalServer, mainstay
from windows import cookies_of, sign_in_by_hand, windows_onto

WORDS = "On the swings. “I want to stay,” said Æsa, twice."
VISIT = {"When was the visit?": days_ago(9), "Where": WORDS}


@pytest.fixture(scope="module")
def server(own_store, tmp_path_factory):
    mortal = MortalServer(own_store, tmp_path_factory.mktemp("mortal") / "log.txt")
    yield mortal
    mortal.stop()


@pytest.fixture(scope="module")
def cookie_of(server, own_store):
    """Sessions live in the store, so they outlive the server."""
    return cookies_of(server.address, own_store)


@pytest.fixture
def page(browser, server, cookie_of):
    """A window of the social worker’s."""
    with windows_onto(browser, server.address, cookie_of) as open_window:
        yield open_window("social.worker")


@pytest.fixture(scope="module")
def numbers():
    return iter(range(800, 900))


@pytest.fixture
def child(page, numbers):
    """A child who has just come into care."""
    number = f"2026/{next(numbers)}"
    register(page, number, "Tansy", "Loxley")
    becomes_looked_after(page, number, days_ago(12))
    return number


def visits(page, child):
    """How many visits the child’s record has now."""
    page.goto(f"/children/{child.replace('/', '%2F')}/history")
    return page.locator("ol.history > li").filter(has_text=WORDS).count()


def breaks_after(page, server, address):
    """The server does what is asked of it at `address`, and dies before the answer reaches the browser."""

    def break_off(route):
        route.fetch(max_redirects=0)
        server.kill()
        route.abort()

    page.route(address, break_off, times=1)


def is_not_answered(page, click):
    with page.expect_event("requestfailed"):
        click()


def test_what_is_typed_is_still_in_the_page_after_the_server_was_killed_and_is_recorded_then(page, child, server):
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    server.kill()
    assert page.get_by_label("Where").input_value() == WORDS
    server.come_back()
    record(page, {})
    assert banner(page)[0] == f"visit, {days_ago(9)}"
    assert visits(page, child) == 1


def test_what_was_typed_is_kept_by_itself_and_found_among_the_drafts_after_the_server_was_killed(page, child, server):
    open_form(page, child, "Visit")
    with page.expect_response("**/keep") as kept:
        fill_in(page, VISIT)
    assert kept.value.ok
    server.kill()
    page.goto("about:blank")
    server.come_back()
    page.goto("/work?part=drafts")
    page.get_by_role("link", name=f"Visit, {child}").click()
    assert page.get_by_label("Where").input_value() == WORDS
    record(page, {})
    assert visits(page, child) == 1


def test_a_draft_whose_saving_was_never_answered_is_there(page, child, server):
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    breaks_after(page, server, re.compile(r"/drafts/[^/]+$"))
    is_not_answered(page, lambda: page.get_by_role("button", name="Keep it and finish later").click())
    server.come_back()
    page.goto("/work?part=drafts")
    page.get_by_role("link", name=f"Visit, {child}").click()
    assert page.get_by_label("Where").input_value() == WORDS


def test_an_entry_whose_recording_was_never_answered_is_there_once_even_if_it_is_sent_again(page, child, server):
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    check(page)
    at = page.url
    drafts = work_counts(page)["Drafts"]
    page.goto(at)
    breaks_after(page, server, "**/record")
    is_not_answered(page, lambda: page.get_by_role("button", name="Record this").click())
    server.come_back()
    page.goto(at)
    assert "it has been recorded" in reading(page)
    assert visits(page, child) == 1
    assert work_counts(page)["Drafts"] == drafts - 1


@pytest.mark.parametrize("milliseconds", [0, 4, 15])
def test_killed_at_any_moment_of_recording_it_is_recorded_once_or_can_still_be(page, child, server, milliseconds):
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    check(page)
    at = page.url
    sent, answers = page_sends(page), []
    sender = threading.Thread(target=lambda: answers.append(send_to_record(sent, server)))
    sender.start()
    time.sleep(milliseconds / 1000)
    server.kill()
    sender.join()
    server.come_back()
    found = visits(page, child)
    assert found == 1 if answers == [303] else found in (0, 1), "what was acknowledged stands"
    page.goto(at)
    again = page.get_by_role("button", name="Record this")
    assert again.count() == 1 - found, "what does not stand is still there to be recorded"
    if again.count():
        again.click()
    assert visits(page, child) == 1


def page_sends(page):
    """What the button of the check sends: where, as whom, and with which token."""
    form = page.locator("form[action$='/record']")
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
    return form.get_attribute("action"), form.locator("[name=form-token]").get_attribute("value"), cookies


def send_to_record(sent, server):
    """Sends it; returns the status of the answer, or nothing when the line broke."""
    action, token, cookies = sent
    headers = {"Cookie": cookies, "Origin": server.address, "Content-Type": "application/x-www-form-urlencoded"}
    request = urllib.request.Request(server.address + action, f"form-token={token}".encode(), headers)
    try:
        return urllib.request.build_opener(NoRedirect).open(request, timeout=10).status
    except urllib.error.HTTPError as answer:
        return answer.code
    except OSError:
        return None


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def test_who_was_signed_out_while_typing_finds_the_form_filled_after_signing_in(page, child, own_store):
    open_form(page, child, "Visit")
    fill_in(page, VISIT)
    an_hour_passes(own_store)
    check(page)
    assert "/sign-in" in page.url
    sign_in_by_hand(page, own_store, "social.worker")
    assert WORDS in reading(page), "what was sent in vain is shown"
    page.get_by_role("button", name="Send it again").click()
    page.goto("/work?part=drafts")
    page.get_by_role("link", name=f"Visit, {child}").click()
    assert page.get_by_label("When was the visit?").input_value() == days_ago(9)
    assert page.get_by_label("Where").input_value() == WORDS


def an_hour_passes(store):
    """Nobody gave a sign of life for an hour: everybody is signed out."""
    with sqlite3.connect(store, timeout=10) as record:
        record.execute("UPDATE session SET seen = seen - 3600000")


def test_after_all_that_the_journal_is_whole(server, own_store):
    assert mainstay("verify", "--store", own_store)
