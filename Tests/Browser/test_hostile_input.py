"""Whatever is sent, by mistake or on purpose: nothing runs, nothing breaks, and what was typed beside it stays."""

import csv
import http.client
import io
import re
import time
from urllib.parse import quote, urlparse

import pytest
from looks import reading
from recording import banner, becomes_looked_after, check, days_ago, fill_in, open_form, record, register

# In several scripts and directions, with marks that combine, and outside the first plane of Unicode.
GIVEN, FAMILY = "王小明 عربى", "Ωméga-O’Łukasz 👩‍👧"
SAID = "“我想回家” – قال مرتين 🏠 e\u0301"

SCRIPT = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">\"'>"


@pytest.fixture(scope="module")
def shared():
    return {}


@pytest.fixture
def page(desk_of):
    return desk_of("social.worker")


@pytest.fixture
def child(page, shared):
    """A child who has just come into care; the same one for all stories that only look at a form."""
    if "child" not in shared:
        register(page, "2026/901", "Mallow", "Thwaite")
        becomes_looked_after(page, "2026/901", days_ago(12))
        shared["child"] = "2026/901"
    return shared["child"]


def test_names_and_words_in_any_script_come_back_as_they_were_typed(page):
    number = "Ω/王-1"
    fill_register(page, number)
    check(page)
    assert GIVEN in reading(page) and FAMILY in reading(page)
    page.get_by_role("button", name="Record this").click()
    assert page.locator("h1").inner_text() == f"{GIVEN} {FAMILY}"
    becomes_looked_after(page, number, days_ago(12))
    open_form(page, number, "Child’s view recorded")
    record(page, {"When did the child say it?": days_ago(2), "What did the child say or show?": SAID})
    assert SAID in page.locator("main").inner_text()
    page.get_by_role("link", name="Timeline", exact=True).click()
    assert SAID in page.locator("main").inner_text()
    file = page.request.get(f"/children/{quote(number, safe='')}/timeline.csv")
    assert SAID in file.body().decode("utf-8-sig")
    listed = page.request.get("/children.csv?search=" + quote("王小明")).body().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(listed)))
    assert [row["number"] for row in rows] == [number]
    assert GIVEN in listed and FAMILY in listed


def fill_register(page, number):
    page.goto("/register")
    fill_in(page, {"The authority’s number of the child": number, "Given names": GIVEN, "Family name": FAMILY})


@pytest.mark.parametrize("form", ["Visit", "Family and network", "About the child"])
def test_a_script_in_every_field_is_shown_as_text_and_never_runs(page, child, form):
    open_form(page, child, form)
    day = page.locator("input[name=day]")
    fields = page.locator("main form.recording").locator("input[type=text]:not([name=day]), textarea")
    for field in fields.all():
        field.fill(SCRIPT)
    day.fill(SCRIPT)
    check(page)
    assert "There is a problem" in reading(page)
    assert is_harmless(page)
    assert day.input_value() == SCRIPT, "what was typed stays, even if it is wrong"
    # With what can only be read in one way put right, the rest is recorded as it is.
    fill_in(page, {"What are they to the child?": "Friend"} if form == "Family and network" else {})
    while page.locator("form.recording [aria-invalid=true]").count():
        for strict in page.locator("input[aria-invalid=true], textarea[aria-invalid=true]").all():
            strict.fill("")
        day.fill(days_ago(3))
        check(page)
    assert is_harmless(page) and "<script>" in reading(page)
    page.get_by_role("button", name="Record this").click()
    assert is_harmless(page)
    for tab in ["timeline", "family", "meetings", "history"]:
        page.goto(f"/children/{quote(child, safe='')}/{tab}")
        assert is_harmless(page)
    assert "<script>" in reading(page)
    page.goto("/work")
    assert is_harmless(page)


def is_harmless(page):
    return page.title() != "taken" and page.locator("main script, main img[src=x]").count() == 0


BROKEN = {
    "a script that is named as a PDF": ("letter.pdf", b"#!/bin/sh\nrm -rf /\n", "no sort of file that can be kept"),
    "a programme that is named as a picture": ("photo.png", b"MZ\x90\x00\x03\x00\x00\x00\xff", "no sort of file"),
    "a page with a script": ("page.html", b"<html><script>alert(1)</script></html>", "page.html"),
    "a drawing with a script": ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "a.svg"),
    "nothing at all": ("empty.pdf", b"", "empty"),
}


