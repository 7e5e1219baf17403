"""What every story can ask for: the service, the places in it, and a window onto one of its pages."""

import os
import shutil
import urllib.request

import pytest
from addresses import SEES_ALL, find_places
from playwright.sync_api import sync_playwright
from service import make_up_authority, password_file, serving, sign_in
from windows import cookies_of, windows_onto

# What does not hold in these is told as fully as in a story.
pytest.register_assert_rewrite("begun", "looks", "recording")

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    """The made-up authority’s record as it was made; nobody works on it. Beside it lie its returns."""
    return make_up_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def store(authority, tmp_path_factory):
    """The record that most stories read."""
    return copied(authority, tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def own_store(authority, tmp_path_factory):
    """A record of their own for the stories of one file, which record in it."""
    return copied(authority, tmp_path_factory.mktemp("own"))


def copied(store, folder):
    shutil.copy(password_file(store), folder)
    return shutil.copy(store, folder)


@pytest.fixture(scope="session")
def service(store, tmp_path_factory):
    """The address of the running service. What is asked for without a browser, the service manager asks for."""
    with serving(store, tmp_path_factory.mktemp("service") / "log.txt") as address:
        opener, _ = sign_in(address, store, SEES_ALL)
        urllib.request.install_opener(opener)
        yield address
        urllib.request.install_opener(None)


@pytest.fixture(scope="session")
def cookie_of(service, store):
    """The cookie of somebody who has signed in."""
    return cookies_of(service, store)


@pytest.fixture(scope="module")
def own_service(own_store, tmp_path_factory):
    """The address of a service over the record of `own_store`."""
    with serving(own_store, tmp_path_factory.mktemp("own-service") / "log.txt") as address:
        yield address


@pytest.fixture(scope="module")
def own_cookie_of(own_service, own_store):
    """As `cookie_of`, for the service of the file."""
    return cookies_of(own_service, own_store)


@pytest.fixture
def desk_of(browser, own_service, own_cookie_of):
    """Opens a window in which somebody is signed in to the service of the file: `desk_of("social.worker")`;
    `script=False` for one without JavaScript."""
    with windows_onto(browser, own_service, own_cookie_of) as open_window:
        yield open_window


@pytest.fixture(scope="session")
def places(service):
    """A child, a duty and a day that the stories can use."""
    return find_places(service)


@pytest.fixture(scope="session")
def browser():
    """Debian’s Chromium. As root it only runs without its sandbox; it sees nothing but our own pages."""
    options = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, service, places, cookie_of):
    """Opens an address in a window of its own: `visit("/children/{child}", width=320, by="councillor")`; `by=None` for
    somebody who has not signed in."""
    with windows_onto(browser, service, cookie_of) as open_window:

        def open_address(address, by=SEES_ALL, **window):
            page = open_window(by, **window)
            page.goto(places.fill(address))
            return page

        yield open_address
