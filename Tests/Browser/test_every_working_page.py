"""What must hold on every page of work and of recording, as the people see it whose work it is."""

import re
from urllib.parse import quote

import pytest
from looks import accessibility_problems, walk_by_keyboard, width_beyond_window
from recording import banner, change, check, days_ago, fill_in, open_form, record, work_counts

PAGES = {
    "social.worker": [
        "/work",
        "/work?part=this-week",
        "/work?part=next-weeks&by=kind",
        "/work?part=later",
        "/work?part=to-consider",
        "/work?part=waiting",
        "/work?part=drafts",
        "/work/calendar",
        "/register",
        "/homes",
        "/homes/new",
        "/children/{own}/record",
        "/children/{own}/record?find=visit",
        "/children/{own}/record/kind%2Fvisit",
        "/children/{own}/record/relation",
        "/children/{own}/record/care%2Fmove",
        "/children/{own}/record/identity",
        "/children/{own}/record/registration",
        "/children/{own}/record/outcomes",
        "/children/{own}/record/leaving-care",
        "/children/{own}/record/adoption",
        "/children/{own}/record/previous-permanence",
        "/children/{own}/record/kind%2Fhearing?duty=STAT-025",
        "/children/{own}",
        "/children/{own}/timeline",
        "/children/{own}/family",
        "/children/{own}/homes",
        "/children/{own}/meetings",
        "/children/{own}/documents",
        "/children/{own}/history",
    ],
    "team.manager": ["/work", "/work?part=waiting&by=kind", "/children/{own}/history"],
    "independent.reviewing.officer": ["/work", "/work?part=later"],
    "placements.officer": ["/work", "/homes", "/homes?room=yes", "/children/{own}/homes"],
    "service.manager": ["/work", "/work?worker=Children+in+care+1"],
    "panel.adviser": ["/work", "/work?part=waiting"],
    "virtual.school": ["/children/{own}", "/children/{own}/record"],
}


@pytest.fixture(scope="module")
def own(own_service, own_store, browser, own_cookie_of):
    """A child of the social worker’s."""
    window = browser.new_context(base_url=own_service)
    window.add_cookies([own_cookie_of("social.worker")])
    page = window.new_page()
    page.goto("/work")
    address = page.locator("main h2 a").first.get_attribute("href")
    window.close()
    return address.removeprefix("/children/")


@pytest.mark.parametrize(
    ("role", "address"), [(role, address) for role, addresses in PAGES.items() for address in addresses]
)
def test_a_page_of_work_or_recording_is_for_everybody(desk_of, own, role, address):
    page = desk_of(role)
    page.goto(address.format(own=own))
    assert page.locator("h1").count() == 1 and page.title().endswith("– Mainstay")
    assert page.locator("h1").inner_text() != "You may not do this"
    holds_for_everybody(page)


def holds_for_everybody(page):
    assert accessibility_problems(page) == []
    stops = walk_by_keyboard(page)
    assert [stop["words"] for stop in stops if not stop["marked"]] == [], "these do not show that they have the focus"
    assert [stop["words"] for stop in stops if not stop["inOrder"]] == [], "these come out of order"
    page.set_viewport_size({"width": 320, "height": 800})
    assert accessibility_problems(page) == []
    assert width_beyond_window(page) <= 0
    assert page.complaints == []


def test_the_steps_of_a_form_are_for_everybody(desk_of, own):
    page = desk_of("social.worker")
    open_form(page, own, "Visit")
    check(page)
    assert page.get_by_role("alert").is_visible() or "There is a problem" in page.locator("main").inner_text()
    holds_for_everybody(page)
    fill_in(page, {"When was the visit?": days_ago(0), "Was the child seen alone?": "No", "Where": "W" * 200})
    check(page)
    assert page.locator("h1").inner_text().endswith("Check before it counts")
    holds_for_everybody(page)
    page.get_by_role("button", name="Record this").click()
    holds_for_everybody(page)
    page.goto(f"/children/{quote(own)}/history")
    page.get_by_role("link", name="Correct").first.click()
    holds_for_everybody(page)


def test_the_page_that_takes_an_entry_back_is_for_everybody(desk_of, own):
    page = desk_of("social.worker")
    open_form(page, own, "Visit")
    record(page, {"When was the visit?": days_ago(0), "Where": "W" * 200})
    change(page, own, "Take back", "WWWW")
    holds_for_everybody(page)


def test_a_visit_is_recorded_with_the_keyboard_alone(desk_of, own):
    page = desk_of("social.worker")
    page.goto(f"/children/{own}")
    press_on(page, "Record something")
    press_on(page, "Visit")
    tab_to(page, "day")
    page.keyboard.type(days_ago(1))
    tab_to(page, "says seen alone")
    page.keyboard.press("ArrowUp")  # from “Leave it open”, the last, to “No”
    tab_to(page, "says where")
    page.keyboard.type("In the library")
    press_on(page, "Check what you entered")
    assert page.locator("h1").inner_text().endswith("Check before it counts")
    assert "In the library" in page.locator("main").inner_text()
    press_on(page, "Record this")
    assert banner(page)[0] == f"visit, {days_ago(1)}"


def press_on(page, words):
    """Goes with Tab to the link or button that says `words`, and presses Enter."""
    tab_until(page, "element => element.innerText.trim() === words && element.matches('a, button')", words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def tab_to(page, field):
    tab_until(page, "element => element.name === words", field)


def tab_until(page, condition, words):
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate(f"words => ({condition})(document.activeElement)", words):
            return
    raise AssertionError(f"Tab never reached {words}")


def test_the_same_duty_of_a_child_again_and_again_is_folded_and_counted(desk_of):
    page = desk_of("team.manager")
    page.goto("/work")
    pile = page.locator("ul.work > li", has=page.locator("details")).first
    folded = pile.locator("details")
    more = re.fullmatch(r"And (\d+) more of the same", folded.locator("summary").inner_text())
    assert folded.locator("li").count() == int(more[1]) > 1
    title = pile.locator("a.what").inner_text()
    folded.locator("summary").click()
    folded.locator("li a").first.click()
    assert page.locator("h1").inner_text().startswith(title)


def test_filters_of_my_work_stay_in_the_address_and_in_the_counts(desk_of):
    page = desk_of("team.manager")
    counts = work_counts(page)
    page.goto("/work")
    page.get_by_label("Worker").select_option(index=1)
    page.get_by_role("button", name="Show").click()
    assert "worker=" in page.url
    address, shown = page.url, page.locator("ul.work > li").count()
    assert shown <= counts["Overdue"]
    page.goto("/policy")
    page.goto(address)
    assert page.locator("ul.work > li").count() == shown
