"""Windows in which somebody is signed in, with what the browser objects to in them."""

from contextlib import contextmanager

from service import password_file, sign_in

PATIENCE = 15_000


@contextmanager
def windows_onto(browser, service, cookie_of):
    """Lets windows of a service be opened while the block runs: `open_window("social.worker", width=320)`, `None` for
    somebody who has not signed in."""
    windows = []

    def open_window(username, width=1280, height=900, script=True, patience=PATIENCE):
        window = browser.new_context(
            base_url=service, viewport={"width": width, "height": height}, java_script_enabled=script
        )
        windows.append(window)
        if username:
            window.add_cookies([cookie_of(username)])
        page = window.new_page()
        page.set_default_timeout(patience)
        page.complaints = listen_for_complaints(page)
        return page

    try:
        yield open_window
    finally:
        for window in windows:
            window.close()


def cookies_of(service, store):
    """Tells the cookie of somebody who has signed in; each person signs in once."""
    cookies = {}

    def cookie(username):
        if username not in cookies:
            _, found = sign_in(service, store, username)
            cookies[username] = {"name": found.name, "value": found.value, "url": service}
        return cookies[username]

    return cookie


def sign_in_by_hand(page, store, username):
    """Types a name and the password into the form, as a person does."""
    page.get_by_label("User name").fill(username)
    page.get_by_label("Password").fill(password_file(store).read_text(encoding="utf-8"))
    page.get_by_role("button", name="Sign in").click()


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
