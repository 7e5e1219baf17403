"""An analyst hands in a return, sees what it would change, imports it, and settles where people recorded otherwise."""

import pytest
from looks import accessibility_problems, reading, width_beyond_window
from returns import changed_return, hand_in
from service import mainstay, make_accounts, serving
from windows import cookies_of, windows_onto

MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """A made-up authority whose people recorded everything, with the folder of the return of its last year."""
    folder = tmp_path_factory.mktemp("returning")
    store, returns = folder / "mainstay.db", folder / "returns"
    options = ["--children", 40, "--years", 3, "--seed", 7, "--last-day", "2022-03-31", "--no-rare"]
    mainstay("simulate", *options, "--store", store, "--return", returns)
    make_accounts(store)
    return store, sorted(returns.iterdir())[-1]


@pytest.fixture(scope="module")
def desk(authority, tmp_path_factory):
    """The address of a service of its own, and who has signed in there."""
    store, _ = authority
    with serving(store, tmp_path_factory.mktemp("desk") / "log.txt") as address:
        yield address, cookies_of(address, store)


@pytest.fixture
def visit_desk(browser, desk):
    """Opens an address of that service in a window of the analyst’s."""
    with windows_onto(browser, *desk) as open_window:

        def open_address(path="/import"):
            page = open_window("analyst", patience=30_000)
            page.goto(path)
            return page

        yield open_address


def terms(page):
    """The names and values of the page's summary list."""
    names = page.locator("main dl.facts dt").all_inner_texts()
    return dict(zip(names, page.locator("main dl.facts dd").all_inner_texts()))


def about(page, child):
    """The differences about a child."""
    return page.locator("section.of-child", has=page.get_by_role("link", name=child))


def check_looks(page):
    """On a wide screen and a narrow one."""
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert accessibility_problems(page) == []
        assert width_beyond_window(page) <= 0


def test_files_that_are_no_return_are_told_as_the_command_tells_them(visit_desk, tmp_path):
    wrong = tmp_path / "shopping 買い物 <b>.csv"
    wrong.write_text("milk,bread\n1,2\n", encoding="utf-8")
    page = visit_desk()
    hand_in(page, [wrong])
    assert page.title().startswith("Problem: ")
    assert "None of these files is a table of the SSDA903 return" in page.get_by_role("alert").inner_text()
    assert "shopping 買い物 <b>.csv: The columns milk and bread are those of no table" in reading(page)
    check_looks(page)
    page.get_by_role("button", name="Show what would change").click()
    assert "Choose at least one file" in page.get_by_role("alert").inner_text()


def test_a_file_of_200_megabytes_is_refused_gently(visit_desk, tmp_path):
    long = tmp_path / "episodes.csv"
    with open(long, "wb") as file:
        for _ in range(200):
            file.write(b"0" * MEGABYTE)
    page = visit_desk()
    page.get_by_label("Collection year").fill("2021/22")
    hand_in(page, [long])
    assert "“episodes.csv” is longer than 64 MB" in page.get_by_role("alert").inner_text()
    assert page.get_by_label("Collection year").input_value() == "2021/22"


def test_what_would_change_is_seen_before_and_can_be_left(visit_desk, authority, tmp_path):
    files, _ = changed_return(authority[1], tmp_path / "return")
    page = visit_desk()
    hand_in(page, files)
    page.wait_for_selector("text=Nothing has been recorded yet")
    found = terms(page)
    assert found["Years"] == "2021/22"
    assert found["New children"] == "1"
    assert found["Different from what a person recorded"] != "0"
    assert int(found["Recorded by a person already"].replace(",", "")) > 100
    page.get_by_role("button", name="Do not import").click()
    assert page.url.endswith("/import")
    page.goto("/children?search=%3Cscript%3E9")
    assert "No child" in reading(page) or "0 children" in reading(page)


def test_a_return_is_imported_and_its_differences_are_settled(visit_desk, authority, tmp_path):
    files, (taken, kept) = changed_return(authority[1], tmp_path / "return")
    page = visit_desk()
    hand_in(page, files)
    page.wait_for_selector("h1:has-text('What would change')")
    check_looks(page)
    page.get_by_role("link", name="row by row").click()
    assert "It differs from what simulator recorded: REVIEW_CODE" in reading(page)
    check_looks(page)
    page.go_back()
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_selector("h1:has-text('Imported 2021/22')")
    check_looks(page)
    page.get_by_role("link", name="Settle the differences").click()
    check_looks(page)
    assert page.locator("fieldset.difference").count() == 2
    about(page, taken).get_by_label("Take what the return says").check()
    about(page, kept).get_by_label("Keep what was recorded").check()
    page.get_by_role("button", name="Settle what I have chosen").click()
    assert page.get_by_role("status").inner_text() == "Settled: 1 kept as recorded, 1 taken from the return."
    assert "There is none" in reading(page)
    check_looks(page)

    # Handed in again, the return says nothing new.
    page.goto("/import")
    hand_in(page, files)
    page.wait_for_selector("h1:has-text('What would change')")
    assert "Nothing: all of it is recorded already" in reading(page)
    page.get_by_role("button", name="Put it away").click()
    # The child with a tag for a number is a child like any other; a return’s cells are read in capitals.
    page.goto("/children?search=%3Cscript%3E9")
    assert "<SCRIPT>9" in reading(page)


def test_an_upload_that_is_gone_says_what_has_become_of_it(visit_desk):
    page = visit_desk("/import/nothing")
    assert "An import is recorded whole or not at all" in reading(page)
    check_looks(page)
