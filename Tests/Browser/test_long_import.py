"""An import that takes a while: how far it is can be seen, by everybody; a power cut leaves all of it or nothing."""

import sqlite3
from contextlib import closing

import pytest
from looks import reading
from returns import hand_in, long_return
from service import MortalServer, mainstay, make_accounts
from windows import cookies_of, windows_onto

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
    return store, long_return(second, folder / "long", TIMES)


@pytest.fixture(scope="module")
def server(authority, tmp_path_factory):
    mortal = MortalServer(authority[0], tmp_path_factory.mktemp("mortal") / "log.txt")
    yield mortal
    mortal.stop()


@pytest.fixture
def visit(browser, server, authority):
    """Opens the first page of the import in a window of the analyst’s."""
    with windows_onto(browser, server.address, cookies_of(server.address, authority[0])) as open_window:

        def open_first(script=True):
            page = open_window("analyst", script=script, patience=60_000)
            page.goto("/import")
            return page

        yield open_first


def entries(store):
    """How many entries the journal has."""
    with closing(sqlite3.connect(store)) as database:
        return database.execute("SELECT count(*) FROM journal").fetchone()[0]


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
