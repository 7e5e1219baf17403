"""A child is given to somebody else while a worker still types: what they typed is kept for them, and nothing is recorded."""

import re

import pytest
from looks import holds_for_everybody, reading
from recording import banner, check, days_ago, fill_in, open_form, record, register

WORDS = "On the swings. “I want to stay,” said Æsa, twice.\nThen she sang."
VISIT = {"When was the visit?": days_ago(2), "Where": "At the park"}
REFUSED = "You may record something about this child only when the record says that you or your team work with them."

# Whether somebody who looks at the middle of it, on a telephone or a screen, sees it and nothing that lies over it.
LIES_IN_SIGHT = """field => {
    const box = field.getBoundingClientRect();
    const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return field.contains(seen);
}"""


@pytest.fixture
def manager(desk_of):
    return desk_of("service.manager")


@pytest.fixture(scope="module")
def numbers():
    return iter(range(700, 800))


@pytest.fixture
def child(manager, desk_of, numbers):
    """A child whom the manager has allocated to the social worker."""
    number = f"2026/{next(numbers)}"
    register(manager, number, "Tansy", "Loxley")
    allocate(manager, number, own_number(desk_of("social.worker")), days_ago(12))
    return number


def own_number(page):
    """Under what the record knows whoever has signed in."""
    page.goto("/account")
    return re.search(r"SW-\d+", reading(page))[0]


def allocate(manager, child, worker, day):
    open_form(manager, child, "Allocated social worker")
    record(manager, {"Who?": worker, "From which day?": day})


def gives_away(manager, child):
    allocate(manager, child, "SW-0999", days_ago(1))


def about(page):
    """What the visit was like, as much as somebody wants to say."""
    return page.locator("form.recording textarea").first


def test_whoever_still_types_is_told_in_the_page_and_every_word_is_kept_until_it_can_be_recorded(
    desk_of, manager, child
):
    worker = desk_of("social.worker")
    mine = own_number(worker)
    worker.set_viewport_size({"width": 320, "height": 640})
    open_form(worker, child, "Visit")
    with worker.expect_response("**/keep") as kept:
        fill_in(worker, VISIT)
    assert kept.value.status == 204
    gives_away(manager, child)
    with worker.expect_response("**/keep") as kept:
        about(worker).fill(WORDS)
    assert kept.value.status == 403
    told = worker.locator("[data-keep]")
    told.filter(has_text="but kept for you alone until").wait_for()
    assert REFUSED in told.inner_text()
    assert told.evaluate(LIES_IN_SIGHT), "it is in sight"
    assert about(worker).evaluate(LIES_IN_SIGHT), "and so is what is typed"
    assert about(worker).input_value() == WORDS
    holds_for_everybody(worker)

    # It is there already, before anything has been sent.
    other = worker.context.new_page()
    other.goto("/unsaved")
    assert "Then she sang." in reading(other)

    check(worker)
    assert worker.locator("h1").inner_text() == "This was not saved, and what you typed is kept"
    assert REFUSED in reading(worker) and "Then she sang." in reading(worker) and "Tansy" not in reading(worker)
    holds_for_everybody(worker)
    worker.get_by_role("link", name="See everything that is kept for you").click()
    assert worker.get_by_role("heading", name=f"Visit, child {child}").count() == 1
    assert "When was the visit?" in reading(worker) and "Then she sang." in reading(worker)
    holds_for_everybody(worker)
    worker.get_by_role("button", name="Send it again").click()
    assert REFUSED in reading(worker) and "Then she sang." in reading(worker)

    open_form(manager, child, "Allocated social worker")
    record(manager, {"Who?": mine, "From which day?": days_ago(0)})
    worker.goto("/unsaved")
    worker.get_by_role("button", name="Send it again").click()
    worker.get_by_role("button", name="Record this").click()
    # What was recorded about the child meanwhile is shown first, as always.
    assert worker.locator("h1").inner_text().endswith("Something was recorded in the meantime")
    worker.get_by_role("button", name="Both are right: record this too").click()
    assert banner(worker)[0] == f"visit, {days_ago(2)}"
    worker.goto("/unsaved")
    assert "Nothing is waiting to be sent again." in reading(worker)


def test_without_scripts_what_is_sent_too_late_is_kept_for_its_writer_alone(desk_of, manager, child):
    worker = desk_of("social.worker", script=False)
    open_form(worker, child, "Visit")
    fill_in(worker, VISIT)
    about(worker).fill(WORDS)
    gives_away(manager, child)
    check(worker)
    assert REFUSED in reading(worker) and "Then she sang." in reading(worker)
    worker.goto("/account")
    worker.get_by_role("link", name="What you typed that was not saved").click()
    assert "Then she sang." in reading(worker) and "until" in reading(worker)
    manager.goto("/unsaved")
    assert "Nothing is waiting to be sent again." in reading(manager)
    manager.goto(f"/children/{child.replace('/', '%2F')}/history")
    assert "Then she sang." not in reading(manager)
    worker.get_by_role("button", name="Throw it away").click()
    worker.goto("/unsaved")
    assert "Nothing is waiting to be sent again." in reading(worker)


def test_a_draft_about_a_child_who_is_no_longer_theirs_can_still_be_read(desk_of, manager, child):
    worker = desk_of("social.worker")
    open_form(worker, child, "Visit")
    fill_in(worker, VISIT)
    about(worker).fill(WORDS)
    worker.get_by_role("button", name="Keep it and finish later").click()
    at = worker.get_by_role("link", name=f"Visit, {child}").get_attribute("href")
    gives_away(manager, child)
    worker.goto(at)
    assert worker.locator("h1").inner_text() == "You may not do this"
    worker.goto("/work?part=drafts")
    worker.get_by_role("link", name=f"Visit, {child}").click()
    assert worker.get_by_role("heading", name=f"Draft: Visit, child {child}").count() == 1
    assert "Then she sang." in reading(worker) and "Tansy" not in reading(worker)
    holds_for_everybody(worker)
    worker.get_by_role("button", name="Throw it away").click()
    worker.goto("/work?part=drafts")
    assert worker.get_by_role("link", name=f"Visit, {child}").count() == 0
