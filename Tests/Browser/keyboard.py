"""Going through a page with the keyboard alone."""

# What Tab should reach, told apart by a number: every control that shows, of the buttons of one question only one, since
# arrows lead to the others. How it looks without the focus is kept, to be compared. Until the end a click is noted and comes
# to nothing. A plain link answers to Enter by itself; what a page is for is tried.
BEGIN = """() => {
    // From the top, wherever somebody was typing.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    const looks = element => {
        const style = getComputedStyle(element);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join();
    };
    const shows = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
        && element.tabIndex >= 0;
    const words = element => (element.innerText || element.getAttribute("aria-label") || element.name
        || element.tagName).trim();
    const controls = [...document.querySelectorAll(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter(shows);
    const question = element => element.type === "radio" ? (element.form?.action ?? "") + " " + element.name : element;
    const questions = new Map(controls.map(element => [question(element), element]));
    const before = new Map(controls.map(element => [element, looks(element)]));
    let last = null, clicked = null;
    const hear = event => {
        event.preventDefault();
        event.stopImmediatePropagation();
        clicked = event.target;
    };
    document.addEventListener("click", hear, true);
    window.walk = {
        stop() {
            const now = document.activeElement;
            if (!now || now === document.body) return null;
            const box = now.getBoundingClientRect(), old = last;
            last = now;
            questions.delete(question(now));
            return {
                words: words(now),
                marked: (getComputedStyle(now).outlineStyle !== "none") && looks(now) !== before.get(now),
                inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                    && box.right > 0 && box.left < innerWidth,
                inOrder: !old || !!(old.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
                keys: now.matches("a.action, a.skip, summary") ? ["Enter"] : now.matches("button") ? ["Enter", "Space"]
                    : now.matches("input[type=checkbox], input[type=radio]:not(:checked)") ? ["Space"] : [],
            };
        },
        answered() {
            const isAnswered = clicked === last;
            clicked = null;
            return isAnswered;
        },
        end() {
            document.removeEventListener("click", hear, true);
            return [...questions.values()].map(words);
        },
    };
}"""


def walk_by_keyboard(page, most=1500):
    """Presses Tab from the top to the end of the page, and at each stop the keys that a control there answers to; returns
    what a person who has no mouse would miss, in words."""
    page.evaluate(BEGIN)
    problems = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate("walk.stop()")
        if stop is None:
            return problems + [f"Tab never comes to “{words}”" for words in page.evaluate("walk.end()")]
        problems += problems_at(page, stop)
    raise AssertionError(f"After {most} presses of Tab the end of the page was not reached")


def problems_at(page, stop):
    wrong = {
        "does not show that it has the focus": not stop["marked"],
        "has the focus out of sight": not stop["inSight"],
        "comes out of order": not stop["inOrder"],
    }
    for key in stop["keys"]:
        page.keyboard.press(key)
        wrong[f"does not answer to {key}"] = not page.evaluate("walk.answered()")
    return [f"“{stop['words']}” {what}" for what, is_so in wrong.items() if is_so]


def press_on(page, words):
    """Goes with Tab to the link or button that says `words`, alone or before a colon, and presses Enter."""
    tab_to_words(page, "a, button", words)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def unfold_with_keys(page, words):
    """Goes with Tab to what is folded under `words`, and opens it."""
    tab_to_words(page, "summary", words)
    page.keyboard.press("Enter")


def tab_to_words(page, sort, words):
    says = "(element.textContent.trim() + ':').startsWith(words + ':')"
    tab_until(page, f"element => element.matches('{sort}') && {says}", words)


def tab_to(page, field):
    """Goes with Tab to the field of this name."""
    tab_until(page, "element => element.name === words", field)


def tab_until(page, condition, words):
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate(f"words => ({condition})(document.activeElement)", words):
            return
    raise AssertionError(f"Tab never reached {words}")
