"""Somebody asks what was so, and what was known, on an earlier day."""

from test_child import days


def test_an_earlier_day_is_said_and_has_a_way_back(visit, places):
    page = visit("/children/{child}?on={earlier}")
    banner = page.get_by_role("region", name="You are looking at another day")
    assert places.earlier_in_words in banner.inner_text()
    banner.get_by_role("link", name="Back to today").click()
    assert "on=" not in page.url
    assert not page.get_by_role("region", name="You are looking at another day").count()


def test_nothing_that_came_later_is_shown(visit, places):
    page = visit("/children/{child}?on={earlier}")
    assert all(day <= places.earlier for day in days(page))


def test_what_was_recorded_later_is_not_known_earlier(visit):
    then, now = days(visit("/children/{child}/timeline?known={earlier}")), days(visit("/children/{child}/timeline"))
    assert set(then) < set(now)


def test_the_day_is_chosen_in_a_form_as_people_write_it(visit, places):
    page = visit("/children/{child}")
    page.get_by_text("See an earlier day").click()
    page.get_by_label("Show the day").fill(places.earlier_in_words)
    page.get_by_role("button", name="Show").click()
    assert f"on {places.earlier_in_words}" in page.get_by_role("region", name="You are looking at another day").inner_text()


def test_the_explanation_of_a_duty_keeps_the_day(visit, places):
    page = visit("/children/{child}?on={earlier}")
    page.locator(".duties .what:visible").first.click()
    assert f"on={places.earlier}" in page.url
    assert page.get_by_role("region", name="You are looking at another day").count() == 1


def test_a_day_that_cannot_be_read_is_told_beside_its_field_and_nothing_is_lost(visit):
    page = visit("/children/{child}?on=31-31-2026")
    page.get_by_role("alert").get_by_role("link").first.click()
    field = page.get_by_label("Show the day")
    assert field.evaluate("field => field === document.activeElement")
    assert field.input_value() == "31-31-2026"
    assert field.get_attribute("aria-invalid") == "true"
