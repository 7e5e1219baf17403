"""What the page of a duty tells of those who acted on it, folded up at its end."""

import re

from looks import accessibility_problems, reading, width_beyond_window
from recording import becomes_looked_after, change, days_ago, fill_in, open_form, record, register

CHILD = "/children/2026%2F811"


def test_the_page_of_a_duty_says_who_acted_on_it_and_that_the_rule_is_still_the_same(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/811", "Yarrow", "Moor")
    becomes_looked_after(page, "2026/811", days_ago(12))
    open_form(page, "2026/811", "Visit")
    record(page, {"When was the visit?": days_ago(9), "Was the child seen alone?": "Yes"})
    met = page.get_by_role("status").get_by_role("link", name="First visit in a placement")
    duty = met.get_attribute("href")
    met.click()
    assert "It met the duty." not in reading(page), "it is folded up"
    page.get_by_text("Acted on once").click()
    assert "It met the duty." in reading(page)
    assert re.search(r"recorded by Wendy Workwell · entry \d+", reading(page))
    assert "The rule has not changed since." in reading(page)
    whole = page.locator("details abbr").first
    assert whole.get_attribute("title").startswith(whole.inner_text())

    for width in [1280, 320]:
        page.set_viewport_size({"width": width, "height": 900})
        assert accessibility_problems(page) == []
        assert width_beyond_window(page) <= 0

    change(page, "2026/811", "Take back", "Visit")
    fill_in(page, {"Why": "It was her sister"})
    page.get_by_role("main").get_by_role("button", name=re.compile("[Tt]ake")).click()
    page.goto(duty)
    page.get_by_text("Acted on 2 times").click()
    assert re.search(r"It met the duty\..*, taken back by entry \d+", reading(page))
    assert "It took back what had met or excused the duty." in reading(page)


def test_a_form_that_was_kept_still_knows_the_duty_for_which_it_was_opened(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/812", "Sedge", "Moor")
    becomes_looked_after(page, "2026/812", days_ago(12))
    page.goto("/children/2026%2F812/record")
    page.get_by_role("main").get_by_role("link", name="Visit", exact=True).first.click()
    assert "To meet: First visit in a placement" in reading(page)
    fill_in(page, {"When was the visit?": days_ago(9)})
    page.get_by_role("button", name="Keep it and finish later").click()
    page.locator("main").get_by_role("link", name=re.compile("Visit")).first.click()
    assert "To meet: First visit in a placement" in reading(page)
