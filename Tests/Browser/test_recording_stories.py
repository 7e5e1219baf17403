"""What people come to record, from the first page to the page after it, and what that does to everything due."""

import datetime
import re

from looks import reading
from recording import (
    banner,
    becomes_looked_after,
    begins,
    change,
    check,
    days_ago,
    fill_in,
    open_form,
    record,
    register,
    work_about,
    work_counts,
)
from windows import sign_in_by_hand

# Under what the made-up record speaks of a social worker.
WORKER = re.compile(r"SW-\d+")


def test_a_new_child_from_referral_to_first_review(desk_of):
    manager, worker = desk_of("team.manager"), desk_of("social.worker")
    register(manager, "2026/101", "Rowan", "Ashgrove", Sex="Male")
    assert "Rowan Ashgrove" in manager.locator("h1").inner_text()
    assert banner(manager)[1:] == ([], [])
    family = {
        "Hazel Ashgrove": {"What are they to the child?": "Mother", "Do they have parental responsibility?": "Yes"},
        "Linden Ashgrove": {"What are they to the child?": "Brother", "Born": "May 2018"},
    }
    for name, more in family.items():
        open_form(manager, "2026/101", "Family and network")
        record(manager, {"Name": name} | more)
    manager.get_by_role("link", name="Family", exact=True).click()
    assert all(name in reading(manager) for name in family)

    becomes_looked_after(manager, "2026/101", days_ago(12))
    _, met, following = banner(manager)
    assert met == []
    assert f"First visit in a placement, by {days_ago(5)}" in following
    assert begins(following, "First review, by")
    assert "Accommodated under section 20" in reading(manager) and "Fostering" in reading(manager)

    # The worker has nothing to do with the child until the child is theirs.
    assert work_about(worker, "Rowan Ashgrove") == []
    open_form(manager, "2026/101", "Allocated social worker")
    record(manager, {"Who?": own_number(worker), "From which day?": days_ago(12)})
    assert "First visit in a placement" in work_about(worker, "Rowan Ashgrove")
    counts = work_counts(worker)

    open_form(worker, "2026/101", "Visit")
    record(worker, {"When was the visit?": days_ago(8), "Was the child seen alone?": "Yes"})
    recorded, met, following = banner(worker)
    assert recorded == f"visit, {days_ago(8)}"
    assert f"First visit in a placement, due {days_ago(5)}" in met
    assert f"Next visit, by {days_ago(8 - 42)}" in following
    assert "First visit in a placement" not in work_about(worker, "Rowan Ashgrove")
    assert work_counts(worker)["Overdue"] == counts["Overdue"] - 1

    open_form(worker, "2026/101", "Review")
    record(worker, {"When was the review held?": days_ago(1), "How did the child take part?": "Attended and spoke"})
    _, met, following = banner(worker)
    assert begins(met, "First review, due")
    assert begins(following, "Second review, by")
    assert begins(following, "Record of a review sent out, by")
    worker.get_by_role("link", name="Meetings and reviews").click()
    assert days_ago(1) in reading(worker)
    assert worker.complaints == [] and manager.complaints == []


def test_the_counts_of_my_work_agree_with_the_lists(desk_of):
    for username in ["social.worker", "team.manager", "independent.reviewing.officer"]:
        page = desk_of(username)
        counts = work_counts(page)
        assert sum(counts.values()) > 0
        for part, number in counts.items():
            page.goto("/work")
            page.get_by_role("navigation", name="Parts of your work").get_by_role("link", name=part).click()
            assert listed_to_the_last_page(page) == number, (username, part)


