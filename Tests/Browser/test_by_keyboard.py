"""People record, correct and take back with the keyboard alone."""

import pytest
from begun import HOME
from keyboard import press_on, tab_to, unfold_with_keys
from looks import reading
from recording import banner, days_ago, record, register


@pytest.fixture
def page(desk_of):
    return desk_of("social.worker")


def type_into(page, field, words):
    tab_to(page, field)
    page.keyboard.press("Control+A")
    page.keyboard.type(words)


def title(page):
    return page.locator("h1").inner_text()


def test_a_visit_is_recorded_and_taken_back(page):
    register(page, "2026/1", "Rowan", "Ashgrove")
    press_on(page, "Record something")
    press_on(page, "Visit")
    type_into(page, "day", days_ago(1))
    tab_to(page, "says seen alone")
    page.keyboard.press("ArrowUp")  # from “Leave it open”, the last, to “No”
    type_into(page, "says where", "In the library")
    press_on(page, "Check what you entered")
    assert title(page).endswith("Check before it counts")
    assert "In the library" in reading(page)
    press_on(page, "Record this")
    assert banner(page)[0] == f"visit, {days_ago(1)}"

    press_on(page, "History")
    press_on(page, "Take back")
    type_into(page, "because", "It was her cousin")
    press_on(page, "Take it back")
    assert "an entry was taken back" in banner(page)[0]


def test_a_home_is_corrected_and_taken_back(page):
    page.goto("/homes/new")
    record(page, HOME)
    page.goto("/homes")
    press_on(page, "The Larches")
    press_on(page, "Correct")
    type_into(page, "approved-for", "2")
    type_into(page, "because", "Three was the age")
    press_on(page, "Check what you entered")
    assert title(page).endswith("Check before it counts")
    press_on(page, "Record this")
    assert "for 2 children" in reading(page)
    press_on(page, "Take back")
    type_into(page, "because", "It is The Beeches")
    press_on(page, "Take it back")
    assert title(page) == "A home of which nothing stands any more"


def test_a_draft_is_left_and_thrown_away(page):
    page.goto("/homes/new")
    type_into(page, "called", "The Larches")
    press_on(page, "Keep it and finish later")
    press_on(page, "Home and carers")
    assert page.get_by_label("What are the home or its carers called?").input_value() == "The Larches"
    unfold_with_keys(page, "Throw this draft away")
    press_on(page, "Throw it away")
    assert title(page) == "My work"
