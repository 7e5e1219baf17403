"""A day’s work of each of the fifteen roles in the made-up authority: what is due and why, what is done about it, and that it
is then gone from the list."""

import re
from urllib.parse import quote

import pytest
from looks import reading, width_beyond_window
from recording import banner, becomes_looked_after, begins, days_ago, open_form, record, register

PARTS = ["overdue", "this-week", "next-weeks", "later"]
NEXT_VISIT = "Next visit"
SEEN = {"When was the visit?": days_ago(0), "Was the child seen alone?": "Yes"}
MATCH = "Match approved within six months of the decision for adoption"
CONNECTED = [
    "Connected person assessed within 16 weeks of temporary approval, or the approval extended",
    "Connected person approved before the child moved is assessed within 16 weeks, or the approval extended",
]
DECIDED = "Decision within seven working days of the panel’s recommendation and minutes"
TOLD = "Agency’s decision on adoption sent to parents in writing within five working days"


@pytest.fixture
def begin(desk_of):
    """Signs somebody in and opens the first page of their day; at the end nothing may have been complained of."""
    pages = []

    def open_work(role):
        page = desk_of(role)
        page.goto("/")
        assert page.locator("h1").inner_text() == "My work"
        pages.append(page)
        return page

    yield open_work
    assert [page.complaints for page in pages] == [[]] * len(pages)


def work(page, part="overdue", child="", worker=""):
    page.goto(f"/work?part={part}&search={quote(child)}&worker={quote(worker)}")


def find(page, titles, child="", worker=""):
    """The first piece of work that is called one of `titles`."""
    for part in PARTS:
        work(page, part, child, worker)
        for title in titles:
            named = page.locator("a.what", has_text=re.compile(f"^{re.escape(title)}$"))
            items = page.locator("ul.work > li").filter(has=named)
            if items.count():
                return items.first
    raise AssertionError(f"Nobody is asked for any of {titles}")


def child_of(item):
    """The number of the child whose piece of work it is."""
    return re.search(r"/children/([^/?]+)/", item.locator("a.what").get_attribute("href"))[1]


def read_why(page, item):
    """Opens the duty behind a piece of work, and comes back to the list."""
    title, reason = item.locator("a.what").inner_text(), item.locator("p").first.inner_text()
    assert len(reason) > 20, "it says why"
    item.locator("a.what").click()
    assert title in reading(page)
    assert page.locator("blockquote").count(), "the passage of law or policy is shown"
    page.go_back()


def do(page, item, answers):
    """Follows the action of a piece of work and records it: the banner says that it is met, and it is gone from the list."""
    title, duty = item.locator("a.what").inner_text(), item.locator("a.what").get_attribute("href")
    child = child_of(item)
    read_why(page, item)
    item.get_by_role("link", name=re.compile("^Record: ")).click()
    record(page, answers)
    _, met, _ = banner(page)
    assert begins(met, title), f"{title} is not among what was met: {met}"
    fits(page)
    for part in PARTS:
        work(page, part, child)
        assert page.locator(f'a.what[href="{duty}"]').count() == 0, part


def fits(page):
    """The page can be read on a telephone without scrolling sideways."""
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 800})
    assert width_beyond_window(page) <= 0
    page.set_viewport_size(size)


def first_child(page):
    """The number of the first child of whoever is signed in for whom anything is open."""
    work(page, "waiting")
    return page.locator("main h2 a").first.get_attribute("href").removeprefix("/children/")


def test_a_social_worker_visits(begin):
    page = begin("social.worker")
    assert re.match(r"\d+ child(ren)?; ", page.locator("p.lead").inner_text())
    do(page, find(page, [NEXT_VISIT]), SEEN)


def test_a_team_manager_looks_at_the_work_of_one_worker(begin):
    page = begin("team.manager")
    page.get_by_text(re.compile(r"^The team: \d+ workers$")).click()
    row = page.locator("table.compact tbody tr").filter(has_text="Wendy Workwell")
    children, overdue = (int(row.locator("td").nth(place).inner_text()) for place in (0, 1))
    assert children > 0
    row.get_by_role("link").click()
    tab = page.get_by_role("navigation", name="Parts of your work").get_by_role("link", name="Overdue")
    assert tab.inner_text() == f"Overdue ({overdue})"
    worker = re.search("worker=([^&]+)", page.url)[1]
    do(page, find(page, [NEXT_VISIT], worker=worker), SEEN)


