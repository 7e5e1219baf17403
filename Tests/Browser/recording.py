"""Recording as people do it: forms found by their questions, and what a page says afterwards."""

import datetime
import re
from urllib.parse import quote

TODAY = datetime.date.today()


def days_ago(number):
    """A day as people write it: 4 June 2026."""
    day = TODAY - datetime.timedelta(days=number)
    return f"{day.day} {day:%B %Y}"


def fill_in(page, answers):
    """Answers questions by the words that people read above the fields; a list of words marks several."""
    for question, answer in answers.items():
        start = re.compile("^" + re.escape(question))
        group = page.get_by_role("group", name=start)
        if group.count():
            for words in [answer] if isinstance(answer, str) else answer:
                group.get_by_label(words, exact=True).check()
            continue
        field = page.get_by_label(start)
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(label=answer)
        else:
            field.fill(answer)


def check(page):
    page.get_by_role("button", name="Check what you entered").click()


def record(page, answers):
    """From the open form to the page after it."""
    fill_in(page, answers)
    check(page)
    assert page.locator("h1").inner_text().endswith("Check before it counts"), page.locator("main").inner_text()
    page.get_by_role("button", name="Record this").click()


def open_form(page, child, form):
    """The form called `form`, found as people find it: from the child’s page, over what can be recorded."""
    page.goto("/children/" + quote(child, safe=""))
    page.get_by_role("link", name="Record something").click()
    page.get_by_role("main").get_by_role("link", name=form, exact=True).last.click()


def banner(page):
    """What was recorded, which duties it met, and which now follow."""
    shown = page.get_by_role("status").filter(has_text="Recorded:")
    lists = {}
    for heading in shown.locator("h3").all():
        items = heading.locator("xpath=following-sibling::ul[1]/li")
        lists[heading.inner_text()] = [" ".join(text.split()) for text in items.all_inner_texts()]
    recorded = shown.locator("h2").inner_text().removeprefix("Recorded: ")
    return recorded, lists.get("It met", []), lists.get("What follows", [])


def begins(lines, words):
    """Whether one of the lines begins with `words`."""
    return any(line.startswith(words) for line in lines)


def register(page, number, given, family, **more):
    page.goto("/register")
    answers = {"The authority’s number of the child": number, "Given names": given, "Family name": family}
    record(page, answers | {"Date of birth": "4 June 2015"} | more)


def becomes_looked_after(page, child, day, **more):
    open_form(page, child, "Became looked after")
    answers = {
        "On which day?": day,
        "Under which legal status?": "Accommodated under section 20",
        "What was the main need?": "Family in acute stress",
        "What sort of placement is it?": "Fostering",
    }
    record(page, answers | more)


def change(page, child, way, words):
    """The form that corrects or takes back the entry that says `words`, found in the child’s history."""
    page.goto(f"/children/{quote(child, safe='')}/history")
    entry = page.locator("ol.history > li:not(.gone)").filter(has_text=words).first
    entry.get_by_role("link", name=re.compile("^" + way)).click()


def work_counts(page):
    """What the tabs of My work say: how many things each part has."""
    page.goto("/work")
    tabs = page.get_by_role("navigation", name="Parts of your work").get_by_role("link")
    found = [re.fullmatch(r"(.*) \(([\d,]+)\)", tab) for tab in tabs.all_inner_texts()]
    return {tab[1]: int(tab[2].replace(",", "")) for tab in found}


def work_about(page, name):
    """What is overdue for somebody’s child, by My work."""
    page.goto("/work?search=" + quote(name))
    return page.locator("ul.work a.what").all_inner_texts()
