"""Forms as people meet them: told bit by bit, with a picture, put right afterwards, and opened from My work."""

import re

from looks import accessibility_problems, reading, width_beyond_window
from recording import (
    banner,
    becomes_looked_after,
    change,
    check,
    days_ago,
    fill_in,
    open_form,
    record,
    register,
    work_about,
)

OUTCOMES = "Health and other outcomes of the year"


def test_the_outcomes_of_a_year_are_told_bit_by_bit_corrected_and_taken_back(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/801", "Tansy", "Moor")
    becomes_looked_after(page, "2026/801", days_ago(20))
    open_form(page, "2026/801", OUTCOMES)
    record(page, {"On which day was it so?": days_ago(3), "Are immunisations up to date?": "Yes"})
    assert banner(page)[0].startswith("outcomes of the year to 31 March")

    # What is told later is added, and an answer that differs is shown before it counts.
    open_form(page, "2026/801", OUTCOMES)
    later = {"On which day was it so?": days_ago(2), "Are immunisations up to date?": "No", "Has a dentist": "Yes"}
    fill_in(page, later)
    check(page)
    assert "Until now it is recorded otherwise: Yes." in reading(page)
    page.get_by_role("button", name="Record this").click()
    page.goto("/children/2026%2F801/timeline")
    assert "immunisations not up to date; seen by a dentist" in reading(page)

    change(page, "2026/801", "Correct", "seen by a dentist")
    record(page, {"Are immunisations up to date?": "Yes", "Why is it corrected?": "The clinic wrote again"})
    page.goto("/children/2026%2F801/timeline")
    assert "immunisations up to date; seen by a dentist" in reading(page)
    change(page, "2026/801", "Take back", "immunisations up to date; seen by a dentist")
    fill_in(page, {"Why": "It was her cousin’s"})
    page.get_by_role("main").get_by_role("button", name=re.compile("[Tt]ake")).click()
    page.goto("/children/2026%2F801/timeline")
    assert "dentist" not in reading(page)


def test_a_photograph_is_a_picture(desk_of, tmp_path):
    page = desk_of("social.worker")
    register(page, "2026/802", "Sorrel", "Moor")
    open_form(page, "2026/802", "About the child")
    letter = tmp_path / "sorrel.jpg"
    letter.write_bytes(b"%PDF-1.7 a letter")
    fill_in(page, {"Pronouns": "she/her"})
    page.get_by_label(re.compile("^Photograph")).set_input_files(letter)
    check(page)
    assert "“sorrel.jpg” is a PDF, not a picture. Choose a photograph saved as JPEG or PNG." in reading(page)
    assert page.get_by_label(re.compile("^Pronouns")).input_value() == "she/her"
    page.get_by_label(re.compile("^Photograph")).set_input_files(picture(tmp_path, "first.png"))
    check(page)
    page.get_by_role("link", name="Go back and change something").click()
    page.get_by_label(re.compile("^Photograph")).set_input_files(picture(tmp_path, "second.png", b"\x01"))
    check(page)
    assert "second.png" in reading(page) and "first.png" not in reading(page)
    page.get_by_role("button", name="Record this").click()
    assert page.get_by_role("img", name="Picture of Sorrel").count() == 1


def picture(folder, name, more=b""):
    """The smallest picture there is: one grey dot."""
    dot = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
        "0000000a4944415478da636800000082008177cd72b60000000049454e44ae426082"
    )
    path = folder / name
    path.write_bytes(dot + more)
    return path


def test_the_time_of_a_worker_follows_when_the_next_one_came_on_another_day(desk_of):
    page = desk_of("team.manager")
    register(page, "2026/803", "Yarrow", "Moor")
    for worker, day in [("SW-0901", 30), ("SW-0902", 10)]:
        open_form(page, "2026/803", "Allocated social worker")
        record(page, {"Who?": worker, "From which day?": days_ago(day)})
    change(page, "2026/803", "Correct", "SW-0902")
    fill_in(page, {"From which day?": days_ago(5), "Why is it corrected?": "She came the week after"})
    check(page)
    assert f"Social worker SW-0901, until {days_ago(5)}" in reading(page)
    page.get_by_role("button", name="Record this").click()
    assert standing(page) == [f"Social worker SW-0902, {days_ago(5)}", f"Social worker SW-0901, until {days_ago(5)}"]

    change(page, "2026/803", "Take back", "SW-0902")
    fill_in(page, {"Why": "She never came"})
    page.get_by_role("main").get_by_role("button", name=re.compile("[Tt]ake")).click()
    assert standing(page) == [f"Social worker SW-0901, {days_ago(30)}"]