def test_a_service_manager_goes_from_the_authority_to_a_team_to_a_child(begin):
    page = begin("service.manager")
    assert "children of the authority" in page.locator("p.lead").inner_text()
    fits(page)
    row = page.locator("table.compact tbody tr").filter(has_text="Children in care 1")
    overdue = row.locator("td").nth(1).inner_text()
    row.get_by_role("link").click()
    assert f"Overdue ({overdue})" in page.get_by_role("navigation", name="Parts of your work").inner_text()
    assert page.get_by_text(re.compile(r"^The team: \d+ workers?$")).is_visible()
    do(page, find(page, [NEXT_VISIT], worker="Children in care 1"), SEEN)


def test_a_permanence_manager_works_by_kind(begin):
    page = begin("permanence.manager")
    work(page, "next-weeks")
    kinds = page.get_by_label("Kind of work")
    words = kinds.locator("option").filter(has_text=re.compile(rf"^{NEXT_VISIT} \(\d+\)$")).inner_text()
    kinds.select_option(label=words)
    page.get_by_label("Arranged").select_option(label="By kind of work")
    page.get_by_role("button", name="Show").click()
    assert page.locator("main h2").last.inner_text() == NEXT_VISIT
    assert f"{words.split('(')[1][:-1]} pieces of work, by your filter." in reading(page)
    do(page, find(page, [NEXT_VISIT]), SEEN)


def test_a_reviewing_officer_holds_a_review(begin):
    page = begin("independent.reviewing.officer")
    item = find(page, ["Next review", "Second review", "First review"])
    heading = item.locator("xpath=ancestor::ul/preceding-sibling::h2[1]").inner_text()
    is_small = int(re.search(r"(\d+) years?", heading)[1]) < 4
    part = "Under 4 at the review" if is_small else "Attended and spoke"
    do(page, item, {"When was the review held?": days_ago(0), "How did the child take part?": part})


def test_a_family_finder_finds_a_family(begin):
    page, manager = begin("family.finder"), begin("service.manager")
    child = first_child(page)
    decide_for_adoption(manager, child)
    do(page, find(page, [MATCH], child), {"When": days_ago(0), "For": "Adoption"})


def test_a_decision_maker_writes_what_was_decided(begin):
    page, manager = begin("decision.maker"), begin("service.manager")
    child = first_child(page)
    decide_for_adoption(manager, child)
    told = {"When was it given?": days_ago(0), "To": ["Parents"], "About": "Agency decision", "How": "In writing"}
    do(page, find(page, [TOLD], child), told)


def decide_for_adoption(page, child):
    open_form(page, child, "Decision that the child should be placed for adoption")
    record(page, {"When was it decided?": days_ago(1)})


def test_a_supervising_social_worker_sees_a_relative_approved(begin):
    page, manager = begin("supervising.social.worker"), begin("service.manager")
    child = first_child(page)
    open_form(manager, child, "Temporary approval of connected person")
    record(manager, {"When was it decided?": days_ago(1)})
    do(page, find(page, CONNECTED, child), {"When was it decided?": days_ago(0)})


def test_a_placements_officer_finds_a_home(begin):
    page = begin("placements.officer")
    assert "nothing is asked of you" in page.locator("p.lead").inner_text()
    page.get_by_role("link", name="Homes and carers").click()
    homes = page.locator("tbody tr").count()
    page.get_by_label("Only those with room for a child").check()
    page.get_by_role("button", name="Find").click()
    rooms = page.locator('td[data-label="Now"]').all_inner_texts()
    assert 0 < len(rooms) < homes and all("Room for" in room for room in rooms)
    fits(page)
    home = page.locator("tbody th a").last.inner_text()
    page.goto("/children?placement=U6")
    page.locator("tbody th a").first.click()
    page.get_by_role("link", name="Record something").click()
    page.get_by_role("main").get_by_role("link", name="Moved to another placement", exact=True).last.click()
    answers = {
        "On which day did the child move?": days_ago(0),
        "What sort of placement is it?": "Fostering",
        "Which home?": home,
        "Was it planned?": "Planned",
        "Why did the placement before it end?": "Care plan",
    }
    record(page, answers)
    assert begins(banner(page)[2], "First visit in a placement, by")
    page.get_by_role("link", name="Homes", exact=True).click()
    assert home in reading(page)


