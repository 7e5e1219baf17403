"""A social worker opens a child: who, what is due and why, and what happened."""

import json
import re

from addresses import rows
from looks import reading
from service import mainstay


def days(page):
    """The days of the chronology, as it shows them."""
    return [time.get_attribute("datetime") for time in page.locator(".chronology time").all()]


def test_the_page_opens_with_the_child_and_not_with_a_number(visit, service, places):
    child = next(row for row in rows(service, "/children.csv") if row["number"] == places.child)
    assert visit("/children/{child}").locator("h1").inner_text() == child["name"]


def test_what_is_overdue_comes_first_and_its_number_is_that_of_the_list(visit, service, places):
    page = visit("/children/{child}")
    child = next(row for row in rows(service, "/children.csv") if row["number"] == places.child)
    headings = page.locator("h2").all_inner_texts()
    assert headings[0] == f"Overdue ({child['overdue']})"
    # Those of one rule stand together: one is shown, the others are folded under it.
    assert len(overdue_titles(page)) == int(child["overdue"])


def overdue_titles(page):
    """The title of every overdue duty, those folded under another of the same rule included."""
    titles = []
    for item in page.locator(".duties.urgent > li").all():
        titles += [item.locator(".what").inner_text()] * (1 + item.locator("details li").count())
    return titles


def test_the_page_and_the_command_say_the_same(visit, store, places):
    page = visit("/children/{child}?on={earlier}")
    lines = mainstay(
        *("obligations", "--store", store, "--child", places.child, "--on", places.earlier, "--format", "json")
    )
    overdue = [line["title"] for line in map(json.loads, lines.splitlines()) if line["outcome"] == "overdue"]
    assert sorted(overdue_titles(page)) == sorted(overdue)


def test_every_duty_opens_to_its_reasons(visit):
    page = visit("/children/{child}")
    shown = page.locator(".duties > li:visible")
    for place in range(min(shown.count(), 8)):
        duty = shown.nth(place)
        title, outcome = duty.locator(".what").inner_text(), duty.locator(".tag").inner_text()
        duty.locator(".what").click()
        assert page.locator("h1").inner_text() == title
        assert outcome.startswith(page.locator("main .tag").first.inner_text())
        for heading in ["The facts this rests on", "Where it comes from"]:
            assert page.get_by_role("heading", name=heading).count() == 1, f"{title} lacks “{heading}”"
        page.go_back()


def test_a_fact_says_who_recorded_it_when_and_from_where(visit):
    assert re.search(r"Entry \d+, recorded .+ by .+, from ", reading(visit("/children/{child}/duties/{rule}")))


def test_the_life_line_can_be_read_as_a_table(visit):
    page = visit("/children/{child}")
    assert page.get_by_role("region", name="Life line").get_by_role("img").is_visible()
    page.get_by_text("The life line as tables").click()
    assert page.get_by_role("table", name="Placements").is_visible()


def test_the_life_line_scrolls_by_keyboard_on_a_narrow_screen(visit):
    region = visit("/children/{child}", width=320).get_by_role("region", name="Life line")
    region.focus()
    assert region.evaluate("region => region === document.activeElement && region.scrollWidth > region.clientWidth")


def test_the_chronology_is_in_the_order_of_days(visit):
    shown = days(visit("/children/{child}/timeline"))
    assert len(shown) > 5
    assert shown == sorted(shown) or shown == sorted(shown, reverse=True)


def test_on_paper_what_is_folded_up_is_unfolded(visit):
    page = visit("/children/{child}")
    page.emulate_media(media="print")
    folded = page.locator("main details .duties > li")
    assert folded.count() > 0
    assert all(item.bounding_box()["height"] > 0 for item in folded.all())
