"""The pages of one child: the child's words at the head of each, the family drawn and told, the record searched."""

import pytest
from addresses import read, rows
from looks import reading

TABS = ["", "/timeline", "/family", "/homes", "/meetings", "/documents", "/history"]


def test_each_tab_leads_to_its_own_address_and_back(visit):
    page = visit("/children/{child}")
    names = page.locator("nav.tabs a").all_inner_texts()
    assert names == ["Overview", "Timeline", "Family", "Homes", "Meetings and reviews", "Documents", "History"]
    for name in names[1:]:
        page.locator("nav.tabs a", has_text=name).click()
        assert page.locator("nav.tabs [aria-current]").inner_text() == name
        assert page.title().startswith(f"{name}: ")


@pytest.mark.parametrize("tab", TABS)
def test_the_childs_own_words_or_their_absence_stand_at_the_head_of_every_tab(visit, tab):
    voice = visit("/children/{child}" + tab).get_by_role("region", name="says")
    words = voice.inner_text()
    assert "Said on" in words or "Nobody has recorded yet what" in words


def test_an_earlier_day_is_kept_from_tab_to_tab(visit, places):
    page = visit("/children/{child}?on={earlier}")
    for name in ["Timeline", "Family", "History"]:
        page.locator("nav.tabs a", has_text=name).click()
        assert f"on={places.earlier}" in page.url
        assert places.earlier_in_words in page.locator(".banner").inner_text()


def test_an_earlier_day_can_be_chosen_on_a_filtered_timeline_and_the_filter_stays(visit, places):
    page = visit("/children/{child}/timeline?kind=care")
    page.get_by_text("See an earlier day").click()
    page.get_by_label("Show the day").fill(places.earlier_in_words)
    page.locator(".moment button").click()
    assert page.locator("select[name=kind]").input_value() == "care"
    assert places.earlier_in_words in page.locator(".banner").inner_text()


def test_a_search_finds_whatever_the_capitals_and_marks_what_it_found(visit):
    page = visit("/children/{child}/timeline")
    page.get_by_label("With these words").fill("LEGAL Status")
    page.locator(".filter button").click()
    hits = page.locator(".chronology mark").all_inner_texts()
    assert {hit.lower() for hit in hits} == {"legal", "status"}
    assert page.get_by_role("status").inner_text().endswith("entries")


def test_the_file_of_the_timeline_has_as_many_rows_as_the_page_says(visit, service, places):
    page = visit("/children/{child}/timeline?kind=care")
    found = int(page.get_by_role("status").inner_text().split(" of ")[0])
    assert len(rows(service, places.fill("/children/{child}/timeline.csv?kind=care"))) == found > 0


def test_on_paper_the_timeline_is_a_chronology_with_a_source_for_each_entry(visit):
    page = visit("/children/{child}/timeline")
    page.emulate_media(media="print")
    assert page.get_by_role("heading", name="Chronology").is_visible()
    assert "each with its source" in page.locator(".on-paper").inner_text()
    for control in [".tabs", ".filter", ".moment", ".masthead", ".action"]:
        assert not page.locator(control).first.is_visible(), control
    items = page.locator(".chronology > li")
    assert items.count() == page.locator(".chronology time").count() > 5
    assert all(item.bounding_box()["height"] > 0 for item in items.all())


def family_of(visit, service):
    """The page of a child with a genogram."""
    for child in rows(service, "/children.csv"):
        if 'class="genogram"' in read(service, f"/children/{child['number']}/family"):
            return visit(f"/children/{child['number']}/family")
    raise AssertionError("No child of the made-up authority has a family")


def test_everybody_in_the_genogram_is_told_of_in_a_sentence_too(visit, service):
    page = family_of(visit, service)
    told = reading(page)
    titles = page.locator(".genogram .member:not(.child) title").all_text_contents()
    assert titles
    for title in titles:
        name, what = title.split(", ")[:2]
        assert f"{what.capitalize()}: {name}" in told


def test_nobody_in_the_genogram_stands_on_anybody(visit, service):
    boxes = family_of(visit, service).locator(".genogram .member").evaluate_all(
        "all => all.map(one => one.querySelector('rect, circle, path').getBoundingClientRect().toJSON())"
    )
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            apart = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert apart or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def test_the_history_leads_to_correcting_and_taking_back_each_entry(visit, places):
    page = visit("/children/{child}/history")
    first = page.locator(".history > li:not(.gone) .ways").first.locator("a")
    addresses = [link.get_attribute("href") for link in first.all()]
    assert addresses[0].endswith("/correct") and addresses[1].endswith("/retract")
    assert visit("/children/{child}/history?known={earlier}").locator(".ways").count() == 0
