"""A policy officer reads policy: the number, its source and what it means; and compares authorities."""

import datetime
import json
import re

from addresses import rows
from looks import reading
from service import mainstay


def numbers(page):
    """The first number in each cell of the last row of the figures."""
    return [int(cell.replace(",", "")) for cell in page.locator("table.figures tr.total td").all_inner_texts()]


def test_from_the_front_door_to_the_number_and_its_source(visit):
    page = visit("/")
    page.get_by_role("navigation", name="Places").get_by_role("link", name="Policy").click()
    page.get_by_role("link", name="Islington", exact=True).click()
    page.get_by_role("link", name="Minutes of the permanency planning meeting within 7 working days").click()
    assert "By when\nWithin 7 working days" in page.locator(".identity").inner_text()
    assert page.get_by_role("table", name="The numbers of the rule").get_by_text("7 working days").is_visible()


def test_the_page_of_a_pack_lists_the_rules_that_the_command_lists(visit):
    listed = mainstay("policy", "show", "leeds", "--format", "json").splitlines()
    page = visit("/policy/leeds")
    shown = {link.get_attribute("href").rsplit("/", 1)[1] for link in page.locator(".rules .what").all()}
    assert shown == {json.loads(line)["rule"] for line in listed}


def test_by_role_the_same_rules_are_listed(visit):
    page = visit("/policy/telford-and-wrekin?own=yes")
    by_theme = {link.get_attribute("href") for link in page.locator(".rules .what").all()}
    page.get_by_role("link", name="By role").click()
    assert page.url.endswith("?by=role&own=yes")
    assert {link.get_attribute("href") for link in page.locator(".rules .what").all()} == by_theme


def test_the_filter_is_only_in_the_address(visit):
    page = visit("/policy/islington")
    page.get_by_label("Theme", exact=True).select_option("life story")
    page.get_by_label("Only Islington’s own").check()
    page.get_by_role("button", name="Show").click()
    assert "theme=life+story" in page.url and "own=yes" in page.url
    assert page.locator("h2", has_text="Life story").count() == 1
    again = visit(page.url)
    assert reading(again) == reading(page)


def test_what_is_to_be_confirmed_is_marked_in_the_list_and_said_on_the_page(visit):
    page = visit("/policy/england?mark=to-be-confirmed")
    rules = page.locator(".rules > li")
    assert rules.count() == page.locator(".rules .mark-to-be-confirmed").count() > 0
    rules.first.get_by_role("link").click()
    assert "To be confirmed." in reading(page)


def test_a_number_left_open_leads_to_the_rules_that_wait_for_it(visit):
    page = visit("/policy/leeds")
    page.get_by_role("link", name="See the numbers left open").click()
    page.locator("#open-numbers ~ dl a").first.click()
    assert "No number is given." in reading(page)


def test_the_figures_of_a_rule_are_those_of_the_command(visit, service, store):
    page = visit("/policy/england/rules/STAT-120")
    file = rows(service, "/policy/england/rules/STAT-120/figures.csv")
    columns = ["opened", "due", "kept", "late", "missed", "overdue", "excused", "cannot_tell"]
    sums = [sum(int(row[column]) for row in file) for column in columns]
    assert numbers(page) == sums and sums[0] > 0
    printed = mainstay("figures", "--store", store, "--rule", "STAT-120", "--format", "csv")
    assert [row["opened"] for row in file] == [line.split(",")[5] for line in printed.splitlines()[1:]]


def test_the_children_whom_a_rule_touches_are_as_many_as_it_says_and_open_to_the_reason(visit):
    page = visit("/policy/england/rules/STAT-122")
    link = page.get_by_role("link", name=re.compile(r"^[\d,]+ child(ren)?$"))
    said = int(re.match(r"[\d,]+", link.inner_text())[0].replace(",", ""))
    link.click()
    assert page.locator("tbody tr").count() == said
    stands = page.locator("tbody tr").first.locator(".tag").inner_text()
    page.locator("tbody a").first.click()
    assert page.locator("main .tag").first.inner_text() == stands


def test_every_example_is_drawn_and_told(visit):
    page = visit("/policy/islington/rules/ISL-018")
    examples = page.locator(".example")
    assert examples.count() == page.locator(".example svg[role=img]").count() > 5
    first = examples.first
    assert first.locator("svg .mark").count() == first.locator("ol > li").count()


def test_a_word_of_a_rule_leads_to_what_it_means(visit):
    page = visit("/policy/islington/rules/ISL-018")
    page.get_by_role("link", name="Permanency planning meeting", exact=True).click()
    assert page.url.endswith("/policy/islington/kinds#kind-permanency-planning-meeting")
    assert page.locator("#kind-permanency-planning-meeting").is_visible()


def test_the_options_scroll_by_keyboard_on_a_narrow_screen(visit):
    region = visit("/policy/leeds/kinds", width=320).get_by_role("region", name="Permanence options")
    region.focus()
    assert region.evaluate("region => region === document.activeElement && region.scrollWidth > region.clientWidth")


