"""A worker asks who may apply, for a given person and child."""

import html
import re
from urllib.parse import urljoin

from addresses import read

LEAVE = "/policy/leeds/eligibility/child-arrangements-order-without-leave"
FUND = "/policy/lga/eligibility/adoption-support-fund"


def fill_stretch(page, number, came, left=""):
    stretch = page.get_by_role("group", name=f"Stretch {number}")
    stretch.get_by_label("Day the child came").fill(came)
    stretch.get_by_label("Day the child left").fill(left)


def answer(page, question, words):
    page.get_by_role("group", name=question).get_by_label(words, exact=True).check()


def show(page):
    page.get_by_role("button", name="Show the answer").click()


def verdict(page):
    return page.locator("#answer")


def test_an_aunt_of_thirteen_months_may_apply_about_where_the_child_lives(visit):
    page = visit(LEAVE, script=False)
    page.get_by_label("On which day is the application made?").fill("2 March 2026")
    answer(page, "What is the application to be about?", "Where the child lives")
    answer(page, "What is the person to the child?", "Aunt")
    fill_stretch(page, 1, "2 February 2025")
    show(page)
    assert verdict(page).get_by_role("heading", name="Eligible on 2 March 2026").is_visible()
    assert "Relative for a year (LEE-116)" in verdict(page).inner_text()
    assert "From 2 February 2025 to 2 March 2026 are 393 days. Needed are 365 days" in verdict(page).inner_text()

    # The same aunt, about contact too: that ground does not reach so far, and consents might.
    answer(page, "What is the application to be about?", "Contact")
    show(page)
    assert verdict(page).get_by_role("heading", name="Cannot tell on 2 March 2026").is_visible()
    link = verdict(page).get_by_role("link", name="Is the child in the care of a local authority?")
    link.click()
    assert page.url.endswith("#in-care-of-a-local-authority")


def test_the_options_grid_leads_to_the_test(visit):
    page = visit("/policy/leeds/kinds")
    grid = page.get_by_role("region", name="Permanence options")
    grid.get_by_role("link", name="May this person apply for a child arrangements order").click()
    assert page.url.endswith(LEAVE)


def test_room_for_another_stretch_loses_nothing(visit):
    page = visit(LEAVE, script=False)
    page.get_by_label("On which day is the application made?").fill("next week")
    answer(page, "Is the child in the care of a local authority?", "Yes")
    fill_stretch(page, 1, "2 September 2021", "2 March 2023")
    page.get_by_role("button", name="Add another stretch").click()
    assert page.get_by_role("alert").count() == 0
    assert page.get_by_label("On which day is the application made?").input_value() == "next week"
    assert page.get_by_role("group", name="Is the child in the care").get_by_label("Yes").is_checked()
    fill_stretch(page, 2, "30 June 2024", "2 January 2026")
    page.get_by_label("On which day is the application made?").fill("2 March 2026")
    show(page)
    assert "546 days, from 30 June 2024 to 2 January 2026 551 days: 1,097 days together" in verdict(page).inner_text()


def test_return_in_a_field_shows_the_answer(visit):
    page = visit(LEAVE)
    fill_stretch(page, 1, "2 March 2020")
    page.get_by_role("group", name="Stretch 1").get_by_label("Day the child left").press("Enter")
    assert verdict(page).is_visible()


def test_what_cannot_be_meant_is_told_at_the_top_and_at_its_field_and_stays(visit):
    page = visit(LEAVE)
    page.get_by_label("On which day is the application made?").fill("31 February 2026")
    fill_stretch(page, 1, "2 March 2025", "1 March 2025")
    show(page)
    assert page.title().startswith("Problem: ")
    summary = page.get_by_role("alert")
    assert summary.get_by_role("link").count() == 2
    summary.get_by_role("link", name="Day the child left, stretch 1").click()
    field = page.get_by_role("group", name="Stretch 1").get_by_label("Day the child left")
    assert field.evaluate("field => field === document.activeElement")
    assert field.get_attribute("aria-invalid") == "true"
    assert field.input_value() == "1 March 2025"
    assert page.get_by_label("On which day is the application made?").input_value() == "31 February 2026"


def test_a_question_that_no_longer_arises_is_put_away_without_a_script(visit):
    page = visit(LEAVE, script=False)
    consent = page.get_by_role("group", name="Has the authority that has the child in its care consented?")
    assert consent.is_visible()
    answer(page, "Is the child in the care of a local authority?", "No")
    assert consent.count() == 0 or not consent.is_visible()


def test_every_worked_example_leads_to_the_answer_that_it_gives(service):
    for test, number in [(LEAVE, 38), (FUND, 15)]:
        page = read(service, test)
        examples = re.findall(r'<li><a href="([^"]+)">([^<]+)</a>: ([^<]+)</li>', page)
        assert len(examples) == number
        for address, name, expected in examples:
            answered = read(service, urljoin(test, html.unescape(address)))
            found = re.search(r'<h2 id="answer-title">([^<]+) on [^<]+</h2>', answered)
            words = re.match(r"eligible|cannot tell|leave needed|not eligible", expected)[0]
            assert found and found[1].lower() == words, name
            for covered in re.findall(r"LEE-\d+|LGA-\d+", expected):
                assert covered in re.search(r'id="answer".*?</section>', answered, re.DOTALL)[0], name
