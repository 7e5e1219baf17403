"""My work: the same again and again is folded, and what was chosen stays."""

import re

from recording import work_counts


def test_the_same_duty_of_a_child_again_and_again_is_folded_and_counted(desk_of):
    page = desk_of("team.manager")
    page.goto("/work")
    pile = page.locator("ul.work > li", has=page.locator("details")).first
    folded = pile.locator("details")
    more = re.fullmatch(r"And (\d+) more of the same", folded.locator("summary").inner_text())
    assert folded.locator("li").count() == int(more[1]) > 1
    title = pile.locator("a.what").inner_text()
    folded.locator("summary").click()
    folded.locator("li a").first.click()
    assert page.locator("h1").inner_text().startswith(title)


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
