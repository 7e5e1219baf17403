"""What must hold on every page of the list: for everyone, on any screen, by keyboard, without JavaScript and on paper.

Each page is opened once and then looked at in every way.
"""

from dataclasses import replace

import pytest
from addresses import SEES_ALL, listed_pages
from begun import at_work, begun_about_homes, begun_by_a_worker, begun_with_returns
from keyboard import walk_by_keyboard
from looks import NARROW, WIDE, accessibility_problems, reading, unfold, width_beyond_window
from returns import changed_return, long_return
from service import returns_beside
from windows import windows_onto

PAGES = listed_pages()

every_size = pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])

# Who looked is told there, and looking again is a look too.
TELLS_WHO_LOOKED = ("/looks", "/account")


@pytest.fixture(scope="module")
def window(browser, own_service, own_cookie_of):
    with windows_onto(browser, own_service, own_cookie_of) as open_window:
        yield open_window


@pytest.fixture(scope="module")
def returned(authority, tmp_path_factory):
    """The files of the last year’s return with changes, and the same so long that an import takes a while."""
    folder, last = tmp_path_factory.mktemp("returned"), sorted(returns_beside(authority).iterdir())[-1]
    files, _ = changed_return(last, folder / "changed" / last.name)
    return files, long_return(last, folder / "long" / last.name, times=30)


@pytest.fixture(scope="module")
def filled(window, places, returned):
    """The places with everything that was begun; and the page of an import under way."""
    files, long = returned
    begun = begun_by_a_worker(window("social.worker")) | begun_about_homes(window("social.worker"))
    begun |= begun_with_returns(window("analyst", patience=60_000), files)
    begun["working"], still = at_work(window("analyst", script=False, patience=60_000), long)
    return replace(places, begun=begun), still


@pytest.fixture(scope="module")
def see(window, filled):
    """Opens a listed page in a window of its own; returns the window and the answer."""
    places, still = filled

    def open_listed(listed, by=None, **how):
        page = window(by or listed.by, **how)
        page.route("**/progress", lambda route: route.fulfill(body=still, content_type="text/html"))
        page.anew = lambda: page.goto(places.fill(listed.address))
        page.answer = page.anew()
        return page

    return open_listed


@pytest.fixture(scope="module", params=PAGES, ids=[listed.name for listed in PAGES])
def opened(see, request):
    """A page of the list with the window that it was opened in."""
    page = see(request.param)
    yield request.param, page
    page.context.close()


@pytest.fixture
def listed(opened):
    return opened[0]


@pytest.fixture
def page(opened):
    _, page = opened
    page.set_viewport_size(WIDE)
    return page


def test_the_page_is_at_its_address_and_is_named_after_its_one_heading(page, listed, filled):
    assert page.url.endswith(filled[0].fill(listed.address)), "it leads somewhere else"
    assert (page.answer.status >= 400) == listed.is_problem
    assert page.locator("h1").count() == 1
    assert page.title().endswith("– Mainstay")


def test_everything_the_page_asks_for_is_there_and_allowed(page):
    assert page.complaints == []


def test_the_browser_is_told_to_be_careful_with_it(page, listed, filled):
    headers = page.answer.headers
    if "/progress" in listed.address:
        # What is shown is a copy, kept while the work went on; the service is asked itself.
        headers = page.context.request.get(filled[0].fill(listed.address), max_redirects=0).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] in {"no-referrer", "same-origin"}
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_the_page_can_be_printed(page):
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.locator("main button:visible").count(), "a button does nothing on paper"
    assert page.pdf(format="A4").startswith(b"%PDF-")
    page.emulate_media(media="screen")


@every_size
def test_axe_finds_nothing_wrong(page, size):
    page.set_viewport_size(size)
    unfold(page)
    assert accessibility_problems(page) == []


@every_size
def test_nobody_has_to_scroll_sideways(page, size):
    page.set_viewport_size(size)
    unfold(page)
    assert width_beyond_window(page) <= 0


def test_the_first_stop_skips_to_the_content(page):
    page.anew()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('main')")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('header, .trail')"), "the next stop is beyond the head"


def test_every_control_is_reached_with_tab_in_order_shows_its_focus_and_answers_to_its_keys(page):
    page.anew()
    unfold(page)
    assert walk_by_keyboard(page) == []


def test_the_page_says_the_same_without_javascript(see, page, listed):
    said = frame if listed.address.startswith(TELLS_WHO_LOOKED) else reading
    # A child’s history tells managers who looked; analysts see the page without that.
    by = "analyst" if "/history" in listed.address and listed.by == SEES_ALL else listed.by
    page.anew()
    now = said(page) if by == listed.by else said(see(listed, by=by))
    still = see(listed, by=by, script=False)
    assert said(still) == now
    still.context.close()


def frame(page):
    """What stands on a page that tells of this very visit, whoever visits: headings, heads of columns, questions."""
    return page.locator("main :is(h1, h2, th[scope=col], label)").all_inner_texts()
