"""What the browser is told, so that what is about a child stays where it is; every page is asked in `test_every_page.py`."""

import subprocess
import urllib.error
import urllib.request

import pytest
from service import MAINSTAY


def answer_of(address):
    """The answer, whatever its status."""
    try:
        return urllib.request.urlopen(address, timeout=30)
    except urllib.error.HTTPError as refusal:
        return refusal


def test_the_download_is_not_kept_either(service):
    headers = answer_of(service + "/children.csv").headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Type"].startswith("text/csv")
    assert headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/children/{child}?on=31-31-2026", 400),
        ("/children/nobody-has-this-number", 404),
        ("/children/{child}/duties/no-such-rule", 404),
        ("/nowhere", 404),
    ],
)
def test_what_is_wrong_is_answered_as_wrong(service, places, address, status):
    assert answer_of(service + places.fill(address)).status == status


@pytest.mark.parametrize("address", ["/..%2f..%2fetc%2fpasswd", "/%2e%2e/Package.swift", "/../Package.swift"])
def test_no_address_leads_out_of_the_public_folder(service, address):
    assert answer_of(service + address).status in {400, 404}


def test_what_was_typed_comes_back_as_text_and_never_as_code(visit):
    page = visit("/children?search=%3Cscript%3Edocument.title%3D'taken'%3C%2Fscript%3E")
    assert page.get_by_label("Name or number").input_value() == "<script>document.title='taken'</script>"
    assert page.title() == "Children – Mainstay"


def test_the_service_refuses_to_listen_beyond_this_machine_without_a_name(store):
    attempt = subprocess.run(
        [MAINSTAY, "run", "--store", store, "--host", "0.0.0.0", "--port", "0"],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert attempt.returncode != 0
    assert "--name" in attempt.stderr
    assert "TLS" in attempt.stderr
