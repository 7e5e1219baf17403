"""Questions about an open page that several stories ask."""

from axe_playwright_python.sync_playwright import Axe


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


# What has the focus, whether that shows, and whether it stands after what had it before.
FOCUS = """() => {
    const now = document.activeElement, before = window.mainstayFocus;
    if (!now || now === document.body) { window.mainstayFocus = undefined; return null; }
    window.mainstayFocus = now;
    const style = getComputedStyle(now), box = now.getBoundingClientRect();
    return {
        words: (now.innerText || now.getAttribute("aria-label") || now.name || now.tagName).trim(),
        marked: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none",
        inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth,
        inOrder: !before || !!(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
}"""


def walk_by_keyboard(page, most=400):
    """Presses Tab from the top to the end of the page; returns each stop as `FOCUS` describes it."""
    stops = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop is None:
            return stops
        stops.append(stop)
    raise AssertionError(f"After {most} presses of Tab the end of the page was not reached")


def reading(page):
    """The text of the page's main part, with its white space evened out."""
    return " ".join(page.locator("main").inner_text().split())