@pytest.mark.parametrize(("name", "content", "said"), BROKEN.values(), ids=BROKEN.keys())
def test_a_file_that_cannot_be_kept_is_refused_in_words_and_what_was_typed_stays(page, child, name, content, said):
    open_form(page, child, "Visit")
    fill_in(page, {"When was the visit?": days_ago(4), "Where": "In the park"})
    page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "application/pdf", "buffer": content})
    check(page)
    assert "There is a problem" in reading(page)
    assert said in page.locator(".problem").first.inner_text()
    assert page.get_by_label("When was the visit?").input_value() == days_ago(4)
    assert page.get_by_label("Where").input_value() == "In the park"
    assert page.locator(".file-name").count() == 0
    # Without it the visit can be recorded.
    check(page)
    assert page.locator("h1").inner_text().endswith("Check before it counts")


def test_a_file_of_200_megabytes_is_refused_gently_and_what_was_typed_stays(page, child, tmp_path):
    film = tmp_path / "film.pdf"
    with open(film, "wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(200 << 20)
    open_form(page, child, "Visit")
    fill_in(page, {"When was the visit?": days_ago(5), "Where": "At school"})
    page.locator("input[type=file]").set_input_files(film)
    began = time.monotonic()
    page.set_default_timeout(60_000)
    check(page)
    problem = page.locator(".problem").first.inner_text()
    assert "“film.pdf” is too large" in problem and "25 MB" in problem
    assert time.monotonic() - began < 60
    assert page.get_by_label("Where").input_value() == "At school"


def test_an_upload_that_breaks_off_or_makes_no_sense_leaves_the_server_well(page, child, own_service):
    open_form(page, child, "Visit")
    action = page.locator("form.recording").get_attribute("action")
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
    headers = {"Cookie": cookies, "Origin": own_service, "Sec-Fetch-Mode": "navigate"}
    form = "multipart/form-data; boundary=xyz"
    part = b"--xyz\r\nContent-Disposition: form-data; name="
    bodies = [
        (form, part + b'"day"\r\n\r\n4 June'),  # no end
        (form, b"\x00\xff" * 5_000),
        (form, b"--xyz\r\n" + b"A: b\r\n" * 20_000 + b"\r\n--xyz--\r\n"),
        ("multipart/form-data", b"--xyz--\r\n"),
        (form, part + b'"files"; filename="../../../etc/passwd"\r\n\r\nx\r\n--xyz--\r\n'),
        ("application/json", b'{"day": []}'),
    ]
    for kind, body in bodies:
        status = send(own_service, action, body, headers | {"Content-Type": kind})
        assert 400 <= status < 500, (kind, body[:40], status)
    hang_up(own_service, action, headers | {"Content-Type": form, "Content-Length": "5000000"})
    record(page, {"When was the visit?": days_ago(6)})
    assert banner(page)[0] == f"visit, {days_ago(6)}"


def send(service, action, body, headers):
    line = http.client.HTTPConnection(urlparse(service).netloc, timeout=30)
    line.request("POST", action, body, headers)
    status = line.getresponse().status
    line.close()
    return status


def hang_up(service, action, headers):
    """Begins to send and breaks off."""
    line = http.client.HTTPConnection(urlparse(service).netloc, timeout=30)
    line.putrequest("POST", action)
    for name, value in headers.items():
        line.putheader(name, value)
    line.endheaders()
    line.send(b'--xyz\r\nContent-Disposition: form-data; name="day"')
    line.close()


def test_a_file_comes_back_as_it_was_and_only_to_be_saved(page, child):
    open_form(page, child, "Visit")
    fill_in(page, {"When was the visit?": days_ago(7)})
    pdf = b"%PDF-1.7 <script>alert(1)</script>"
    name = "Zoë’s lettre – 王.pdf"
    page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/html", "buffer": pdf})
    record(page, {})
    page.get_by_role("link", name="Documents", exact=True).click()
    answer = page.request.get(page.get_by_role("link", name=re.compile(re.escape(name))).first.get_attribute("href"))
    assert answer.body() == pdf
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"