def test_a_placement_that_ended_in_an_emergency_and_the_home_after_it(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/201", "Bryony", "Coldwell")
    becomes_looked_after(page, "2026/201", days_ago(60))
    page.goto("/homes")
    page.get_by_role("link", name="Add a home").click()
    record(page, {"What are the home or its carers called?": "The Marlowes", "Postcode": "LS1 4AP"})
    assert "The Marlowes" in reading(page)

    open_form(page, "2026/201", "Moved to another placement")
    answers = {
        "On which day did the child move?": days_ago(3),
        "What sort of placement is it?": "Fostering",
        "Which home?": "The Marlowes",
        "Was it planned?": "In an emergency",
        "Why did the placement before it end?": "Carer asked, because of the child’s behaviour",
        "What happened, in words?": "The carers rang on Sunday night.",
    }
    fill_in(page, answers)
    check(page)
    # It ends one placement and begins another, and the check says both before it counts.
    assert "What changes in the record" in reading(page)
    page.get_by_role("button", name="Record this").click()
    assert begins(banner(page)[2], "First visit in a placement, by")
    assert f"since {days_ago(3)}" in reading(page)
    page.get_by_role("link", name="Homes", exact=True).click()
    homes = reading(page)
    assert "The Marlowes" in homes and "emergency" in homes.lower()
    assert "The carers rang on Sunday night." in homes
    page.get_by_role("link", name="Timeline", exact=True).click()
    chronology = reading(page)
    assert days_ago(3) in chronology and days_ago(60) in chronology


def test_a_correction_to_a_legal_status_and_the_page_as_known_before_it(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/301", "Clover", "Fenwick")
    becomes_looked_after(page, "2026/301", days_ago(50))
    open_form(page, "2026/301", "Legal status changed")
    record(page, {"From which day?": days_ago(31), "Which one began?": "Full care order"})
    assert "Full care order" in identity(page)
    before = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    change(page, "2026/301", "Correct", "Full care order")
    reason = "The court made an interim order; the full hearing is in spring"
    record(page, {"Legal status": "Interim care order", "Why": reason})
    assert "Interim care order" in identity(page)
    page.goto(f"/children/2026%2F301?known={before}")
    assert "Full care order" in identity(page) and "Interim care order" not in identity(page)
    page.goto("/children/2026%2F301/history")
    history = reading(page)
    assert reason in history
    assert "Full care order" in history and "Interim care order" in history
    gone = page.locator("li.gone", has_text="Full care order").inner_text()
    assert "Corrected on" in gone and "Wendy Workwell" in gone


def test_the_second_of_two_people_sees_what_the_first_recorded_and_keeps_every_word(desk_of):
    worker, manager = desk_of("social.worker"), desk_of("team.manager")
    register(worker, "2026/401", "Teasel", "Hartley")
    becomes_looked_after(worker, "2026/401", days_ago(10))
    words = "At the kitchen table, “with tea”"
    open_form(worker, "2026/401", "Visit")
    fill_in(worker, {"When was the visit?": days_ago(6), "Where": words})
    open_form(manager, "2026/401", "Review")
    record(manager, {"When was the review held?": days_ago(2), "How did the child take part?": "Attended and spoke"})

    check(worker)
    worker.get_by_role("button", name="Record this").click()
    assert worker.locator("h1").inner_text().endswith("Something was recorded in the meantime")
    shown = reading(worker)
    assert days_ago(2) in shown and "Tamsin Teamsby" in shown, "what the first recorded, and who"
    assert words in shown and days_ago(6) in shown, "what the second typed"
    worker.get_by_role("button", name="Both are right: record this too").click()
    assert banner(worker)[0] == f"visit, {days_ago(6)}"
    worker.get_by_role("link", name="Meetings and reviews").click()
    assert days_ago(2) in reading(worker) and days_ago(6) in reading(worker)


def test_a_visit_to_two_brothers_and_sisters_is_entered_once_and_meets_the_duty_of_both(desk_of):
    page = desk_of("social.worker")
    for number, given in [("2026/501", "Sorrel"), ("2026/502", "Yarrow")]:
        register(page, number, given, "Midgley")
        becomes_looked_after(page, number, days_ago(12))
    open_form(page, "2026/501", "Family and network")
    who = {"Name": "Yarrow Midgley", "What are they to the child?": "Sister"}
    record(page, who | {"The authority’s number of them": "2026/502"})
    open_form(page, "2026/501", "Visit")
    together = {"For which brothers and sisters was it the same?": ["Yarrow Midgley"]}
    record(page, {"When was the visit?": days_ago(9)} | together)
    assert begins(banner(page)[1], "First visit in a placement")
    for name in ["Sorrel Midgley", "Yarrow Midgley"]:
        assert "First visit in a placement" not in work_about(page, name)
    page.goto("/children/2026%2F502/meetings")
    assert days_ago(9) in reading(page)
    page.goto("/children/2026%2F502/history")
    assert "once for 2 children" in reading(page)


def test_something_recorded_for_the_wrong_child_is_taken_back_with_a_reason(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/601", "Campion", "Oakes")
    becomes_looked_after(page, "2026/601", days_ago(12))
    open_form(page, "2026/601", "Visit")
    record(page, {"When was the visit?": days_ago(9)})
    assert "First visit in a placement" not in work_about(page, "Campion Oakes")

    change(page, "2026/601", "Take back", "Visit")
    take_back = page.get_by_role("main").get_by_role("button", name=re.compile("[Tt]ake"))
    take_back.click()
    assert "There is a problem" in reading(page), "a reason is asked for"
    fill_in(page, {"Why": "It was Campion’s cousin who was seen"})
    take_back.click()
    assert "First visit in a placement" in work_about(page, "Campion Oakes")
    page.goto("/children/2026%2F601/history")
    assert "It was Campion’s cousin who was seen" in reading(page)
    assert "Taken back on" in page.locator("li.gone").first.inner_text()


def test_what_was_begun_is_found_again_after_signing_out_and_in(desk_of, own_store):
    page = desk_of(None)
    page.goto("/sign-in")
    sign_in_by_hand(page, own_store, "social.worker")
    register(page, "2026/701", "Betony", "Parr")
    becomes_looked_after(page, "2026/701", days_ago(12))
    drafts = work_counts(page)["Drafts"]
    open_form(page, "2026/701", "Visit")
    fill_in(page, {"When was the visit?": days_ago(7), "Where": "In the garden"})
    page.get_by_role("button", name="Keep it and finish later").click()
    page.get_by_role("button", name="Sign out").click()

    sign_in_by_hand(page, own_store, "social.worker")
    assert work_counts(page)["Drafts"] == drafts + 1
    page.get_by_role("link", name="Drafts").click()
    page.get_by_role("link", name="Visit, 2026/701").click()
    assert page.get_by_label("Where").input_value() == "In the garden"
    record(page, {})
    assert banner(page)[0] == f"visit, {days_ago(7)}"
    assert work_counts(page)["Drafts"] == drafts


def own_number(page):
    """Under what the record speaks of whoever is signed in."""
    page.goto("/account")
    return WORKER.search(reading(page))[0]


def identity(page):
    return " ".join(page.locator("dl.identity").inner_text().split())


def listed_to_the_last_page(page):
    """How many things are listed, on this page and those after it."""
    number = page.locator("ul.work li, ul.drafts > li").count()
    following = page.get_by_role("link", name="Next ›")
    while following.count():
        following.click()
        number += page.locator("ul.work li").count()
    return number
