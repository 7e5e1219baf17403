"""Whoever looks for a child, or for who needs something, finds them: the list, its filter, its order, its download."""

import re

import pytest
from addresses import rows

QUESTIONS = {
    "all who are looked after": "",
    "everybody in the record": "care=all",
    "those with an overdue duty": "outcome=overdue",
    "those with a missed duty": "outcome=missed",
    "under a full care order": "legal=C2",
    "in foster care": "placement=U6",
    "five to nine years old": "ages=5-9",
    "several at once": "outcome=overdue&legal=C2&ages=10-15",
    "nobody": "search=nobody-has-this-name",
}
every_question = pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS.keys())


def count_said(page):
    """The number in “123 children looked after on …”."""
    said = page.locator("main").get_by_text(re.compile(r"^\s*[\d,]+\s+child(ren)?\s")).first.inner_text()
    return int(re.match(r"\s*([\d,]+)", said)[1].replace(",", ""))


def numbers_shown(page):
    """The numbers of the children on this page of the list, from the top."""
    links = page.locator("main tbody th a").all()
    return [re.search(r"/children/([^/?]+)", link.get_attribute("href"))[1] for link in links]


def following_page(page):
    """The link to the next page of the list, if there is one."""
    return page.get_by_role("navigation", name="Pages of the list").get_by_role("link", name="Next")


def numbers_on_all_pages(page):
    """The numbers on this page and on all that follow it, as a reader goes from one to the next."""
    numbers = numbers_shown(page)
    for _ in range(-(-count_said(page) // len(numbers)) - 1 if numbers else 0):
        following_page(page).click()
        numbers += numbers_shown(page)
    assert not following_page(page).count(), "there is a page after the last"
    return numbers


@every_question
def test_the_count_the_pages_and_the_download_agree(visit, service, question):
    page = visit(f"/children?{question}")
    downloaded = [row["number"] for row in rows(service, f"/children.csv?{question}")]
    assert count_said(page) == len(downloaded)
    assert numbers_on_all_pages(page) == downloaded


@pytest.mark.parametrize(
    ("question", "belongs"),
    [
        ("outcome=overdue", lambda row: int(row["overdue"]) > 0),
        ("outcome=missed", lambda row: int(row["missed"]) > 0),
        ("legal=C2", lambda row: row["legal_status"] == "C2"),
        ("placement=U6", lambda row: row["placement"] == "U6"),
        ("ages=5-9", lambda row: row["age"] and 5 <= int(row["age"]) <= 9),
        ("ages=16", lambda row: row["age"] and int(row["age"]) >= 16),
        ("care=left", lambda row: row["looked_after"] == "no"),
    ],
)
def test_a_filter_keeps_those_who_belong_and_no_others(service, question, belongs):
    everybody = rows(service, "/children.csv?care=all" if "care" in question else "/children.csv")
    kept = rows(service, f"/children.csv?{question}")
    assert kept, "the made-up authority has such children"
    assert {row["number"] for row in kept} == {row["number"] for row in everybody if belongs(row)}


@pytest.mark.parametrize(
    ("order", "key"),
    [
        ("overdue", lambda row: row["overdue_since"] or "9999"),
        ("due", lambda row: row["next_due"] or "9999"),
        ("name", lambda row: row["name"]),
    ],
)
def test_the_list_is_in_the_order_asked_for(service, order, key):
    keys = [key(row) for row in rows(service, f"/children.csv?sort={order}")]
    assert keys == sorted(keys)


def test_the_youngest_child_comes_first(service):
    born = [row["born"] for row in rows(service, "/children.csv?sort=age")]
    assert born == sorted(born, reverse=True)


def test_the_filter_is_a_form_that_works_without_javascript(visit):
    page = visit("/children", script=False)
    choice = page.get_by_label("With a duty that is")
    overdue = choice.locator("option[value=overdue]").inner_text()
    choice.select_option("overdue")
    page.get_by_role("button", name="Show").click()
    assert f"({count_said(page)})" in overdue, "the choice told how many children it would leave"
    assert page.get_by_label("With a duty that is").input_value() == "overdue"
    page.get_by_role("link", name="Clear the filter").click()
    assert page.get_by_label("With a duty that is").input_value() == ""


def test_a_child_is_found_by_number_and_by_part_of_the_name(visit, service):
    somebody = rows(service, "/children.csv")[-1]
    page = visit("/children")
    for words in [somebody["number"], somebody["name"].split()[-1].upper()]:
        page.get_by_label("Name or number").fill(words)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert somebody["number"] in numbers_on_all_pages(page)


def test_a_column_sorts_the_list_and_says_so(visit):
    page = visit("/children")
    page.get_by_role("columnheader", name="Age").get_by_role("link").click()
    assert page.get_by_role("columnheader", name="Age").get_attribute("aria-sort") == "ascending"
    assert "youngest first" in page.locator("main").inner_text()


def test_a_page_beyond_the_last_shows_the_last(visit):
    page = visit("/children?page=999")
    assert numbers_shown(page)
    assert not following_page(page).count()


def test_nobody_found_is_said_kindly_with_a_way_out(visit):
    page = visit("/children?search=nobody-has-this-name")
    page.locator("main").get_by_role("link", name="Clear the filter").last.click()
    assert numbers_shown(page)


def test_the_download_is_a_file_with_the_same_question(visit):
    page = visit("/children?outcome=overdue")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download this list").click()
    assert download.value.suggested_filename.endswith(".csv")
    assert "outcome=overdue" in download.value.url
