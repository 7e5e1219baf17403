"""An import that takes a while: how far it is can be seen, by everybody; a power cut leaves all of it or nothing."""

import csv
import sqlite3
from contextlib import closing

import pytest
from looks import accessibility_problems, reading, walk_by_keyboard, width_beyond_window
from service import MortalServer, mainstay, make_accounts, sign_in

CHILDREN, TIMES = 300, 12


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """A store that has taken in a year’s return by command, and the files of the return of the year after, in which there
    are so many more children that an import takes seconds."""
    folder = tmp_path_factory.mktemp("long")
    store, returns = folder / "mainstay.db", folder / "returns"
    options = ["--children", CHILDREN, "--years", 2, "--seed", 3, "--last-day", "2022-03-31", "--no-rare"]
    mainstay("simulate", *options, "--store", folder / "told.db", "--return", returns)
    first, second = sorted(returns.iterdir())
    mainstay("import", "--store", store, first)
    make_accounts(store)
    return store, [multiplied(file) for file in sorted(second.iterdir())]


def multiplied(path):
    """The table with every row again and again, of other children each time."""
    with open(path, newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    place = head.index("CHILD")
    more = [[*row[:place], f"{row[place]}/{time}", *row[place + 1 :]] for time in range(TIMES) for row in rows]
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows, *more])
    return path


@pytest.fixture(scope="module")
def server(authority, tmp_path_factory):
    mortal = MortalServer(authority[0], tmp_path_factory.mktemp("mortal") / "log.txt")
    yield mortal
    mortal.stop()


@pytest.fixture
def visit(browser, server, authority):
    """Opens the first page of the import in a window of the analyst’s."""
    _, cookie = sign_in(server.address, authority[0], "analyst")
    windows = []

    def open_window(script=True):
        window = browser.new_context(base_url=server.address, java_script_enabled=script)
        windows.append(window)
        window.add_cookies([{"name": cookie.name, "value": cookie.value, "url": server.address}])
        page = window.new_page()
        page.set_default_timeout(60_000)
        page.goto("/import")
        return page

    yield open_window
    for window in windows:
        window.close()


def hand_in(page, files):
    page.get_by_label("Files of the return").set_input_files(files)
    page.get_by_role("button", name="Show what would change").click()


def entries(store):
    """How many entries the journal has."""
    with closing(sqlite3.connect(store)) as database:
        return database.execute("SELECT count(*) FROM journal").fetchone()[0]


def test_how_far_an_import_is_can_be_read_by_everybody(visit, authority):
    # Without scripts the page stays as it is; looked at with them, it is always the same one.
    still = visit(script=False)
    hand_in(still, authority[1])
    page, body = visit(), still.content()
    page.route("**/progress", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto("/import/any/progress")
    assert page.locator("h1").inner_text() == "Working on it"
    assert page.get_by_role("status").inner_text().startswith("Finding out what would change")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert accessibility_problems(page) == []
        assert width_beyond_window(page) <= 0
    assert all(stop["marked"] for stop in walk_by_keyboard(page))


def test_the_page_goes_on_by_itself_when_the_work_is_done(visit, authority):
    page = visit()
    hand_in(page, authority[1])
    page.wait_for_selector("h1:has-text('What would change')")


def test_without_scripts_a_link_tells_how_far_it_is(visit, authority):
    page = visit(script=False)
    hand_in(page, authority[1])
    for _ in range(200):
        if page.locator("h1").inner_text() != "Working on it":
            break
        page.get_by_role("link", name="See how far it is now").click()
    assert page.locator("h1").inner_text() == "What would change"


def test_an_import_that_a_power_cut_breaks_off_is_recorded_whole_or_not_at_all(visit, authority, server):
    store, files = authority
    page = visit()
    hand_in(page, files)
    page.wait_for_selector("h1:has-text('What would change')")
    before = entries(store)
    page.get_by_role("button", name="Import", exact=True).click()
    server.kill()
    server.come_back()
    left = entries(store)
    mainstay("verify", "--store", store)

    # The upload is gone with the server, and says so; handed in again, the return is taken in.
    page.reload()
    assert "An import is recorded whole or not at all" in reading(page)
    page.goto("/import")
    hand_in(page, files)
    page.wait_for_selector("h1:has-text('What would change')")
    if left != before:
        assert "Nothing: all of it is recorded already" in reading(page)
        return
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_selector("h1:has-text('Imported 2021/22')")
    assert entries(store) > before
    mainstay("verify", "--store", store)