def test_authorities_are_compared_by_ticking_boxes(visit):
    page = visit("/policy/compare")
    for box in page.get_by_role("checkbox").all():
        box.uncheck()
    page.get_by_label("Leeds").check()
    page.get_by_label("Measured against").select_option("coventry")
    page.get_by_role("button", name="Compare").click()
    assert "Leeds, measured against Coventry." in reading(page)
    headings = page.locator("table.comparison").first.locator("thead th").all_inner_texts()
    assert [heading.split("\n")[0] for heading in headings] == ["Question", "Coventry", "Leeds"]


def test_all_38_differences_are_there_whoever_is_compared(visit):
    for packs in ["coventry,leeds", "islington,lga,telford-and-wrekin"]:
        page = visit(f"/policy/compare?packs={packs}")
        assert page.locator("table.comparison tbody tr").count() == 38


def test_a_rule_leads_to_how_others_answer_its_question(visit):
    page = visit("/policy/islington/rules/ISL-024")
    page.get_by_role("link", name="Minutes", exact=True).click()
    assert page.url.endswith("/policy/compare?packs=islington#question-minutes")
    assert page.locator("#question-minutes").is_visible()


def test_a_duty_of_a_child_leads_to_its_rule(visit):
    page = visit("/children/{child}/duties/{rule}")
    rule = page.url.rsplit("/", 1)[1].split("?")[0]
    page.get_by_role("link", name=rule, exact=True).click()
    assert page.url.endswith(f"/policy/england/rules/{rule}")


def test_a_policy_is_read_on_an_earlier_day_and_the_day_stays(visit):
    page = visit("/policy/england/rules/STAT-191")
    page.get_by_text("See an earlier day").click()
    page.get_by_label("Show the day").fill("1 June 2012")
    page.get_by_role("button", name="Show", exact=True).click()
    banner = page.get_by_role("region", name="You are looking at another day")
    assert "on 1 June 2012" in banner.inner_text()
    page.get_by_role("navigation", name="Way back").get_by_role("link", name="England").click()
    assert page.url.endswith("?on=2012-06-01")
    assert "in force on 1 June 2012" in reading(page)
    page.get_by_label("Theme", exact=True).select_option("adoption")
    page.get_by_role("button", name="Show").last.click()
    assert "on=2012-06-01" in page.url and "theme=adoption" in page.url
    banner.get_by_role("link", name="Back to today").click()
    assert "on=" not in page.url and "theme=adoption" in page.url


def test_a_trial_says_what_the_command_says(visit, service, store, places):
    page = visit("/policy")
    page.get_by_role("link", name="Try a policy on the record before it is adopted").click()
    page.get_by_label("Policy to try").select_option("coventry")
    page.get_by_label("Tried against").select_option("england")
    page.get_by_label("First day").fill(places.earlier_in_words)
    page.get_by_role("button", name="Try it").click()
    asked = rows(service, page.get_by_role("link", name="Download them (CSV)").get_attribute("href"))
    last = re.search(r"for the days from .+? to (\d+ \w+ \d{4})", reading(page))[1]
    printed = mainstay(
        *("policy", "try", "--store", store, "--pack", "coventry", "--against", "england"),
        *("--from", places.earlier, "--to", iso(last), "--format", "json", "--table", "asked", "--limit", "20000"),
    )
    told = [(line["child"], line["rule"], line["opened"]) for line in map(json.loads, printed.splitlines())]
    assert [(row["child"], row["rule"], row["opened"]) for row in asked] == told and told


def test_a_trial_is_told_by_team_and_opens_to_what_the_team_was_asked(visit, service, store, places):
    page = visit("/policy/try?pack=coventry&against=england&from={earlier}")
    every = due(page.get_by_role("table", name="Duties: all of them").locator("tbody tr").first)
    teams = page.get_by_role("table", name="Duties: team").locator("tbody tr").filter(has_text="Coventry")
    assert sum(map(due, teams.all())) == every
    first, name = due(teams.first), teams.first.get_by_role("link").inner_text()
    teams.first.get_by_role("link").click()
    assert f"Team: {name}." in reading(page)
    assert due(page.get_by_role("table", name="Duties: all of them").locator("tbody tr").first) == first
    asked = rows(service, page.get_by_role("link", name="Download them (CSV)").get_attribute("href"))
    assert {row["team"] for row in asked} == {name}
    page.get_by_role("link", name="Show all teams").click()
    assert due(page.get_by_role("table", name="Duties: all of them").locator("tbody tr").first) == every


def test_a_trial_says_whom_of_the_roles_it_would_have_asked_what(visit, service):
    page = visit("/policy/try?pack=coventry&against=england")
    page.get_by_role("link", name="Independent reviewing officer").first.click()
    assert "Only what this role must see to is shown" in reading(page)
    asked = rows(service, page.get_by_role("link", name="Download them (CSV)").get_attribute("href"))
    assert asked and all("independent reviewing officer" in row["responsible"].split("; ") for row in asked)


def due(row):
    return int(row.get_by_role("cell").nth(1).inner_text().replace(",", ""))


def iso(words):
    return datetime.datetime.strptime(words, "%d %B %Y").date().isoformat()
