"""Questions about an open page that several stories ask."""

from axe_playwright_python.sync_playwright import Axe
from keyboard import walk_by_keyboard

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 900}


def accessibility_problems(page):
    """What axe-core finds wrong: for each place, the rule, what to do, and the piece of the page."""
    violations = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in violations
        for node in violation["nodes"]
    ]


def width_beyond_window(page):
    """By how many pixels the page is wider than the window: above 0 one has to scroll sideways to read."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def unfold(page):
    """Opens whatever is folded, so that it is looked at too."""
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")


def holds_for_everybody(page):
    """Asserts that the page is open to everybody, on a wide screen, on a narrow one, and by keyboard."""
    unfold(page)
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        assert accessibility_problems(page) == []
        assert width_beyond_window(page) <= 0
    assert walk_by_keyboard(page) == []


def reading(page):
    """The text of the page’s main part, with its white space evened out."""
    return " ".join(page.locator("main").inner_text().split())
