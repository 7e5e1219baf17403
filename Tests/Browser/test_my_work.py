"""My work: the same again and again is folded, and what was chosen stays."""

import re

from recording import work_counts


def test_the_same_duty_of_a_child_again_and_again_is_folded_and_counted(desk_of):
    page = desk_of("service.manager")
    pile = first_pile(page)
    folded = pile.locator("details")
    more = re.fullmatch(r"And (\d+) more of the same", folded.locator("summary").inner_text())
    assert folded.locator("li").count() == int(more[1]) > 1
    title = pile.locator("a.what").inner_text()
    folded.locator("summary").click()
    folded.locator("li a").first.click()
    assert page.locator("h1").inner_text().startswith(title)


def first_pile(page):
    """The first piece of work that stands for several of the same, on whatever page of the list it is."""
    for part in ["overdue", "this-week", "next-weeks", "later"]:
        for number in range(1, 10):
            page.goto(f"/work?part={part}&page={number}")
            pile = page.locator("ul.work > li", has=page.locator("details"))
            if pile.count():
                return pile.first
    raise AssertionError("no duty of a child is asked for again and again")


def test_filters_of_my_work_stay_in_the_address_and_in_the_counts(desk_of):
    page = desk_of("team.manager")
    counts = work_counts(page)
    page.goto("/work")
    page.get_by_label("Worker").select_option(index=1)
    page.get_by_role("button", name="Show").click()
    assert "worker=" in page.url
    address, shown = page.url, page.locator("ul.work > li").count()
    assert shown <= counts["Overdue"]
    page.goto("/policy")
    page.goto(address)
    assert page.locator("ul.work > li").count() == shown