def standing(page):
    """What the history says of workers that still stands."""
    page.goto("/children/2026%2F803/history")
    lines = page.locator("ol.history > li:not(.gone) p.what").all_inner_texts()
    words = sorted((" ".join(line.split()) for line in lines if line.startswith("Social worker SW-09")), reverse=True)
    return [re.sub(r"(until [^,]+), .*", r"\1", line) for line in words]


def test_a_duty_leads_to_its_form_with_what_is_settled_filled_in(desk_of):
    page = desk_of("social.worker")
    register(page, "2026/804", "Clover", "Moor")
    becomes_looked_after(page, "2026/804", days_ago(20))
    open_form(page, "2026/804", "Care proceedings issued")
    record(page, {"When did it happen?": days_ago(10)})
    page.goto("/work?search=Clover&part=nextWeeks")
    links = page.locator("ul.work a").filter(has_text="Record: hearing for Clover")
    parts = page.get_by_role("navigation", name="Parts of your work").get_by_role("link").all()
    for address in [part.get_attribute("href") for part in parts]:
        if links.count():
            break
        page.goto(address)
    links.first.click()
    assert re.search(r"To meet: [^\n]*ase management hearing", reading(page)), "the form says which duty it is for"
    of = page.get_by_role("group", name=re.compile("^Of"))
    assert of.get_by_label("Case management", exact=True).is_checked()
    assert "Filled in from the record and the duty: check it." in reading(page)
    assert page.get_by_label(re.compile("^When did it happen")).input_value() == "", "the day is nobody’s to guess"
    record(page, {"When did it happen?": days_ago(1)})
    assert any("ase management" in line for line in banner(page)[1])
    assert "ase management hearing" not in " ".join(work_about(page, "Clover Moor"))


def test_an_administrator_sees_who_looked_and_no_child(desk_of):
    page, administrator = desk_of("social.worker"), desk_of("administrator")
    register(page, "2026/805", "Betony", "Moor")
    page.goto("/children/2026%2F805/timeline?search=Betony")
    administrator.goto("/looks")
    shown = reading(administrator)
    assert "/children/…/timeline" in shown and "2026/805" not in shown and "Betony" not in shown
    sign = re.search(r"a child, (\w{8})", shown)[1]
    administrator.get_by_label("At the child with the reference").fill(sign)
    administrator.get_by_role("button", name="Show").click()
    assert f"a child, {sign}" in reading(administrator)


def test_what_is_known_of_a_home_is_corrected_and_taken_back(desk_of):
    page = desk_of("social.worker")
    page.goto("/homes/new")
    record(page, {"What are the home or its carers called?": "The Larches", "For how many children": "3"})
    page.goto("/homes?search=Larches")
    page.get_by_role("link", name="The Larches").click()
    assert "for 3 children" in reading(page)
    page.get_by_role("link", name=re.compile("^Correct")).click()
    record(page, {"For how many children": "2", "Why is it corrected?": "Three was the age"})
    assert page.locator("h1").inner_text() == "The Larches"
    assert accessibility_problems(page) == []
    page.set_viewport_size({"width": 320, "height": 900})
    assert width_beyond_window(page) <= 0
    page.set_viewport_size({"width": 1280, "height": 900})
    assert "for 2 children" in reading(page) and "because: Three was the age." in reading(page)
    page.get_by_role("link", name=re.compile("^Take back")).click()
    fill_in(page, {"Why": "It is The Beeches"})
    page.get_by_role("main").get_by_role("button", name=re.compile("[Tt]ake")).click()
    assert page.locator("h1").inner_text() == "A home of which nothing stands any more"
    page.goto("/homes?search=Larches")
    assert page.get_by_role("link", name="The Larches").count() == 0
