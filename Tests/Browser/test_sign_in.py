"""People sign in, are told what they may not see, and lose nothing when they are signed out."""

from looks import accessibility_problems, reading
from service import password_file
from windows import sign_in_by_hand


def test_whoever_signs_in_is_led_to_where_they_wanted_to_go_and_is_named_on_the_page(visit, store):
    page = visit("/children/{child}", by=None)
    wanted = page.url.split("to=")[1]
    sign_in_by_hand(page, store, "service.manager")
    assert wanted.replace("%2F", "/") in page.url
    assert "Sorrel Serviceby" in page.get_by_role("banner").inner_text()


def test_a_wrong_password_is_said_once_and_in_words_and_the_name_stays(visit):
    page = visit("/sign-in", by=None)
    page.get_by_label("User name").fill("service.manager")
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in").click()
    assert page.get_by_role("alert").is_visible()
    assert page.get_by_label("User name").input_value() == "service.manager"
    assert page.get_by_label("Password").input_value() == ""
    assert accessibility_problems(page) == []


def test_signing_out_ends_it(visit, store):
    page = visit("/sign-in", by=None)
    sign_in_by_hand(page, store, "analyst")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in", wait_until="networkidle")
    page.go_back()
    page.reload()
    assert "/sign-in" in page.url


def test_a_councillor_reads_policy_and_is_refused_a_child_kindly(visit):
    page = visit("/policy", by="councillor")
    assert page.get_by_role("link", name="Children", exact=True).count() == 0
    refused = visit("/children/{child}", by="councillor")
    assert refused.locator("h1").inner_text() == "You may not do this"
    assert "None of your roles lets you see the record of this child" in reading(refused)
    assert accessibility_problems(refused) == []


def test_a_social_worker_sees_the_children_they_work_with_and_the_list_leads_to_them(visit):
    page = visit("/children", by="social.worker")
    rows = page.locator("tbody tr")
    assert 0 < rows.count() < 50
    rows.first.get_by_role("link").first.click()
    assert page.locator("h1").inner_text() != "You may not do this"


def test_a_look_at_a_child_is_told_to_those_who_may_know(visit, places):
    visit("/children/{child}", by="virtual.school")
    page = visit("/looks?person=virtual.school")
    row = page.locator("tbody tr").first.inner_text()
    assert "Vernon Virtueby" in row and places.child in row and "Shown" in row


def test_somebody_is_asked_before_the_session_ends_and_stays_signed_in(visit):
    page = visit("/policy")
    assert not page.locator("#stay").is_visible()
    page.evaluate("document.getElementById('stay').showModal()")
    assert accessibility_problems(page) == []
    with page.expect_response("**/session") as answer:
        page.get_by_role("button", name="Stay signed in").click()
    assert answer.value.status == 200
    page.locator("#stay").wait_for(state="hidden")


def test_the_question_comes_minutes_before_the_end_and_nothing_typed_goes_with_the_session(visit):
    page = visit("/policy")
    page.clock.install()
    page.reload()
    page.goto("/children")
    page.get_by_label("Name or number").fill("half a name")
    # Another window has kept the session going: the server says so, and nobody is asked.
    page.clock.fast_forward("27:00")
    page.wait_for_timeout(1500)
    assert not page.locator("#stay").is_visible()
    # Now nobody has.
    page.route("**/session", lambda route: route.fulfill(body="120", content_type="text/plain"))
    page.clock.fast_forward("27:00")
    page.get_by_role("heading", name="Are you still there?").wait_for()
    page.clock.fast_forward("03:00")
    page.get_by_text("You have been signed out.").wait_for()
    page.get_by_role("button", name="Back to the page").click()
    assert page.get_by_label("Name or number").input_value() == "half a name"


def test_a_new_password_opens_and_the_old_one_does_not(visit, store):
    page = visit("/sign-in", by=None)
    sign_in_by_hand(page, store, "panel.adviser")
    page.get_by_role("link", name="Pascoe Panelby").click()
    page.get_by_label("Password now").fill(password_file(store).read_text(encoding="utf-8"))
    for label in ["New password", "New password once more"]:
        page.get_by_label(label, exact=True).fill("magpie lantern quarry")
    page.get_by_role("button", name="Change the password").click()
    assert "Your password has been changed" in reading(page)
    again = visit("/sign-in", by=None)
    sign_in_by_hand(again, store, "panel.adviser")
    assert "do not belong together" in reading(again)


def test_what_was_sent_after_signing_out_in_another_window_is_there_again(visit, store):
    page = visit("/sign-in", by=None)
    sign_in_by_hand(page, store, "decision.maker")
    page.goto("/account")
    other = page.context.new_page()
    other.goto("/policy")
    other.get_by_role("button", name="Sign out").click()
    # No form of these pages has anything to write but passwords, which are never held.
    note = '<input type="hidden" name="note" value="words that must not be lost">'
    page.locator("form[action$=everywhere]").evaluate(f"form => form.insertAdjacentHTML('beforeend', '{note}')")
    page.get_by_role("button", name="Sign out everywhere").click()
    assert "What you sent has been kept for you" in reading(page)
    sign_in_by_hand(page, store, "decision.maker")
    assert "You were signed out before this was saved." in reading(page)
    assert "words that must not be lost" in reading(page)
    assert accessibility_problems(page) == []
    page.get_by_role("button", name="Throw it away").click()
    page.goto("/unsaved")
    assert "Nothing is waiting" in reading(page)
