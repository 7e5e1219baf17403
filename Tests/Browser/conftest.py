"""What every story can ask for: the service, the places in it, and a window onto one of its pages."""

import os
import shutil
import urllib.request

import pytest
from addresses import find_places
from playwright.sync_api import sync_playwright
from service import make_up_authority, password_file, serving, sign_in

# Who may see every child: the stories are theirs unless they name somebody else.
SEES_ALL = "service.manager"

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    """The made-up authority's record as it was made; nobody works on it."""
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
    """The cookie of somebody who has signed in; each person signs in once."""
    return cookies_of(service, store)


def cookies_of(service, store):
    cookies = {}

    def cookie(username):
        if username not in cookies:
            _, found = sign_in(service, store, username)
            cookies[username] = {"name": found.name, "value": found.value, "url": service}
        return cookies[username]

    return cookie


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
    windows = []

    def open_window(username, script=True):
        window = browser.new_context(base_url=own_service, java_script_enabled=script)
        windows.append(window)
        if username:
            window.add_cookies([own_cookie_of(username)])
        page = window.new_page()
        page.set_default_timeout(15_000)
        page.complaints = listen_for_complaints(page)
        return page

    yield open_window
    for window in windows:
        window.close()


@pytest.fixture(scope="session")
def places(service):
    """A child, a duty and a day that the stories can use."""
    return find_places(service)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium. As root it only runs without its sandbox; it sees nothing but our own pages."""
    options = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        yield chromium
        chromium.close()


def listen_for_complaints(page):
    """A list that fills with whatever the page loads in vain, and whatever the browser objects to."""
    complaints = []

    def hear_answer(answer):
        # The page itself may be meant to be an error; what it loads may not.
        if answer.status >= 400 and not answer.request.is_navigation_request():
            complaints.append(f"{answer.url} answers {answer.status}")

    def hear_console(said):
        if said.type == "error" and not said.text.startswith("Failed to load resource"):
            complaints.append(said.text)

    def hear_failure(request):
        # What was still loading when somebody went on to the next page is given up, as it should be.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"{request.url}: {request.failure}")

    page.on("response", hear_answer)
    page.on("console", hear_console)
    page.on("requestfailed", hear_failure)
    return complaints


@pytest.fixture
def visit(browser, service, places, cookie_of):
    """Opens an address in a window of its own: `visit("/children/{child}", width=320, by="councillor")`; `by=None` for
    somebody who has not signed in."""
    windows = []

    def open_window(address, width=1280, height=900, script=True, by=SEES_ALL):
        window = browser.new_context(
            base_url=service, viewport={"width": width, "height": height}, java_script_enabled=script
        )
        windows.append(window)
        if by:
            window.add_cookies([cookie_of(by)])
        page = window.new_page()
        page.set_default_timeout(10_000)
        page.complaints = listen_for_complaints(page)
        page.goto(places.fill(address))
        return page

    yield open_window
    for window in windows:
        window.close()