def test_the_virtual_school_sees_to_a_plan_for_education(begin):
    page, manager = begin("virtual.school"), begin("service.manager")
    register(manager, "2026/901", "Sorrel", "Daylight")
    becomes_looked_after(manager, "2026/901", days_ago(4))
    item = find(page, ["Personal education plan"], "2026/901")
    do(page, item, {"When was it finished?": days_ago(0)})


def test_a_nurse_sees_to_a_health_assessment(begin):
    page = begin("health")
    do(page, find(page, ["Review health assessment", "Initial health assessment"]), {"When": days_ago(0)})


def test_a_panel_adviser_sends_what_the_panel_recommended(begin):
    page, maker = begin("panel.adviser"), begin("decision.maker")
    assert "nothing is asked of you" in page.locator("p.lead").inner_text()
    assert page.locator('nav a[aria-current="page"]').filter(has_text="Waiting on others").count() == 1
    read_why(page, page.locator("ul.work > li").first)
    child = first_child(page)
    for tab in ["Timeline", "Family", "Homes", "Meetings and reviews", "Documents"]:
        page.goto(f"/children/{child}")
        page.get_by_role("link", name=tab, exact=True).first.click()
        assert page.locator("h1").inner_text() != "You may not do this"
        fits(page)
    child = shared_child(page, maker)
    open_form(page, child, "Adoption panel")
    record(page, {"When was it held?": days_ago(1)})
    open_form(page, child, "Recommendation and minutes received")
    record(page, {"When": days_ago(0)})
    assert begins(banner(page)[2], DECIDED)
    do(maker, find(maker, [DECIDED], child), {"When was it decided?": days_ago(0), "About": "Match", "Outcome": "Agreed"})


def shared_child(page, other):
    """The number of a child with whom two people have to do."""
    numbers = []
    for each in (page, other):
        each.goto("/children")
        links = each.locator("tbody th a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
        numbers.append([link.removeprefix("/children/") for link in links])
    return next(number for number in numbers[0] if number in numbers[1])


def test_an_analyst_follows_a_figure_to_its_children_and_tries_a_policy(desk_of):
    page = desk_of("analyst")
    page.goto("/policy/england/rules/STAT-101")
    assert "How it is kept here" in reading(page)
    page.goto("/policy/england/rules/STAT-101/children")
    assert page.locator("tbody tr").count() > 0
    page.goto("/policy/try?pack=leeds&against=england")
    assert page.locator("table").count() > 0 and page.locator("h1").inner_text() != "You may not do this"
    page.goto("/children")
    assert page.locator("tbody tr").count() > 0
    assert page.complaints == []


def test_a_councillor_reads_the_policy_and_meets_no_child(desk_of):
    page = desk_of("councillor")
    page.goto("/")
    assert page.locator("h1").inner_text() == "Policy"
    page.goto("/policy/leeds")
    page.locator("main table a, main li a").filter(has_text=re.compile(r"\w")).first.click()
    assert page.locator("a[href*='/children/']").count() == 0
    fits(page)
    assert page.complaints == []


def test_an_administrator_sees_who_looked_and_never_at_what_name(desk_of):
    worker = desk_of("social.worker")
    worker.goto("/work")
    name = worker.locator("main h2 a").first.inner_text()
    worker.locator("main h2 a").first.click()
    page = desk_of("administrator")
    page.goto("/looks?person=social.worker")
    assert page.locator("tbody tr").count() > 0
    assert "social.worker" in reading(page) or "Wendy Workwell" in reading(page)
    assert name not in reading(page)
    fits(page)
    assert page.complaints == []
