"""What must hold on every page: for everyone, on any screen, by keyboard, without JavaScript and on paper."""

import pytest
from addresses import ADDRESSES
from looks import accessibility_problems, reading, walk_by_keyboard, width_beyond_window

every_page = pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
every_width = pytest.mark.parametrize("width", [1280, 320])


@every_page
@every_width
def test_axe_finds_nothing_wrong(visit, address, width):
    assert accessibility_problems(visit(address, width=width)) == []


@every_page
def test_nobody_has_to_scroll_sideways_on_a_narrow_screen(visit, address):
    assert width_beyond_window(visit(address, width=320)) <= 0


@every_page
def test_the_page_has_one_heading_and_is_named_after_it(visit, address):
    page = visit(address)
    assert page.locator("h1").count() == 1
    assert page.title().endswith("– Mainstay")


@every_page
def test_tab_goes_through_the_page_in_order_and_shows_where_it_is(visit, address):
    stops = walk_by_keyboard(visit(address))
    assert [stop["words"] for stop in stops if not stop["marked"]] == [], "these do not show that they have the focus"
    assert [stop["words"] for stop in stops if not stop["inSight"]] == [], "these have the focus out of sight"
    assert [stop["words"] for stop in stops if not stop["inOrder"]] == [], "these come out of order"


@every_page
def test_the_first_stop_skips_to_the_content(visit, address):
    page = visit(address)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@every_page
def test_the_page_says_the_same_without_javascript(visit, address):
    # A child's history tells managers who looked, this very visit included; analysts see the page without that.
    reader = {"by": "analyst"} if "/history" in address else {}
    assert reading(visit(address, script=False, **reader)) == reading(visit(address, **reader))


@every_page
def test_everything_the_page_asks_for_is_there_and_allowed(visit, address):
    assert visit(address).complaints == []


@every_page
def test_the_page_can_be_printed(visit, address):
    page = visit(address)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.locator("main button:visible").count(), "a button does nothing on paper"
    assert page.pdf(format="A4").startswith(b"%PDF-")
